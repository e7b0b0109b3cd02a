import type { Viewer } from '../access/viewer.ts';
import { type GitHubContext, nextId, now } from '../context.ts';
import { validationFailed } from '../http/errors.ts';
import type { CommitStatusRecord, GitHubState } from '../state.ts';

/** "There is a limit of 1000 statuses per `sha` and `context`" (REST, "Create a commit status"). */
const MOST = 1000;

export type NewCommitStatus = Pick<CommitStatusRecord, 'sha' | 'state' | 'context' | 'description' | 'targetUrl'>;

export function addCommitStatus(github: GitHubContext, viewer: Viewer, values: NewCommitStatus): CommitStatusRecord {
  const { state } = github;
  const same = state.commitStatuses.filter(({ sha, context }) => sha === values.sha && context === values.context);
  if (same.length >= MOST) {
    const message = 'This SHA and context has reached the maximum number of statuses.';
    throw validationFailed({ resource: 'Status', code: 'custom', message });
  }
  const status = { id: nextId(state), ...values, creator: viewer.user.login, createdAt: now(github) };
  state.commitStatuses.push(status);
  return status;
}

/** The newest of each context, newest first. */
export function latestStatuses(state: GitHubState, sha: string): readonly CommitStatusRecord[] {
  const latest = new Map<string, CommitStatusRecord>();
  for (const status of state.commitStatuses) if (status.sha === sha) latest.set(status.context, status);
  return [...latest.values()].toSorted((one, other) => other.id - one.id);
}

/** "failure if any of the contexts report as error or failure; pending if there are no statuses or a context is pending; success if all are." */
export function combinedState(statuses: readonly CommitStatusRecord[]): 'failure' | 'pending' | 'success' {
  if (statuses.some(({ state }) => state === 'error' || state === 'failure')) return 'failure';
  return statuses.length === 0 || statuses.some(({ state }) => state === 'pending') ? 'pending' : 'success';
}
