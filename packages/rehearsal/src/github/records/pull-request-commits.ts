import type { GitHubContext } from '../context.ts';
import type { PullRequestRecord } from '../state.ts';

/** What a pull request brings: from the commit where it left the base to its head. */
export interface Range {
  /** Null where it brings the first commit of all. */
  readonly base: string | null;
  readonly head: string;
  /** Its own commits, oldest first. */
  readonly commits: readonly string[];
}

/** An open one brings what its branch has now. Null when nothing of it is in git. */
export async function rangeOf(github: GitHubContext, pull: PullRequestRecord): Promise<Range | null> {
  return (await rangeOfBranches(github, pull)) ?? rangeOfRecord(github, pull);
}

async function rangeOfBranches({ git }: GitHubContext, pull: PullRequestRecord): Promise<Range | null> {
  if (pull.state !== 'open') return null;
  const [head, base] = await Promise.all([pull.head, pull.base].map((name) => git.ref(`refs/heads/${name}`)));
  if (head === undefined || base === undefined) return null;
  const left = await git.mergeBase(base.sha, head.sha);
  const range = left === null ? head.sha : `${left}..${head.sha}`;
  const listed = await git.fact(['rev-list', '--reverse', '--topo-order', '--end-of-options', range]);
  return { base: left, head: head.sha, commits: listed.split('\n').filter((line) => line !== '') };
}

async function rangeOfRecord({ git }: GitHubContext, pull: PullRequestRecord): Promise<Range | null> {
  const types = await Promise.all(pull.commits.map(async (sha) => git.objectType(sha)));
  const known = pull.commits.filter((_, index) => types[index] === 'commit');
  const own = known.length > 1 ? known.filter((sha) => sha !== pull.mergeCommit) : known;
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return null;
  const parent = await git.try(['rev-parse', '--verify', '--quiet', `${first}^`]);
  return { base: parent.exitCode === 0 ? parent.stdout.trim() : null, head: last, commits: own };
}

/**
 * "The merged Pull Request that introduced the commit to the repository. If the commit is not present in the default
 * branch, additionally returns open Pull Requests associated with the commit" (GraphQL, `associatedPullRequests`).
 */
export async function pullRequestsOf(
  github: GitHubContext,
  sha: string,
  isReleased: () => Promise<boolean>,
): Promise<readonly PullRequestRecord[]> {
  const { pullRequests } = github.state;
  const brings = await Promise.all(pullRequests.map(async (pull) => isBroughtBy(github, pull, sha)));
  const all = pullRequests.filter((_, index) => brings[index] === true).sort((one, other) => one.number - other.number);
  const open = all.filter(({ mergedAt }) => mergedAt === null);
  return open.length > 0 && (await isReleased()) ? all.filter(({ mergedAt }) => mergedAt !== null) : all;
}

async function isBroughtBy(github: GitHubContext, pull: PullRequestRecord, sha: string): Promise<boolean> {
  if (pull.commits.includes(sha)) return true;
  return (await rangeOfBranches(github, pull))?.commits.includes(sha) ?? false;
}
