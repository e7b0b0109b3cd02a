import { commentsOf, isPullRequest } from '../records/issues.ts';
import { sameName } from '../records/labels.ts';
import type { CommentRecord, IssueRecord, LabelRecord, PullRequestRecord } from '../state.ts';
import { association, commentView, issueView, labelsOf, labelView } from '../views/issues.ts';
import { connection, type Page } from './pages.ts';
import { notModelledHere, Refusal } from './refusal.ts';
import type { Scope } from './scope.ts';

type Either = IssueRecord | PullRequestRecord;

/** `Repository.issueOrPullRequest`, or only what is an issue. */
export function issueOf(scope: Scope, number: number, only: 'issues' | 'both'): object {
  scope.need('issues', 'pull-requests');
  const { issues, pullRequests } = scope.github.state;
  const found = [...issues, ...pullRequests].find((each) => each.number === number);
  const what = only === 'both' ? 'an issue or pull request' : 'an Issue';
  if (found === undefined || (only === 'issues' && isPullRequest(found)))
    throw new Refusal(`Could not resolve to ${what} with the number of ${number}.`, 'NOT_FOUND');
  return isPullRequest(found) ? scope.pullRequest(found) : issueNode(scope, found);
}

export interface IssuesQuestion extends Page {
  readonly states?: readonly string[] | null;
  readonly labels?: readonly string[] | null;
  readonly filterBy?: IssueFilter | null;
  readonly orderBy?: { readonly field: string; readonly direction: string } | null;
}

interface IssueFilter {
  readonly states?: readonly string[] | null;
  readonly labels?: readonly string[] | null;
  readonly createdBy?: string | null;
  readonly assignee?: string | null;
  readonly mentioned?: string | null;
}

export function issuesOf(scope: Scope, { states, labels, filterBy, orderBy, ...page }: IssuesQuestion): object {
  scope.need('issues');
  scope.connections += 1;
  if (filterBy?.mentioned != null) throw notModelledHere('A search for who is mentioned');
  const found = scope.github.state.issues.filter(
    (issue) =>
      (states ?? filterBy?.states ?? [issue.state.toUpperCase()]).includes(issue.state.toUpperCase()) &&
      hasAnyLabel(issue, labels) &&
      hasAnyLabel(issue, filterBy?.labels) &&
      (filterBy?.assignee == null || issue.assignees.includes(filterBy.assignee)) &&
      (filterBy?.createdBy ?? issue.author) === issue.author,
  );
  return connection('issues', inOrder(found, orderBy), page, (issue) => issueNode(scope, issue));
}

/** Without labels in the question, every issue has them. */
export function hasAnyLabel(issue: Either, labels: readonly string[] | null | undefined): boolean {
  return labels == null || issue.labels.some((label) => labels.some((name) => sameName(name, label)));
}

/** Oldest first where nothing is said. */
export function inOrder<Item extends Either>(all: readonly Item[], order: IssuesQuestion['orderBy']): readonly Item[] {
  const field = order?.field === 'UPDATED_AT' ? 'updatedAt' : 'createdAt';
  const ordered = all.toSorted((one, other) => one[field].localeCompare(other[field]) || one.number - other.number);
  return order?.direction === 'DESC' ? ordered.toReversed() : ordered;
}

export function issueNode(scope: Scope, issue: IssueRecord): object {
  return {
    __typename: 'Issue',
    ...threadFields(scope, issue),
    state: issue.state.toUpperCase(),
    stateReason: issue.stateReason?.toUpperCase() ?? null,
  };
}

/** What issues and pull requests answer alike. */
export function threadFields(scope: Scope, issue: Either): object {
  const { github } = scope;
  const view = issueView(github, issue);
  return {
    id: view['node_id'],
    databaseId: issue.id,
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    url: view['html_url'],
    createdAt: issue.createdAt,
    updatedAt: issue.updatedAt,
    closed: issue.state === 'closed',
    closedAt: issue.closedAt,
    author: () => scope.actor(issue.author),
    authorAssociation: association(github, issue.author),
    locked: false,
    activeLockReason: null,
    milestone: null,
    comments: (page: Page) => commentsOfIssue(scope, issue, page),
    assignees: (page: Page) => connection('assignees', issue.assignees, page, (login) => scope.actor(login)),
    labels: (page: Page & LabelsOrder) => labelConnection(scope, labelsOf(github, issue.labels), page),
  };
}

/** The number of comments may be asked for without a page. */
function commentsOfIssue(scope: Scope, issue: Either, page: Page): object {
  const comments = commentsOf(scope.github.state, issue);
  const size = page.first == null && page.last == null ? { ...page, first: 0 } : page;
  return connection('comments', comments, size, (comment) => commentNode(scope, issue, comment));
}

export function commentNode(scope: Scope, issue: Either, comment: CommentRecord): object {
  const view = commentView(scope.github, issue, comment);
  return {
    id: view['node_id'],
    databaseId: comment.id,
    body: comment.body,
    url: view['html_url'],
    author: scope.actor(comment.author),
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
  };
}

export interface LabelsOrder {
  readonly orderBy?: { readonly field: string; readonly direction: string } | null;
}

export function labelConnection(
  scope: Scope,
  labels: readonly LabelRecord[],
  { orderBy, ...page }: Page & LabelsOrder,
): object {
  const ordered =
    orderBy?.field === 'NAME' ? labels.toSorted((one, other) => one.name.localeCompare(other.name)) : labels;
  const found = orderBy?.direction === 'DESC' ? ordered.toReversed() : ordered;
  return connection('labels', found, page, (label) => labelNode(scope, label));
}

export function labelNode({ github }: Scope, label: LabelRecord): object {
  const view = labelView(github, label);
  const { name, color, description, isDefault } = label;
  return { id: view['node_id'], name, color, description, isDefault, url: view['url'] };
}
