import { canonicalJson, type Digest, digestOf } from '../../candidate/index.ts';
import { LiftlockError, unknownRelease } from '../../errors/index.ts';
import type { Ports } from '../../ports/index.ts';
import type { Release } from '../../release/index.ts';
import { tagOf } from '../../version/tags.ts';
import type { Step } from '../flow.ts';
import type { Configured, PromotionRequest } from '../known.ts';
import { yankChanges } from '../recovery/yank.ts';

/** Pages of 100 releases among which the next latest is looked for. */
const PAGES = 3;

export interface Yankable {
  readonly release: Release;
  readonly subject: Digest;
}

export const findRelease: Step<PromotionRequest & Configured, Yankable> = {
  title: 'Find the release',
  async run({ to, loadedConfig: { config } }, ports) {
    const release = await releaseOfVersion(to, config.version.tag, ports);
    return { release, subject: digestOf(canonicalJson({ yanked: release.id })) };
  },
};

/**
 * The published release of a version.
 *
 * @param to A version or a tag.
 * @throws LiftlockError `unknown-release`.
 */
export async function releaseOfVersion(
  to: string,
  template: string,
  { releases }: Pick<Ports, 'releases'>,
): Promise<Release> {
  const tags = [...new Set([to, tagOf(template, to, null)])];
  for (const tag of tags) {
    const release = await releases.published(tag);
    if (release !== undefined) return release;
  }
  throw new LiftlockError(unknownRelease(to, tags));
}

/** Demotes the release, says why in its notes, and lets "Latest" be another one. */
export const withdraw: Step<PromotionRequest & Yankable, { readonly changed: readonly string[] }> = {
  title: 'Withdraw the release',
  run: async ({ release, reason }, ports) => ({ changed: await withdrawRelease(release, reason, ports) }),
};

/** Gives the tags of the releases that were changed; none if all of it was done before. */
export async function withdrawRelease(
  release: Release,
  reason: string,
  { releases }: Pick<Ports, 'releases'>,
): Promise<string[]> {
  const latest = await releases.latest();
  const all = latest?.id === release.id ? await releases.list(PAGES) : [];
  const changes = yankChanges({ release, releases: all, latest, reason });
  for (const { release: one, ...change } of changes) await releases.amend(one, change);
  return changes.map((change) => change.release.tag);
}
