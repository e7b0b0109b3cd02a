import type { Viewer } from '../access/viewer.ts';
import { type GitHubContext, nextId, now } from '../context.ts';
import { GitHubError, notFound, validationFailed } from '../http/errors.ts';
import type { PullRequestSettings } from '../settings.ts';
import type { GitHubState, PullRequestRecord } from '../state.ts';
import { newIssue, type NewIssue } from './issues.ts';
import { labelNames } from './labels.ts';
import { findUser } from './users.ts';

/** Adds a pull request that is there from the beginning, and its author unless there is one of this name. */
export function addPullRequest(state: GitHubState, settings: PullRequestSettings, createdAt: string): void {
  const { number, title, author, mergedAt, commits } = settings;
  if (state.pullRequests.some((other) => other.number === number))
    throw new Error(`there is a pull request #${number} already`);
  if (author !== null && findUser(state, author) === undefined) {
    const type = author.endsWith('[bot]') ? 'Bot' : 'User';
    state.users.push({ id: nextId(state), login: author, type, role: 'none', createdAt });
  }
  state.pullRequests.push({
    id: nextId(state),
    number,
    title,
    body: settings.body ?? null,
    author,
    state: mergedAt === null ? 'open' : 'closed',
    stateReason: null,
    labels: [...labelNames(state, settings.labels ?? [])],
    assignees: [],
    createdAt: mergedAt ?? createdAt,
    updatedAt: mergedAt ?? createdAt,
    closedAt: mergedAt,
    head: settings.head ?? `patch-${number}`,
    base: state.repository.defaultBranch,
    draft: false,
    mergedAt,
    mergedBy: mergedAt === null ? null : author,
    mergeCommit: mergedAt === null ? null : (commits.at(-1) ?? null),
    commits: [...commits],
  });
}

export function findPullRequest(state: GitHubState, number: number): PullRequestRecord {
  const pull = state.pullRequests.find((candidate) => candidate.number === number);
  if (pull === undefined) throw notFound();
  return pull;
}

export interface NewPullRequest extends NewIssue {
  readonly head: string;
  readonly base: string;
  readonly draft: boolean;
}

/** Opens one from a branch of this repository (REST, "Create a pull request"). */
export async function openPullRequest(
  github: GitHubContext,
  viewer: Viewer,
  values: NewPullRequest,
): Promise<PullRequestRecord> {
  const { git, state } = github;
  const head = branchOfHere(values.head, state.repository.owner);
  const [from, to] = await Promise.all([head, values.base].map((name) => git.ref(`refs/heads/${name}`)));
  const missing = [from === undefined ? 'head' : '', to === undefined ? 'base' : ''].filter((field) => field !== '');
  if (from === undefined || to === undefined)
    throw validationFailed(...missing.map((field) => ({ resource: 'PullRequest', field, code: 'invalid' })));
  const open = state.pullRequests.find(
    (pull) => pull.state === 'open' && pull.head === head && pull.base === values.base,
  );
  if (open !== undefined) throw refused(`A pull request already exists for ${state.repository.owner}:${head}.`);
  if (await git.isAncestor(from.sha, to.sha)) throw refused(`No commits between ${values.base} and ${head}`);
  const pull: PullRequestRecord = {
    ...newIssue(github, viewer, values),
    head,
    base: values.base,
    draft: values.draft,
    mergedAt: null,
    mergedBy: null,
    mergeCommit: null,
    commits: [],
  };
  state.pullRequests.push(pull);
  return pull;
}

/** `OWNER:BRANCH` names the branch of a fork, and of this repository by its own owner. */
function branchOfHere(head: string, owner: string): string {
  const colon = head.indexOf(':');
  if (colon === -1) return head;
  if (head.slice(0, colon).toLowerCase() === owner.toLowerCase()) return head.slice(colon + 1);
  throw new GitHubError(501, `${head} is a branch of a fork: the local GitHub has none.`);
}

/** The words that GitHub gives for a whole pull request (release-please and peter-evans/create-pull-request look for them). */
function refused(message: string): GitHubError {
  return new GitHubError(422, 'Validation Failed', {
    errors: [{ resource: 'PullRequest', code: 'custom', message }],
  });
}

/** A merge: what it made, and what it brought. */
export interface Merge {
  readonly commit: string;
  readonly commits: readonly string[];
}

export function markMerged(github: GitHubContext, viewer: Viewer, pull: PullRequestRecord, merge: Merge): void {
  const at = now(github);
  Object.assign(pull, {
    state: 'closed',
    closedAt: at,
    updatedAt: at,
    mergedAt: at,
    mergedBy: viewer.user.login,
    mergeCommit: merge.commit,
    commits: [...new Set([...merge.commits, merge.commit])],
  });
}
