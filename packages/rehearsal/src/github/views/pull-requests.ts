import type { GitHubContext } from '../context.ts';
import type { Range } from '../records/pull-request-commits.ts';
import { commentsOf } from '../records/issues.ts';
import type { PullRequestRecord } from '../state.ts';
import { threadFields } from './issues.ts';
import { repositoryFields } from './repository.ts';
import { nodeId, simpleUser } from './users.ts';

type Json = Record<string, unknown>;

/** Where nothing of a pull request is in git. */
const NO_COMMIT = '0'.repeat(40);

/** `pull-request-simple`, as lists give it. */
export function pullRequestSummary(github: GitHubContext, pull: PullRequestRecord, range: Range | null): Json {
  const { urls } = github;
  const url = urls.repo(`/pulls/${pull.number}`);
  const page = urls.html(`/pull/${pull.number}`);
  const head = range?.head ?? NO_COMMIT;
  const own = {
    url,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: urls.repo(`/issues/${pull.number}`),
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: urls.repo('/pulls/comments{/number}'),
    comments_url: urls.repo(`/issues/${pull.number}/comments`),
    statuses_url: urls.repo(`/statuses/${head}`),
  };
  return {
    ...threadFields(github, pull),
    node_id: nodeId('PR', pull.id),
    ...own,
    merge_commit_sha: pull.mergeCommit,
    merged_at: pull.mergedAt,
    draft: pull.draft,
    head: side(github, pull.head, head),
    base: side(github, pull.base, range?.base ?? NO_COMMIT),
    requested_reviewers: [],
    requested_teams: [],
    auto_merge: null,
    _links: links(own),
  };
}

export interface PullRequestDetails {
  readonly range: Range | null;
  readonly mergeable: boolean | null;
  readonly files: readonly { readonly additions: number; readonly deletions: number }[];
}

/** `pull-request`, as it is given by itself. */
export function pullRequestView(github: GitHubContext, pull: PullRequestRecord, details: PullRequestDetails): Json {
  const { range, mergeable, files } = details;
  return {
    ...pullRequestSummary(github, pull, range),
    merged: pull.mergedAt !== null,
    merged_by: pull.mergedBy === null ? null : simpleUser(github, pull.mergedBy),
    mergeable,
    rebaseable: mergeable,
    mergeable_state: mergeableState(pull, mergeable),
    comments: commentsOf(github.state, pull).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: range?.commits.length ?? 0,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  };
}

/** `clean`, `dirty` with conflicts, `draft`, or `unknown` where nothing can be merged any more. */
export function mergeableState(pull: PullRequestRecord, mergeable: boolean | null): string {
  if (mergeable === null) return 'unknown';
  if (!mergeable) return 'dirty';
  return pull.draft ? 'draft' : 'clean';
}

function side(github: GitHubContext, ref: string, sha: string): Json {
  const { owner } = github.state.repository;
  const repo = repositoryFields(github);
  return { label: `${owner}:${ref}`, ref, sha, user: simpleUser(github, owner), repo };
}

function links(own: Readonly<Record<string, string>>): Json {
  const names = {
    self: 'url',
    html: 'html_url',
    issue: 'issue_url',
    comments: 'comments_url',
    review_comments: 'review_comments_url',
    review_comment: 'review_comment_url',
    commits: 'commits_url',
    statuses: 'statuses_url',
  };
  return Object.fromEntries(Object.entries(names).map(([name, field]) => [name, { href: own[field] }]));
}
