import semverCompare from 'semver/functions/compare.js';
import parse from 'semver/functions/parse.js';
import type { CandidateManifest } from '../../candidate/index.ts';
import type { Config } from '../../config/index.ts';
import type { Ports } from '../../ports/index.ts';
import { versionOfTag } from '../../version/tags.ts';

/**
 * By version, never by date: a backport that is published today is not the latest. Where each component has its own
 * versions, only one of them may have it, and it takes it over from all others.
 */
export async function isLatest(
  manifest: CandidateManifest,
  config: Pick<Config, 'scope' | 'version'>,
  { releases }: Pick<Ports, 'releases'>,
): Promise<boolean> {
  if (!config.scope.mayBeLatest) return false;
  const latest = await releases.latest();
  const before = latest === undefined ? undefined : versionIn(latest.tag, config);
  return before === undefined || semverCompare(manifest.version, before) >= 0;
}

/** The version that a tag of the product or of its component says; undefined for a tag of something else. */
export function versionIn(tag: string, { scope, version }: Pick<Config, 'scope' | 'version'>): string | undefined {
  if (scope.component !== null) return versionOfTag(version.tag, tag, scope.component) ?? undefined;
  const [text = ''] = /\d+\.\d+\.\d+.*$/.exec(tag) ?? [];
  return parse(text) === null ? undefined : text;
}
