import { actsForActions, type Viewer } from '../access/viewer.ts';
import { type GitHubContext, nextId, now } from '../context.ts';
import { notFound, validationFailed } from '../http/errors.ts';
import type { CommentRecord, GitHubState, IssueRecord, PullRequestRecord, StateReason } from '../state.ts';
import { labelNames } from './labels.ts';

/** Not in the REST reference: release-please cuts there (its `MAX_ISSUE_BODY_SIZE`). */
const MAX_BODY_LENGTH = 65_536;

/** The issue or pull request with this number: one counter for both. */
export function findIssue(state: GitHubState, number: number): IssueRecord | PullRequestRecord {
  const issue = [...state.issues, ...state.pullRequests].find((candidate) => candidate.number === number);
  if (issue === undefined) throw notFound();
  return issue;
}

export function isPullRequest(issue: IssueRecord | PullRequestRecord): issue is PullRequestRecord {
  return 'head' in issue;
}

export function nextNumber(state: GitHubState): number {
  return Math.max(0, ...[...state.issues, ...state.pullRequests].map(({ number }) => number)) + 1;
}

export interface NewIssue {
  readonly title: string;
  readonly body: string | undefined;
  readonly labels?: readonly string[] | undefined;
  readonly assignees?: readonly string[] | undefined;
}

/** What a new issue and a new pull request have in common. */
export function newIssue(github: GitHubContext, viewer: Viewer, values: NewIssue): IssueRecord {
  const { state } = github;
  checkText(values.title, values.body);
  const at = now(github);
  return {
    id: nextId(state),
    number: nextNumber(state),
    title: values.title,
    body: values.body ?? null,
    author: viewer.user.login,
    state: 'open',
    stateReason: null,
    labels: [...labelNames(state, values.labels ?? [])],
    assignees: knownPeople(state, values.assignees ?? []),
    createdAt: at,
    updatedAt: at,
    closedAt: null,
  };
}

export function addIssue(github: GitHubContext, viewer: Viewer, values: NewIssue): IssueRecord {
  const issue = newIssue(github, viewer, values);
  github.state.issues.push(issue);
  return issue;
}

export interface IssueUpdate {
  readonly title?: string | undefined;
  readonly body?: string | null | undefined;
  readonly state?: 'open' | 'closed' | undefined;
  readonly stateReason?: StateReason | undefined;
  readonly labels?: readonly string[] | undefined;
  readonly assignees?: readonly string[] | undefined;
}

/** What an update leaves out stays. An issue that is closed without a reason is completed; of a pull request there is none. */
export function updateIssue(github: GitHubContext, issue: IssueRecord | PullRequestRecord, update: IssueUpdate): void {
  const { state } = github;
  checkText(update.title ?? issue.title, update.body ?? undefined);
  issue.title = update.title ?? issue.title;
  if (update.body !== undefined) issue.body = update.body;
  if (update.labels !== undefined) issue.labels = [...labelNames(state, update.labels)];
  if (update.assignees !== undefined) issue.assignees = knownPeople(state, update.assignees);
  if (update.state !== undefined && update.state !== issue.state) {
    issue.state = update.state;
    const isClosed = update.state === 'closed';
    issue.closedAt = isClosed ? now(github) : null;
    const reason = update.stateReason ?? (isClosed ? 'completed' : 'reopened');
    issue.stateReason = isPullRequest(issue) ? null : reason;
  }
  touch(github, issue);
}

export function addComment(github: GitHubContext, viewer: Viewer, issue: IssueRecord, body: string): CommentRecord {
  if (body.trim() === '') throw validationFailed({ resource: 'IssueComment', code: 'missing_field', field: 'body' });
  checkText('comment', body);
  const at = now(github);
  const comment: CommentRecord = {
    id: nextId(github.state),
    issue: issue.number,
    body,
    author: viewer.user.login,
    viaApp: actsForActions(viewer),
    createdAt: at,
    updatedAt: at,
  };
  github.state.comments.push(comment);
  touch(github, issue);
  return comment;
}

export function commentsOf(state: GitHubState, { number }: IssueRecord): readonly CommentRecord[] {
  return state.comments.filter(({ issue }) => issue === number);
}

export function touch(github: GitHubContext, issue: IssueRecord): void {
  issue.updatedAt = now(github);
}

function checkText(title: string, body: string | undefined): void {
  if (title.trim() === '') throw validationFailed({ resource: 'Issue', code: 'missing_field', field: 'title' });
  if ((body ?? '').length <= MAX_BODY_LENGTH) return;
  const message = `body is too long (maximum is ${MAX_BODY_LENGTH} characters)`;
  throw validationFailed({ resource: 'Issue', code: 'custom', field: 'body', message });
}

/** "Only users with push access can set assignees …. Assignees are silently dropped otherwise" (REST, "Create an issue"). */
function knownPeople(state: GitHubState, logins: readonly string[]): string[] {
  return state.users
    .filter(({ login, role }) => role !== 'none' && logins.some((each) => each.toLowerCase() === login.toLowerCase()))
    .map(({ login }) => login);
}
