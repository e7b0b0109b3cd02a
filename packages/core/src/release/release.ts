import { z } from 'zod';
import { Digest } from '../candidate/index.ts';

/** A file of a GitHub Release. Only `uploaded` ones are whole; `digest` is null on old assets and some servers. */
export const ReleaseAsset = z.strictObject({
  id: z.int().positive(),
  name: z.string(),
  size: z.int().nonnegative(),
  state: z.string(),
  digest: Digest.nullable(),
});
export type ReleaseAsset = z.infer<typeof ReleaseAsset>;

/** A GitHub Release: a draft holds a candidate, a published one is a release. */
export const Release = z.strictObject({
  id: z.int().positive(),
  tag: z.string(),
  /** Commit or branch that the tag is made at when a draft is published. */
  target: z.string(),
  name: z.string(),
  body: z.string(),
  draft: z.boolean(),
  prerelease: z.boolean(),
  url: z.string(),
  assets: z.array(ReleaseAsset),
});
export type Release = z.infer<typeof Release>;

/** Cuts a text at a line, never inside one, and says where the whole of it is. */
export function truncateBody(text: string, room: number, pointer: string): string {
  if (text.length <= room) return text;
  const ending = `\n\n… ${pointer}`;
  const cut = text.slice(0, room - ending.length);
  return `${cut.slice(0, Math.max(0, cut.lastIndexOf('\n')))}${ending}`;
}

export function asset(release: Release, name: string): ReleaseAsset | undefined {
  return release.assets.find((candidate) => candidate.name === name);
}
