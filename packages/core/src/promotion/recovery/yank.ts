import compare from 'semver/functions/compare.js';
import type { Config } from '../../config/index.ts';
import { LiftlockError, unknownRelease } from '../../errors/index.ts';
import type { Ports } from '../../ports/index.ts';
import type { Release } from '../../release/index.ts';
import { versionIn } from '../publish/latest.ts';
import { tagOf, versionOfTag } from '../../version/tags.ts';
import { hasNotice, withNotice, yankedNotice } from './notice.ts';
import type { ReleaseChange } from './settle-releases.ts';

/** Pages of 100 releases among which the next latest is looked for. */
const PAGES = 3;

export interface Yank {
  readonly release: Release;
  /** The newest releases, among them whatever may become the latest. */
  readonly releases: readonly Release[];
  readonly latest: Release | undefined;
  readonly reason: string;
  /** The version that a tag says; undefined for one that may not become the latest. */
  readonly versionOf: (tag: string) => string | undefined;
}

/**
 * What must change so that nobody takes a release by accident: the best of the others becomes the latest first, then the
 * release is demoted to a pre-release with a warning on top. Files and tag stay: whoever uses it must not lose it.
 */
export function yankChanges({ release, releases, latest, reason, versionOf }: Yank): ReleaseChange[] {
  const others = releases.filter(({ id }) => id !== release.id);
  const successor = latest?.id === release.id ? bestOf(others, versionOf) : undefined;
  const body = withNotice(release.body, yankedNotice(reason));
  const isDone = release.prerelease && body === release.body;
  return [
    ...(successor === undefined ? [] : [{ release: successor, body: successor.body, makeLatest: true }]),
    ...(isDone ? [] : [{ release, body, makeLatest: false, prerelease: true }]),
  ];
}

/** The highest version that is published, final and without a warning. */
function bestOf(releases: readonly Release[], versionOf: Yank['versionOf']): Release | undefined {
  const versions = releases
    .filter(({ draft, prerelease, body }) => !draft && !prerelease && !hasNotice(body))
    .flatMap((release) => {
      const version = versionOf(release.tag);
      return version === undefined ? [] : [{ release, version }];
    });
  return versions.sort((a, b) => compare(b.version, a.version))[0]?.release;
}

/** How releases are named. */
type Named = Pick<Config, 'scope' | 'version'>;

/**
 * The published release of a version.
 *
 * @param to A version or a tag.
 * @throws LiftlockError `unknown-release`.
 */
export async function releaseOfVersion(
  to: string,
  { scope, version }: Named,
  { releases }: Pick<Ports, 'releases'>,
): Promise<Release> {
  const { component } = scope;
  // A tag of another component names a release that this one has no say in.
  const isOwn = (tag: string) => component === null || versionOfTag(version.tag, tag, component) !== null;
  const tags = [...new Set([to, tagOf(version.tag, to, component)])].filter(isOwn);
  for (const tag of tags) {
    const release = await releases.published(tag);
    if (release !== undefined) return release;
  }
  throw new LiftlockError(unknownRelease(to, tags.length > 0 ? tags : [tagOf(version.tag, 'VERSION', component)]));
}

/** Gives the tags of the releases that were changed; none if all of it was done before. */
export async function withdrawRelease(
  release: Release,
  reason: string,
  config: Named,
  { releases }: Pick<Ports, 'releases'>,
): Promise<string[]> {
  const latest = await releases.latest();
  const all = latest?.id === release.id ? await releases.list(PAGES) : [];
  const changes = yankChanges({ release, releases: all, latest, reason, versionOf: (tag) => versionIn(tag, config) });
  for (const { release: one, ...change } of changes) await releases.amend(one, change);
  return changes.map((change) => change.release.tag);
}
