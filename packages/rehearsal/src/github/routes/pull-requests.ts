import { readDiff } from '../git/diff.ts';
import { type Call, type Reply, repoRoute } from '../http/call.ts';
import { notFound, unprocessable, validationFailed } from '../http/errors.ts';
import { paginate } from '../http/pages.ts';
import { updateIssue } from '../records/issues.ts';
import { pullRequestsOf, type Range, rangeOf } from '../records/pull-request-commits.ts';
import { isMergeable, mergePullRequest } from '../records/pull-request-merge.ts';
import { findPullRequest, openPullRequest } from '../records/pull-requests.ts';
import type { PullRequestRecord } from '../state.ts';
import { pullRequestSummary, pullRequestView } from '../views/pull-requests.ts';
import { orderOf } from './issues.ts';

export const pullRequestRoutes = [
  repoRoute('GET /pulls', list),
  repoRoute('POST /pulls', create),
  repoRoute('GET /pulls/{pull_number}', get),
  repoRoute('PATCH /pulls/{pull_number}', update),
  repoRoute('GET /pulls/{pull_number}/merge', isMerged),
  repoRoute('PUT /pulls/{pull_number}/merge', merge),
  repoRoute('GET /commits/{commit_sha}/pulls', listOfCommit),
];

/** Newest first, unless another order is asked for. */
async function list(call: Call): Promise<Reply> {
  const state = call.query('state') ?? 'open';
  const [head, base] = [call.query('head'), call.query('base')];
  const { owner } = call.github.state.repository;
  const found = call.github.state.pullRequests.filter(
    (pull) =>
      (state === 'all' || pull.state === state) &&
      (base === undefined || pull.base === base) &&
      (head === undefined || head.toLowerCase() === `${owner}:${pull.head}`.toLowerCase()),
  );
  return summaries(call, found.toSorted(orderOf(call)));
}

async function listOfCommit(call: Call): Promise<Reply> {
  const { github } = call;
  const sha = await github.git.abbreviatedCommit(call.param('commit_sha'));
  if (sha === null) throw unprocessable(`No commit found for SHA: ${call.param('commit_sha')}`);
  const main = await github.git.commit(`refs/heads/${github.state.repository.defaultBranch}`);
  const isReleased = async (): Promise<boolean> => main !== null && github.git.isAncestor(sha, main);
  return summaries(call, await pullRequestsOf(github, sha, isReleased));
}

async function summaries(call: Call, pulls: readonly PullRequestRecord[]): Promise<Reply> {
  const { github } = call;
  const { items, headers } = paginate(call.url, pulls);
  const body = await Promise.all(
    items.map(async (pull) => pullRequestSummary(github, pull, await rangeOf(github, pull))),
  );
  return { status: 200, body, headers };
}

async function get(call: Call): Promise<Reply> {
  return reply(call, findPullRequest(call.github.state, call.id('pull_number')));
}

async function create(call: Call): Promise<Reply> {
  const { github, body, viewer } = call;
  const missing = ['title', 'head', 'base'].filter((field) => body.string(field) === undefined);
  if (missing.length > 0)
    throw validationFailed(...missing.map((field) => ({ resource: 'PullRequest', field, code: 'missing_field' })));
  const pull = await openPullRequest(github, viewer, {
    title: body.requiredString('title'),
    head: body.requiredString('head'),
    base: body.requiredString('base'),
    body: body.string('body'),
    draft: body.boolean('draft') ?? false,
  });
  const headers = { location: github.urls.repo(`/pulls/${pull.number}`) };
  return { ...(await reply(call, pull)), status: 201, headers };
}

async function update(call: Call): Promise<Reply> {
  const { github, body } = call;
  const pull = findPullRequest(github.state, call.id('pull_number'));
  const state = body.oneOf('state', ['open', 'closed']);
  if (state === 'open' && pull.mergedAt !== null) {
    const message = 'state cannot be changed. The pull request cannot be reopened.';
    throw validationFailed({ resource: 'PullRequest', code: 'invalid', field: 'state', message });
  }
  updateIssue(github, pull, {
    title: body.string('title'),
    body: body.has('body') ? (body.string('body') ?? null) : undefined,
    state,
  });
  pull.base = body.string('base') ?? pull.base;
  return reply(call, pull);
}

async function reply(call: Call, pull: PullRequestRecord): Promise<Reply> {
  const { github } = call;
  const range = await rangeOf(github, pull);
  const details = { range, mergeable: await isMergeable(github, pull), files: await filesOf(call, range) };
  return { status: 200, body: pullRequestView(github, pull, details) };
}

async function filesOf(call: Call, range: Range | null): ReturnType<typeof readDiff> {
  return range === null ? [] : readDiff(call.github.git, range.base, range.head);
}

function isMerged(call: Call): Reply {
  if (findPullRequest(call.github.state, call.id('pull_number')).mergedAt === null) throw notFound();
  return { status: 204 };
}

async function merge(call: Call): Promise<Reply> {
  const { github, body, viewer } = call;
  const pull = findPullRequest(github.state, call.id('pull_number'));
  const sha = await mergePullRequest(github, viewer, pull, {
    method: body.oneOf('merge_method', ['merge', 'squash', 'rebase']) ?? 'merge',
    title: body.string('commit_title'),
    message: body.string('commit_message'),
    sha: body.string('sha'),
  });
  return { status: 200, body: { sha, merged: true, message: 'Pull Request successfully merged' } };
}
