import compare from 'semver/functions/compare.js';
import parse from 'semver/functions/parse.js';
import type { Release } from '../../release/index.ts';
import { hasNotice, withNotice, yankedNotice } from './notice.ts';
import type { ReleaseChange } from './settle-releases.ts';

export interface Yank {
  readonly release: Release;
  /** The newest releases, among them whatever may become the latest. */
  readonly releases: readonly Release[];
  readonly latest: Release | undefined;
  readonly reason: string;
}

/**
 * What must change so that nobody takes a release by accident: the best of the others becomes the latest first, then the
 * release is demoted to a pre-release with a warning on top. Files and tag stay: whoever uses it must not lose it.
 */
export function yankChanges({ release, releases, latest, reason }: Yank): ReleaseChange[] {
  const successor = latest?.id === release.id ? bestOf(releases.filter(({ id }) => id !== release.id)) : undefined;
  const body = withNotice(release.body, yankedNotice(reason));
  const isDone = release.prerelease && body === release.body;
  return [
    ...(successor === undefined ? [] : [{ release: successor, body: successor.body, makeLatest: true }]),
    ...(isDone ? [] : [{ release, body, makeLatest: false, prerelease: true }]),
  ];
}

/** The highest version that is published, final and without a warning. */
function bestOf(releases: readonly Release[]): Release | undefined {
  const versions = releases
    .filter(({ draft, prerelease, body }) => !draft && !prerelease && !hasNotice(body))
    .flatMap((release) => {
      const [text] = /\d+\.\d+\.\d+.*$/.exec(release.tag) ?? [];
      const version = text === undefined ? null : parse(text);
      return version === null ? [] : [{ release, version }];
    });
  return versions.sort((a, b) => compare(b.version, a.version))[0]?.release;
}
