import { nextId } from '../context.ts';
import type { PullRequestSettings } from '../settings.ts';
import type { GitHubState, PullRequestRecord } from '../state.ts';
import { findUser } from './users.ts';

/** Adds a pull request, and its author unless there is one of this name. */
export function addPullRequest(state: GitHubState, settings: PullRequestSettings, createdAt: string): void {
  const { number, title, author, mergedAt, commits } = settings;
  if (state.pullRequests.some((other) => other.number === number))
    throw new Error(`there is a pull request #${number} already`);
  if (author !== null && findUser(state, author) === undefined) {
    const type = author.endsWith('[bot]') ? 'Bot' : 'User';
    state.users.push({ id: nextId(state), login: author, type, role: 'none', createdAt });
  }
  state.pullRequests.push({ id: nextId(state), number, title, author, mergedAt, commits: [...commits] });
}

/**
 * "The merged Pull Request that introduced the commit to the repository. If the commit is not present in the default
 * branch, additionally returns open Pull Requests associated with the commit" (GraphQL, `associatedPullRequests`).
 */
export async function pullRequestsOf(
  state: GitHubState,
  sha: string,
  isReleased: () => Promise<boolean>,
): Promise<readonly PullRequestRecord[]> {
  const all = state.pullRequests
    .filter(({ commits }) => commits.includes(sha))
    .sort((one, other) => one.number - other.number);
  const open = all.filter(({ mergedAt }) => mergedAt === null);
  return open.length > 0 && (await isReleased()) ? all.filter(({ mergedAt }) => mergedAt !== null) : all;
}
