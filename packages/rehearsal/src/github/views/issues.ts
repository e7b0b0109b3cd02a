import type { GitHubContext } from '../context.ts';
import { commentsOf, isPullRequest } from '../records/issues.ts';
import { findLabel } from '../records/labels.ts';
import { findUser } from '../records/users.ts';
import type { CommentRecord, IssueRecord, LabelRecord, PullRequestRecord } from '../state.ts';
import { actionsApp, nodeId, simpleUser } from './users.ts';

type Json = Record<string, unknown>;

/** `issue`. A pull request is one as well, and names where it is one. Nobody sets milestones here. */
export function issueView(github: GitHubContext, issue: IssueRecord | PullRequestRecord): Json {
  const url = github.urls.repo(`/issues/${issue.number}`);
  const pull = isPullRequest(issue) ? issue : undefined;
  return {
    ...threadFields(github, issue),
    node_id: nodeId(pull === undefined ? 'I' : 'PR', issue.id),
    url,
    repository_url: github.urls.repo(),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url: github.urls.html(`/${pull === undefined ? 'issues' : 'pull'}/${issue.number}`),
    state_reason: issue.stateReason,
    comments: commentsOf(github.state, issue).length,
    ...(pull === undefined ? {} : { draft: pull.draft, pull_request: pullRequestLinks(github, pull) }),
  };
}

/** What answers about issues and about pull requests say alike. */
export function threadFields(github: GitHubContext, issue: IssueRecord): Json {
  const assignees = issue.assignees.map((login) => simpleUser(github, login));
  return {
    id: issue.id,
    number: issue.number,
    state: issue.state,
    title: issue.title,
    body: issue.body,
    user: issue.author === null ? null : simpleUser(github, issue.author),
    labels: labelViews(github, issue),
    assignee: assignees[0] ?? null,
    assignees,
    milestone: null,
    locked: false,
    active_lock_reason: null,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    author_association: association(github, issue.author),
  };
}

/** How an author stands to the repository, in the words of `author_association`. */
export function association(github: GitHubContext, login: string | null): string {
  const user = login === null ? undefined : findUser(github.state, login);
  if (user?.login === github.state.repository.owner) return 'OWNER';
  return user === undefined || user.role === 'none' ? 'NONE' : 'COLLABORATOR';
}

function pullRequestLinks({ urls }: GitHubContext, pull: PullRequestRecord): Json {
  const page = urls.html(`/pull/${pull.number}`);
  return {
    url: urls.repo(`/pulls/${pull.number}`),
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    merged_at: pull.mergedAt,
  };
}

export function labelViews(github: GitHubContext, { labels }: IssueRecord): readonly Json[] {
  return labelsOf(github, labels).map((label) => labelView(github, label));
}

export function labelsOf(github: GitHubContext, names: readonly string[]): readonly LabelRecord[] {
  return names.flatMap((name) => findLabel(github.state, name) ?? []);
}

export function labelView({ urls }: GitHubContext, label: LabelRecord): Json {
  return {
    id: label.id,
    node_id: nodeId('LA', label.id),
    url: urls.repo(`/labels/${encodeURIComponent(label.name)}`),
    name: label.name,
    color: label.color,
    default: label.isDefault,
    description: label.description,
  };
}

export function commentView(github: GitHubContext, issue: IssueRecord, comment: CommentRecord): Json {
  const { urls } = github;
  const page = isPullRequest(issue) ? 'pull' : 'issues';
  return {
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    url: urls.repo(`/issues/comments/${comment.id}`),
    html_url: urls.html(`/${page}/${issue.number}#issuecomment-${comment.id}`),
    issue_url: urls.repo(`/issues/${issue.number}`),
    user: simpleUser(github, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: association(github, comment.author),
    performed_via_github_app: comment.viaApp ? actionsApp(github) : null,
  };
}
