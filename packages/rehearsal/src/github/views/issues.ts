import type { GitHubContext } from '../context.ts';
import type { IssueRecord } from '../state.ts';
import { nodeId, simpleUser } from './users.ts';

/** `issue`, without what nobody sets here: labels, assignees, milestones, comments. */
export function issueView(github: GitHubContext, issue: IssueRecord): Record<string, unknown> {
  const url = github.urls.repo(`/issues/${issue.number}`);
  return {
    id: issue.id,
    node_id: nodeId('I', issue.id),
    number: issue.number,
    url,
    repository_url: github.urls.repo(),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: github.urls.html(`/issues/${issue.number}`),
    state: issue.state,
    state_reason: null,
    title: issue.title,
    body: issue.body,
    user: simpleUser(github, issue.author),
    labels: [],
    assignee: null,
    assignees: [],
    milestone: null,
    locked: false,
    active_lock_reason: null,
    comments: 0,
    closed_at: null,
    created_at: issue.createdAt,
    updated_at: issue.createdAt,
    author_association: 'NONE',
  };
}
