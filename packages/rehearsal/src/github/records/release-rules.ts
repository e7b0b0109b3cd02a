import { ACCEPTED_FOR_WORKFLOWS, notForIntegrations } from '../access/permissions.ts';
import type { Viewer } from '../access/viewer.ts';
import { type GitHubContext, now } from '../context.ts';
import { isRefName } from '../git/names.ts';
import { unprocessable, validationFailed } from '../http/errors.ts';
import type { ReleaseRecord } from '../state.ts';
import type { MakeLatest } from './latest-release.ts';
import { violationsOf, violationText } from './rulesets.ts';
import { mayCarryWorkflows } from './workflow-files.ts';

/** Not in the REST reference: softprops/action-gh-release#374, goreleaser#2647. */
const MAX_BODY_LENGTH = 125_000;

/** The commit that the tag is at, or will be at once the release is published. */
export interface Target {
  readonly commit: string;
  readonly tagExists: boolean;
}

/** Checks what GitHub checks before it writes. */
export async function checkRelease(
  github: GitHubContext,
  viewer: Viewer,
  release: ReleaseRecord,
  makeLatest: MakeLatest | undefined,
): Promise<Target> {
  if (!isRefName(`refs/tags/${release.tagName}`)) {
    throw validationFailed(releaseError('tag_name', 'custom', 'tag_name is not a valid tag'));
  }
  if ((release.body ?? '').length > MAX_BODY_LENGTH) {
    const message = `body is too long (maximum is ${MAX_BODY_LENGTH} characters)`;
    throw validationFailed(releaseError('body', 'custom', message));
  }
  // cli/cli#6853
  if (makeLatest === 'true' && (release.draft || release.prerelease)) {
    const message = 'Latest release cannot be draft or prerelease';
    throw validationFailed(releaseError('make_latest', 'custom', message));
  }
  const refs = await github.git.refs('refs/');
  const tag = refs.find(({ name }) => name === `refs/tags/${release.tagName}`);
  const commit = tag === undefined ? await github.git.commit(release.targetCommitish) : tag.commit;
  if (commit === null) throw validationFailed(releaseError('target_commitish', 'invalid'));
  if (!(await mayCarryWorkflows(github, viewer, { commit, refs }))) throw notForIntegrations(ACCEPTED_FOR_WORKFLOWS);
  return { commit, tagExists: tag !== undefined };
}

/** A published release owns its tag: no other published one may have it, and the tag is made now if it is not there. */
export async function publish(
  github: GitHubContext,
  viewer: Viewer,
  release: ReleaseRecord,
  target: Target,
): Promise<void> {
  const { state, git } = github;
  if (state.burnedTags.includes(release.tagName)) {
    throw validationFailed(
      releaseError('tag_name', 'custom', 'tag_name was used by an immutable release'),
      releaseError('tag_name', 'custom', 'Published releases must have a valid tag'),
    );
  }
  const owner = state.releases.find((other) => !other.draft && other.tagName === release.tagName);
  if (owner !== undefined && owner.id !== release.id)
    throw validationFailed(releaseError('tag_name', 'already_exists'));
  // Published under its placeholder a release has no tag in git (esphome/esphome-desktop#81).
  const makesTag = !target.tagExists && release.tagName !== release.untagged;
  const change = { ref: `refs/tags/${release.tagName}`, kind: 'creation' } as const;
  const forbidden = makesTag ? violationsOf(github, viewer, change) : [];
  if (forbidden.length > 0) {
    // softprops/action-gh-release looks for this text (`isTagCreationBlockedError`).
    throw validationFailed(releaseError('pre_receive', 'custom', `pre_receive ${violationText(forbidden)}`));
  }
  if (makesTag && !(await git.createRef(`refs/tags/${release.tagName}`, target.commit))) {
    throw validationFailed(releaseError('tag_name', 'custom', 'Published releases must have a valid tag'));
  }
  release.publishedAt = release.publishedAt ?? now(github);
  release.immutable = state.repository.immutableReleases;
}

export function refuseToMoveImmutable(release: ReleaseRecord, changed: ReleaseRecord): void {
  if (!release.immutable) return;
  if (changed.tagName !== release.tagName) throw unprocessable('tag_name cannot be changed when release is immutable');
  if (changed.targetCommitish !== release.targetCommitish) {
    throw unprocessable('target_commitish cannot be changed when release is immutable');
  }
  if (changed.draft) throw unprocessable('draft cannot be changed when release is immutable');
}

function releaseError(
  field: string,
  code: string,
  message?: string,
): { resource: string; field: string; code: string } {
  return { resource: 'Release', field, code, ...(message === undefined ? {} : { message }) };
}
