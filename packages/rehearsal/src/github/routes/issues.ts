import { nextId, now } from '../context.ts';
import { type Call, type Reply, repoRoute } from '../http/call.ts';
import { paginate } from '../http/pages.ts';
import type { IssueRecord } from '../state.ts';
import { issueView } from '../views/issues.ts';

export const issueRoutes = [repoRoute('GET /issues', list), repoRoute('POST /issues', create)];

const STATES = ['open', 'closed', 'all'] as const;

/** Newest first. Pull requests, which GitHub lists as issues too, are left out: nothing here opens one. */
function list(call: Call): Reply {
  const wanted = STATES.find((state) => state === call.query('state')) ?? 'open';
  const found = call.github.state.issues.filter(({ state }) => wanted === 'all' || state === wanted).toReversed();
  const { items, headers } = paginate(call.url, found);
  return { status: 200, body: items.map((issue) => issueView(call.github, issue)), headers };
}

function create(call: Call): Reply {
  const { github, body, viewer } = call;
  const { state } = github;
  const createdAt = now(github);
  const issue: IssueRecord = {
    id: nextId(state),
    number:
      Math.max(0, ...state.issues.map(({ number }) => number), ...state.pullRequests.map(({ number }) => number)) + 1,
    title: body.requiredString('title'),
    body: body.string('body') ?? null,
    author: viewer.user.login,
    state: 'open',
    createdAt,
  };
  state.issues.push(issue);
  return {
    status: 201,
    body: issueView(github, issue),
    headers: { location: github.urls.repo(`/issues/${issue.number}`) },
  };
}
