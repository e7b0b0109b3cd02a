import semver from 'semver';
import type { GitHubState, ReleaseRecord } from '../state.ts';

export type MakeLatest = 'true' | 'false' | 'legacy';

/** The one that is marked; otherwise the newest full release by the date of its commit (REST, "Get the latest release"). */
export function latestRelease(state: GitHubState): ReleaseRecord | undefined {
  return state.releases.find((release) => release.id === state.latestReleaseId) ?? newestFullRelease(state);
}

export function markLatest(state: GitHubState, release: ReleaseRecord, choice: MakeLatest): void {
  const eligible = !release.draft && !release.prerelease;
  if (choice === 'legacy') state.latestReleaseId = newestFullRelease(state)?.id ?? null;
  else if (choice === 'true' && eligible) state.latestReleaseId = release.id;
  else if (state.latestReleaseId === release.id) state.latestReleaseId = null;
}

function newestFullRelease(state: GitHubState): ReleaseRecord | undefined {
  return state.releases
    .filter((release) => !release.draft && !release.prerelease)
    .toSorted((one, other) => other.createdAt.localeCompare(one.createdAt) || compareVersions(other, one))[0];
}

function compareVersions(one: ReleaseRecord, other: ReleaseRecord): number {
  const [left, right] = [one, other].map(({ tagName }) => semver.parse(tagName.replace(/^\D*/, '')));
  return left && right ? semver.compare(left, right) : one.id - other.id;
}
