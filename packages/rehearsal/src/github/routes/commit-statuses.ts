import { type Call, type Reply, repoRoute } from '../http/call.ts';
import { unprocessable, validationFailed } from '../http/errors.ts';
import { paginate } from '../http/pages.ts';
import { addCommitStatus, combinedState, latestStatuses } from '../records/commit-statuses.ts';
import { simpleStatusView, statusView } from '../views/commit-statuses.ts';
import { minimalRepository } from '../views/repository.ts';

export const commitStatusRoutes = [
  repoRoute('POST /statuses/{sha}', create),
  repoRoute('GET /commits/{ref}/statuses', list),
  repoRoute('GET /commits/{ref}/status', getCombined),
];

const STATES = ['error', 'failure', 'pending', 'success'] as const;

async function create(call: Call): Promise<Reply> {
  const { github, body, viewer } = call;
  const sha = call.param('sha');
  if ((await github.git.objectType(sha)) !== 'commit') {
    const message = `No commit found for SHA: ${sha}`;
    throw unprocessable(message);
  }
  const state = body.oneOf('state', STATES);
  if (state === undefined) throw validationFailed({ resource: 'Status', field: 'state', code: 'missing_field' });
  const status = addCommitStatus(github, viewer, {
    sha,
    state,
    context: body.string('context') ?? 'default',
    description: body.string('description') ?? null,
    targetUrl: body.string('target_url') ?? null,
  });
  const view = statusView(github, status);
  return { status: 201, body: view, headers: { location: String(view['url']) } };
}

/** Every one that there was, newest first. */
async function list(call: Call): Promise<Reply> {
  const { github } = call;
  const sha = await commitOf(call);
  const found = github.state.commitStatuses.filter((status) => status.sha === sha).toReversed();
  const { items, headers } = paginate(call.url, found);
  return { status: 200, body: items.map((status) => statusView(github, status)), headers };
}

async function getCombined(call: Call): Promise<Reply> {
  const { github } = call;
  const sha = await commitOf(call);
  const statuses = latestStatuses(github.state, sha);
  const { items, headers } = paginate(call.url, statuses);
  const body = {
    state: combinedState(statuses),
    statuses: items.map((status) => simpleStatusView(github, status)),
    sha,
    total_count: statuses.length,
    repository: minimalRepository(github),
    commit_url: github.urls.repo(`/commits/${sha}`),
    url: github.urls.repo(`/commits/${sha}/status`),
  };
  return { status: 200, body, headers };
}

async function commitOf(call: Call): Promise<string> {
  const name = call.param('ref');
  const sha = await call.github.git.abbreviatedCommit(name);
  if (sha === null) throw unprocessable(`No commit found for SHA: ${name}`);
  return sha;
}
