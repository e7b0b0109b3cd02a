import { type Call, type Reply, repoRoute } from '../http/call.ts';
import { notFound } from '../http/errors.ts';
import { paginate } from '../http/pages.ts';
import { type Workflow, workflowsOf } from '../records/workflows.ts';
import { nodeId } from '../views/users.ts';
import { runsReply } from './runs.ts';

/** Workflows are read. Nothing here starts one: dispatches and re-runs are refused by name. */
export const workflowRoutes = [
  repoRoute('GET /actions/workflows', list),
  repoRoute('GET /actions/workflows/{workflow_id}', get),
  repoRoute('GET /actions/workflows/{workflow_id}/runs', listRuns),
];

async function list(call: Call): Promise<Reply> {
  const all = await workflowsOf(call.github);
  const { items, headers } = paginate(call.url, all);
  const workflows = items.map((workflow) => workflowView(call, workflow));
  return { status: 200, body: { total_count: all.length, workflows }, headers };
}

async function get(call: Call): Promise<Reply> {
  return { status: 200, body: workflowView(call, await known(call)) };
}

async function listRuns(call: Call): Promise<Reply> {
  const { path } = await known(call);
  return runsReply(call, (run) => run.path === path);
}

/** By its id, or by the name of its file. */
async function known(call: Call): Promise<Workflow> {
  const wanted = call.param('workflow_id');
  const all = await workflowsOf(call.github);
  const found = all.find(({ id, path }) => String(id) === wanted || path === wanted || path.endsWith(`/${wanted}`));
  if (found === undefined) throw notFound();
  return found;
}

function workflowView({ github }: Call, { id, path, name }: Workflow): Record<string, unknown> {
  const { urls, state } = github;
  const { createdAt, defaultBranch } = state.repository;
  return {
    id,
    node_id: nodeId('W', id),
    name,
    path,
    state: 'active',
    created_at: createdAt,
    updated_at: createdAt,
    url: urls.repo(`/actions/workflows/${id}`),
    html_url: urls.html(`/blob/${defaultBranch}/${path}`),
    badge_url: urls.html(`/workflows/${encodeURIComponent(name)}/badge.svg`),
  };
}
