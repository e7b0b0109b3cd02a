import { randomBytes } from 'node:crypto';
import type { Viewer } from '../access/viewer.ts';
import { type GitHubContext, nextId, now } from '../context.ts';
import { readCommit } from '../git/commits.ts';
import { notFound } from '../http/errors.ts';
import type { GitHubState, ReleaseRecord } from '../state.ts';
import { type MakeLatest, markLatest } from './latest-release.ts';
import { checkRelease, publish, refuseToMoveImmutable, type Target } from './release-rules.ts';

/** What a caller asks for. What is undefined gets its default in a new release, and stays as it is in an update. */
export interface ReleaseRequest {
  readonly tagName: string | undefined;
  readonly targetCommitish: string | undefined;
  readonly name: string | undefined;
  readonly body: string | undefined;
  readonly draft: boolean | undefined;
  readonly prerelease: boolean | undefined;
  readonly makeLatest: MakeLatest | undefined;
}

export function findRelease(state: GitHubState, id: number): ReleaseRecord {
  const release = state.releases.find((candidate) => candidate.id === id);
  if (release === undefined) throw notFound();
  return release;
}

/**
 * Defaults are those of the description of "Create a release": the default branch, no draft, no prerelease, the latest.
 * It has none for name and body: see the assumption `texts-left-out`.
 */
export async function createRelease(
  github: GitHubContext,
  viewer: Viewer,
  request: ReleaseRequest,
): Promise<ReleaseRecord> {
  const created: ReleaseRecord = {
    id: 0,
    tagName: request.tagName ?? '',
    targetCommitish: request.targetCommitish ?? github.state.repository.defaultBranch,
    name: request.name ?? null,
    body: request.body ?? null,
    draft: request.draft ?? false,
    prerelease: request.prerelease ?? false,
    immutable: false,
    createdAt: '',
    publishedAt: null,
    updatedAt: now(github),
    author: viewer.user.login,
    untagged: `untagged-${randomBytes(10).toString('hex')}`,
    assets: [],
  };
  // At creation a draft may ask for it, though only the update that publishes decides (softprops/action-gh-release#715).
  const target = await checkRelease(github, viewer, created, created.draft ? undefined : request.makeLatest);
  const release = { ...created, id: nextId(github.state), createdAt: await commitDate(github, target) };
  if (!release.draft) await publish(github, viewer, release, target);
  github.state.releases.push(release);
  if (!release.draft) markLatest(github.state, release, request.makeLatest ?? 'true');
  github.changed({ what: 'release', id: release.id });
  return release;
}

/**
 * What an update leaves out stays (gh sends the flags that were given and the tag: cli/cli, pkg/cmd/release/edit), but
 * for the tag of a draft. `make_latest` "defaults to `true` for newly published releases", and for no other update.
 */
export async function updateRelease(
  github: GitHubContext,
  viewer: Viewer,
  release: ReleaseRecord,
  request: ReleaseRequest,
): Promise<ReleaseRecord> {
  const changed: ReleaseRecord = {
    ...release,
    tagName: request.tagName ?? keptTag(release, request),
    targetCommitish: request.targetCommitish ?? release.targetCommitish,
    name: request.name ?? release.name,
    body: request.body ?? release.body,
    draft: request.draft ?? release.draft,
    prerelease: request.prerelease ?? release.prerelease,
    updatedAt: now(github),
  };
  refuseToMoveImmutable(release, changed);
  const target = await checkRelease(github, viewer, changed, latestAsked(request));
  changed.createdAt = await commitDate(github, target);
  const publishes = !changed.draft && (release.draft || changed.tagName !== release.tagName);
  if (publishes) await publish(github, viewer, changed, target);
  if (changed.draft) changed.publishedAt = null;
  Object.assign(release, changed);
  const choice = request.makeLatest ?? (publishes ? 'true' : undefined);
  if (choice !== undefined || changed.draft || changed.prerelease) markLatest(github.state, release, choice ?? 'false');
  github.changed({ what: 'release', id: release.id });
  return release;
}

/**
 * An update that says itself that the release stays a draft may ask to be the latest, as release-drafter does whenever it
 * brings a draft up to date; one that leaves `draft` out may not (openclaw/openclaw#139297).
 */
function latestAsked({ draft, makeLatest }: ReleaseRequest): MakeLatest | undefined {
  return draft === true ? undefined : makeLatest;
}

/**
 * A draft that an update leaves a draft loses a tag that the update does not name: "If we don't provide any tag name, the
 * API will remove the current tag from the release" (cli/cli, pkg/cmd/release/edit/edit.go; release-drafter#367,
 * jdx/communique#241). Publishing keeps it: gh and softprops/action-gh-release send `draft: false` alone. A published
 * release that becomes a draft: see the assumption `redrafted-tag`.
 */
function keptTag(release: ReleaseRecord, request: ReleaseRequest): string {
  return release.draft && request.draft !== false ? release.untagged : release.tagName;
}

/** The tag stays. The name of an immutable release's tag is never free again (docs, Immutable releases). */
export function deleteRelease(github: GitHubContext, release: ReleaseRecord): void {
  const { state } = github;
  state.releases = state.releases.filter((candidate) => candidate.id !== release.id);
  if (state.latestReleaseId === release.id) state.latestReleaseId = null;
  if (release.immutable) state.burnedTags.push(release.tagName);
  github.changed({ what: 'release', id: release.id });
}

/**
 * A published release whose tag was deleted is a draft again (automlbenchmark#429), and is seen only by those who may
 * write.
 */
export async function draftUntagged(github: GitHubContext): Promise<void> {
  for (const release of github.state.releases) {
    const keeps = release.draft || release.immutable || release.tagName === release.untagged;
    if (keeps || (await github.git.ref(`refs/tags/${release.tagName}`)) !== undefined) continue;
    Object.assign(release, { draft: true, publishedAt: null });
    if (github.state.latestReleaseId === release.id) github.state.latestReleaseId = null;
    github.changed({ what: 'release', id: release.id });
  }
}

/** By the date of their commits, not of their records (github-release-stats#43, ExMod-Team/EXILED#692): newest first. */
export function byDate(releases: readonly ReleaseRecord[]): readonly ReleaseRecord[] {
  return releases.toSorted((one, other) => other.createdAt.localeCompare(one.createdAt) || other.id - one.id);
}

/** Whether the tag belongs to a published release that nothing may change any more. */
export function isImmutableTag(state: GitHubState, tag: string): boolean {
  return state.releases.some((release) => release.immutable && !release.draft && release.tagName === tag);
}

async function commitDate(github: GitHubContext, { commit }: Target): Promise<string> {
  return (await readCommit(github.git, commit)).committer.date;
}
