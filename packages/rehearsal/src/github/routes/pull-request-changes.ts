import { readCommits } from '../git/commits.ts';
import { readDiff } from '../git/diff.ts';
import { type Call, type Reply, repoRoute } from '../http/call.ts';
import { paginate } from '../http/pages.ts';
import { type Range, rangeOf } from '../records/pull-request-commits.ts';
import { findPullRequest } from '../records/pull-requests.ts';
import { commitView, fileView } from '../views/commits.ts';

/** What a pull request brings. */
export const pullRequestChangeRoutes = [
  repoRoute('GET /pulls/{pull_number}/commits', listCommits),
  repoRoute('GET /pulls/{pull_number}/files', listFiles),
];

/** "Lists a maximum of 250 commits", and "up to 3000 files" (REST, Pull requests). */
const MAX_COMMITS = 250;
const MAX_FILES = 3000;

async function listCommits(call: Call): Promise<Reply> {
  const { github } = call;
  const range = await rangeHere(call);
  const { items, headers } = paginate(call.url, (range?.commits ?? []).slice(0, MAX_COMMITS));
  const commits = await readCommits(github.git, items);
  return { status: 200, body: commits.map((commit) => commitView(github, commit)), headers };
}

async function listFiles(call: Call): Promise<Reply> {
  const { github } = call;
  const range = await rangeHere(call);
  const files = range === null ? [] : await readDiff(github.git, range.base, range.head);
  const { items, headers } = paginate(call.url, files.slice(0, MAX_FILES));
  return { status: 200, body: items.map((file) => fileView(github, range?.head ?? '', file)), headers };
}

async function rangeHere(call: Call): Promise<Range | null> {
  return rangeOf(call.github, findPullRequest(call.github.state, call.id('pull_number')));
}
