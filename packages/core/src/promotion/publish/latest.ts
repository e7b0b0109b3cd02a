import semverCompare from 'semver/functions/compare.js';
import parse from 'semver/functions/parse.js';
import type { CandidateManifest } from '../../candidate/index.ts';
import type { Ports } from '../../ports/index.ts';

/** By version, never by date: a backport that is published today is not the latest. */
export async function isLatest(manifest: CandidateManifest, { releases }: Pick<Ports, 'releases'>): Promise<boolean> {
  const latest = await releases.latest();
  const [before] = /\d+\.\d+\.\d+.*$/.exec(latest?.tag ?? '') ?? [];
  if (before === undefined || parse(before) === null) return true;
  return semverCompare(manifest.version, before) >= 0;
}
