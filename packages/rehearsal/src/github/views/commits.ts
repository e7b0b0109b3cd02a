import type { GitHubContext } from '../context.ts';
import type { Commit } from '../git/commits.ts';
import type { FileChange } from '../git/diff.ts';
import { accountOf, nodeId } from './users.ts';

type Json = Record<string, unknown>;

/** Signatures are not checked here. */
const UNVERIFIED = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

/** `git-commit`: the commit as the Git database has it. */
export function gitCommitView(github: GitHubContext, commit: Commit): Json {
  const { urls } = github;
  return {
    sha: commit.sha,
    node_id: nodeId('C', commit.sha),
    url: urls.repo(`/git/commits/${commit.sha}`),
    html_url: urls.html(`/commit/${commit.sha}`),
    author: commit.author,
    committer: commit.committer,
    tree: { sha: commit.tree, url: urls.repo(`/git/trees/${commit.tree}`) },
    message: commit.message,
    parents: commit.parents.map((sha) => ({
      sha,
      url: urls.repo(`/git/commits/${sha}`),
      html_url: urls.html(`/commit/${sha}`),
    })),
    verification: UNVERIFIED,
  };
}

/** `commit`. Its `author` and `committer` are the accounts that the addresses in it belong to. */
export function commitView(github: GitHubContext, commit: Commit): Json {
  const { urls } = github;
  const url = urls.repo(`/commits/${commit.sha}`);
  return {
    sha: commit.sha,
    node_id: nodeId('C', commit.sha),
    commit: {
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: { sha: commit.tree, url: urls.repo(`/git/trees/${commit.tree}`) },
      url: urls.repo(`/git/commits/${commit.sha}`),
      comment_count: 0,
      verification: UNVERIFIED,
    },
    url,
    html_url: urls.html(`/commit/${commit.sha}`),
    comments_url: `${url}/comments`,
    author: accountOf(github, commit.author.email),
    committer: accountOf(github, commit.committer.email),
    parents: commit.parents.map((sha) => ({
      sha,
      url: urls.repo(`/commits/${sha}`),
      html_url: urls.html(`/commit/${sha}`),
    })),
  };
}

export function fileView(github: GitHubContext, commit: string, file: FileChange): Json {
  const { urls } = github;
  const path = file.path.split('/').map(encodeURIComponent).join('/');
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: urls.html(`/blob/${commit}/${path}`),
    raw_url: urls.html(`/raw/${commit}/${path}`),
    contents_url: urls.repo(`/contents/${path}?ref=${commit}`),
    ...(file.previousPath === null ? {} : { previous_filename: file.previousPath }),
  };
}
