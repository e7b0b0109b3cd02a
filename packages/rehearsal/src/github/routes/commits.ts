import { type Comparison, compareCommits } from '../git/compare.ts';
import { type Commit, readCommit, readCommits } from '../git/commits.ts';
import { readDiff } from '../git/diff.ts';
import { readHistory } from '../git/history.ts';
import { type Call, type Reply, repoRoute } from '../http/call.ts';
import { GitHubError, notFound, unprocessable } from '../http/errors.ts';
import { paginate } from '../http/pages.ts';
import { commitView, fileView } from '../views/commits.ts';

export const commitRoutes = [
  repoRoute('GET /commits', listCommits),
  repoRoute('GET /commits/{ref}', getCommit),
  repoRoute('GET /commits/{commit_sha}/branches-where-head', listBranchesWhereHead),
  repoRoute('GET /compare/{basehead}', compare),
];

/** "Up to 300 changed files for the entire comparison"; 250 commits without paging (REST, "Compare two commits"). */
const MAX_FILES = 300;
const MAX_UNPAGED_COMMITS = 250;

/** Newest first, from the default branch or from `sha` (REST, "List commits"). */
async function listCommits(call: Call): Promise<Reply> {
  const { github } = call;
  const name = call.query('sha') ?? github.state.repository.defaultBranch;
  const head = await github.git.abbreviatedCommit(name);
  if (head === null) throw notFound();
  const [path, author, since, until] = ['path', 'author', 'since', 'until'].map((field) => call.query(field));
  const found = await readHistory(github.git, head, { path, author, since, until });
  const { items, headers } = paginate(call.url, found);
  const commits = await readCommits(github.git, items);
  return { status: 200, body: commits.map((commit) => commitView(github, commit)), headers };
}

async function getCommit(call: Call): Promise<Reply> {
  const { github } = call;
  const name = call.param('ref');
  const sha = await github.git.abbreviatedCommit(name);
  if (sha === null) throw unprocessable(`No commit found for SHA: ${name}`);
  const commit = await readCommit(github.git, sha);
  const files = await readDiff(github.git, commit.parents[0] ?? null, sha);
  const additions = files.reduce((sum, file) => sum + file.additions, 0);
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
  return {
    status: 200,
    body: {
      ...commitView(github, commit),
      stats: { additions, deletions, total: additions + deletions },
      files: files.slice(0, MAX_FILES).map((file) => fileView(github, sha, file)),
    },
  };
}

async function listBranchesWhereHead(call: Call): Promise<Reply> {
  const { github } = call;
  const sha = call.param('commit_sha');
  if ((await github.git.objectType(sha)) !== 'commit') throw unprocessable(`No commit found for SHA: ${sha}`);
  const heads = (await github.git.refs('refs/heads/')).filter((ref) => ref.sha === sha);
  const body = heads.map((ref) => ({
    name: ref.name.slice('refs/heads/'.length),
    commit: { sha, url: github.urls.repo(`/commits/${sha}`) },
    protected: false,
  }));
  return { status: 200, body };
}

async function compare(call: Call): Promise<Reply> {
  const { git, state } = call.github;
  const [baseName = '', headName = ''] = call.param('basehead').split('...');
  // `OWNER:BRANCH` compares across forks (REST, "Compare two commits"); the owner here has this repository alone.
  const [base, head] = await Promise.all(
    [baseName, headName].map((name) => git.abbreviatedCommit(withoutOwner(name, state.repository.owner))),
  );
  if (base == null || head == null) throw notFound();
  const comparison = await compareCommits(git, base, head);
  if (comparison === null) throw new GitHubError(404, `No common ancestor between ${baseName} and ${headName}.`);
  return comparisonReply(call, { base, head, comparison });
}

function withoutOwner(name: string, owner: string): string {
  return name.toLowerCase().startsWith(`${owner.toLowerCase()}:`) ? name.slice(owner.length + 1) : name;
}

async function comparisonReply(
  call: Call,
  { base, head, comparison }: { base: string; head: string; comparison: Comparison },
): Promise<Reply> {
  const { github } = call;
  const { items, headers, isFirst } = selectCommits(call, comparison.ahead);
  const [baseCommit, mergeBase, ...commits] = await readCommits(github.git, [base, comparison.mergeBase, ...items]);
  const files = isFirst ? await readDiff(github.git, comparison.mergeBase, head) : [];
  const range = `${base}...${head}`;
  const page = github.urls.html(`/compare/${range}`);
  return {
    status: 200,
    headers,
    body: {
      url: github.urls.repo(`/compare/${call.param('basehead').split('...').map(encodeURIComponent).join('...')}`),
      html_url: page,
      permalink_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      base_commit: commitView(github, baseCommit as Commit),
      merge_base_commit: commitView(github, mergeBase as Commit),
      status: comparison.status,
      ahead_by: comparison.ahead.length,
      behind_by: comparison.behindBy,
      total_commits: comparison.ahead.length,
      commits: commits.map((commit) => commitView(github, commit)),
      files: files.slice(0, MAX_FILES).map((file) => fileView(github, head, file)),
    },
  };
}

/** Without paging the newest 250, oldest first; with paging an ordinary page. Files come with the first page only. */
function selectCommits(
  call: Call,
  ahead: readonly string[],
): { items: readonly string[]; headers: Readonly<Record<string, string>>; isFirst: boolean } {
  const paged = call.query('page') !== undefined || call.query('per_page') !== undefined;
  if (!paged) return { items: ahead.slice(-MAX_UNPAGED_COMMITS), headers: {}, isFirst: true };
  return { ...paginate(call.url, ahead), isFirst: (call.query('page') ?? '1') === '1' };
}
