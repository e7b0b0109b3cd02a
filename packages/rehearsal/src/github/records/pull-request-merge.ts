import type { Viewer } from '../access/viewer.ts';
import type { GitHubContext } from '../context.ts';
import { type Commit, readCommits, type Signature } from '../git/commits.ts';
import { mergedTree, pickedTree } from '../git/merge.ts';
import { writeCommit } from '../git/write.ts';
import { GitHubError } from '../http/errors.ts';
import type { PullRequestRecord } from '../state.ts';
import { authorOf } from './authors.ts';
import { type Range, rangeOf } from './pull-request-commits.ts';
import { refuseByRules } from './rulesets.ts';
import { markMerged } from './pull-requests.ts';

export type MergeMethod = 'merge' | 'squash' | 'rebase';

export interface MergeRequest {
  readonly method: MergeMethod;
  readonly title: string | undefined;
  readonly message: string | undefined;
  /** The head that the pull request must still have. */
  readonly sha: string | undefined;
}

/** Merges it, and moves the base branch (REST, "Merge a pull request"). Gives the commit that the base then has. */
export async function mergePullRequest(
  github: GitHubContext,
  viewer: Viewer,
  pull: PullRequestRecord,
  request: MergeRequest,
): Promise<string> {
  const range = pull.state === 'open' && !pull.draft ? await rangeOf(github, pull) : null;
  const base = await github.git.ref(`refs/heads/${pull.base}`);
  if (range === null || base === undefined) throw notMergeable();
  if (request.sha !== undefined && request.sha !== range.head)
    throw new GitHubError(409, 'Head branch was modified. Review and try the merge again.');
  refuseByRules(github, viewer, { ref: base.name, kind: 'update', byMerge: true }, 405);
  const work = { github, by: authorOf(github, viewer), pull, range, ours: base.sha };
  const commit = await METHODS[request.method](work, request);
  if (commit === null) throw notMergeable();
  await github.git.updateRef(base.name, commit, base.sha);
  markMerged(github, viewer, pull, { commit, commits: range.commits });
  github.changed({ what: 'git', id: github.state.repository.id });
  return commit;
}

interface Work {
  readonly github: GitHubContext;
  readonly by: Signature;
  readonly pull: PullRequestRecord;
  readonly range: Range;
  readonly ours: string;
}

type Method = (work: Work, request: MergeRequest) => Promise<string | null>;

const METHODS: Readonly<Record<MergeMethod, Method>> = { merge, squash, rebase };

async function merge({ github, by, pull, range, ours }: Work, request: MergeRequest): Promise<string | null> {
  const tree = await mergedTree(github.git, ours, range.head);
  if (tree === null) return null;
  const { owner } = github.state.repository;
  const title = request.title ?? `Merge pull request #${pull.number} from ${owner}/${pull.head}`;
  const message = text(title, request.message ?? pull.title);
  return writeCommit(github.git, { tree, parents: [ours, range.head], message, author: by, committer: by });
}

/** One commit: its own message for one of its own, otherwise the title and the list (docs, About pull request merges). */
async function squash({ github, by, pull, range, ours }: Work, request: MergeRequest): Promise<string | null> {
  const tree = await mergedTree(github.git, ours, range.head);
  if (tree === null) return null;
  const commits = await readCommits(github.git, range.commits);
  const only = commits.length === 1 ? commits[0] : undefined;
  const subject = only === undefined ? pull.title : subjectOf(only);
  const details =
    only === undefined
      ? commits.map((commit) => `* ${commit.message}`).join('\n\n')
      : only.message.split('\n').slice(1).join('\n');
  const message = text(request.title ?? `${subject} (#${pull.number})`, request.message ?? details);
  const author = { ...(only?.author ?? by), date: by.date };
  return writeCommit(github.git, { tree, parents: [ours], message, author, committer: by });
}

async function rebase({ github, by, range, ours }: Work): Promise<string | null> {
  let tip = ours;
  for (const commit of await readCommits(github.git, range.commits)) {
    const tree = await pickedTree(github.git, tip, commit);
    if (tree === null) return null;
    const { message, author } = commit;
    tip = await writeCommit(github.git, { tree, parents: [tip], message, author, committer: by });
  }
  return tip;
}

function text(title: string, details: string): string {
  return details.trim() === '' ? title : `${title}\n\n${details.trim()}`;
}

function subjectOf({ message }: Commit): string {
  return message.split('\n')[0] ?? '';
}

function notMergeable(): GitHubError {
  return new GitHubError(405, 'Pull Request is not mergeable');
}

/** Whether merging it would meet no conflict; null for one that is not open. */
export async function isMergeable(github: GitHubContext, pull: PullRequestRecord): Promise<boolean | null> {
  if (pull.state !== 'open') return null;
  const range = await rangeOf(github, pull);
  const base = await github.git.ref(`refs/heads/${pull.base}`);
  if (range === null || base === undefined) return null;
  return (await mergedTree(github.git, base.sha, range.head)) !== null;
}
