import { type Call, type Reply, repoRoute } from '../http/call.ts';
import { paginate } from '../http/pages.ts';
import { addIssue, findIssue, isPullRequest, updateIssue } from '../records/issues.ts';
import { sameName } from '../records/labels.ts';
import type { IssueRecord, PullRequestRecord, StateReason } from '../state.ts';
import { issueView } from '../views/issues.ts';

export const issueRoutes = [
  repoRoute('GET /issues', list),
  repoRoute('POST /issues', create),
  repoRoute('GET /issues/{issue_number}', get),
  repoRoute('PATCH /issues/{issue_number}', update),
];

const STATES = ['open', 'closed', 'all'] as const;

/** Newest first, pull requests included: "GitHub's REST API considers every pull request an issue". */
function list(call: Call): Reply {
  const { issues, pullRequests } = call.github.state;
  const found = [...issues, ...pullRequests].filter((issue) => FILTERS.every((accepts) => accepts(issue, call)));
  const { items, headers } = paginate(call.url, found.toSorted(orderOf(call)));
  return { status: 200, body: items.map((issue) => issueView(call.github, issue)), headers };
}

type Filter = (issue: IssueRecord | PullRequestRecord, call: Call) => boolean;

const FILTERS: readonly Filter[] = [
  ({ state }, call) => {
    const wanted = STATES.find((each) => each === call.query('state')) ?? 'open';
    return wanted === 'all' || state === wanted;
  },
  ({ labels }, call) =>
    (call.query('labels') ?? '')
      .split(',')
      .filter((name) => name !== '')
      .every((name) => labels.some((label) => sameName(label, name.trim()))),
  ({ author }, call) => call.query('creator') === undefined || call.query('creator') === author,
  ({ updatedAt }, call) => updatedAt >= (call.query('since') ?? ''),
];

const SORTS = { created: 'createdAt', updated: 'updatedAt' } as const;

export function orderOf(call: Call): (one: IssueRecord, other: IssueRecord) => number {
  const field = call.query('sort') === 'updated' ? SORTS.updated : SORTS.created;
  const direction = call.query('direction') === 'asc' ? -1 : 1;
  return (one, other) => direction * (other[field].localeCompare(one[field]) || other.number - one.number);
}

function create(call: Call): Reply {
  const { github, body, viewer } = call;
  const issue = addIssue(github, viewer, {
    title: body.requiredString('title'),
    body: body.string('body'),
    labels: namesIn(body.value('labels')),
    assignees: body.strings('assignees'),
  });
  const headers = { location: github.urls.repo(`/issues/${issue.number}`) };
  return { status: 201, body: issueView(github, issue), headers };
}

function get(call: Call): Reply {
  return { status: 200, body: issueView(call.github, findIssue(call.github.state, call.id('issue_number'))) };
}

const REASONS = ['completed', 'not_planned', 'duplicate', 'reopened'] as const satisfies readonly StateReason[];

function update(call: Call): Reply {
  const { github, body } = call;
  const issue = findIssue(github.state, call.id('issue_number'));
  updateIssue(github, issue, {
    title: body.string('title'),
    body: body.has('body') ? (body.string('body') ?? null) : undefined,
    state: body.oneOf('state', ['open', 'closed']),
    stateReason: isPullRequest(issue) ? undefined : body.oneOf('state_reason', REASONS),
    labels: body.has('labels') ? namesIn(body.value('labels')) : undefined,
    assignees: body.strings('assignees'),
  });
  return { status: 200, body: issueView(github, issue) };
}

/** Labels are given by their names, or as objects that have one. */
export function namesIn(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown) => {
    const name = typeof each === 'object' && each !== null ? (each as { name?: unknown }).name : each;
    return typeof name === 'string' ? [name] : [];
  });
}
