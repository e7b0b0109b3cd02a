import { addressOf, common, type Place, repositoryPayload, userPayload, type WorkflowEvent } from './repository.ts';

export interface Proposed {
  readonly branch: string;
  readonly head: string;
  readonly base: string;
  readonly baseSha: string;
  readonly merge: string;
  readonly title: string;
  readonly actor: string;
  readonly action: string;
  readonly at: string;
}

/** A pull request of the branch (docs: webhook events and payloads, `pull_request`). */
export function pullRequestEvent(place: Place, proposed: Proposed): WorkflowEvent {
  const { branch, head, base, baseSha, merge, title, actor, action, at } = proposed;
  const user = userPayload(actor);
  const side = (ref: string, sha: string) => ({
    label: `${place.owner}:${ref}`,
    ref,
    sha,
    user: userPayload(place.owner, 'Organization'),
    repo: repositoryPayload(place),
  });
  const pull = {
    ...addressesOfPull(place, head),
    id: 1,
    node_id: 'PR_1',
    number: 1,
    state: 'open',
    locked: false,
    title,
    user,
    body: null,
    created_at: at,
    updated_at: at,
    closed_at: null,
    merged_at: null,
    merge_commit_sha: merge,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    labels: [],
    milestone: null,
    draft: false,
    head: side(branch, head),
    base: side(base, baseSha),
    author_association: 'MEMBER',
    auto_merge: null,
    active_lock_reason: null,
    merged: false,
    mergeable: true,
    rebaseable: true,
    mergeable_state: 'clean',
    merged_by: null,
    comments: 0,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: 1,
    additions: 0,
    deletions: 0,
    changed_files: 0,
  };
  return { name: 'pull_request', payload: { action, number: 1, pull_request: pull, ...common(place, actor) } };
}

function addressesOfPull(place: Place, head: string): Record<string, unknown> {
  const api = `https://api.github.com/repos/${place.owner}/${place.repository}`;
  const html = `${addressOf(place)}/pull/1`;
  const all = {
    self: `${api}/pulls/1`,
    html,
    issue: `${api}/issues/1`,
    comments: `${api}/issues/1/comments`,
    review_comments: `${api}/pulls/1/comments`,
    review_comment: `${api}/pulls/comments{/number}`,
    commits: `${api}/pulls/1/commits`,
    statuses: `${api}/statuses/${head}`,
  };
  return {
    url: all.self,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: all.issue,
    comments_url: all.comments,
    review_comments_url: all.review_comments,
    review_comment_url: all.review_comment,
    commits_url: all.commits,
    statuses_url: all.statuses,
    _links: Object.fromEntries(Object.entries(all).map(([name, href]) => [name, { href }])),
  };
}
