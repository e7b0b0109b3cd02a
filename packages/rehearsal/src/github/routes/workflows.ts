import { type Call, type Reply, repoRoute } from '../http/call.ts';
import { notFound } from '../http/errors.ts';
import { paginate } from '../http/pages.ts';
import { setDisabled, type Workflow, workflowsOf } from '../records/workflows.ts';
import { workflowView } from '../views/workflows.ts';
import { runsReply } from './runs.ts';

export const workflowRoutes = [
  repoRoute('GET /actions/workflows', list),
  repoRoute('GET /actions/workflows/{workflow_id}', get),
  repoRoute('GET /actions/workflows/{workflow_id}/runs', listRuns),
  repoRoute('PUT /actions/workflows/{workflow_id}/enable', (call) => turn(call, 'on')),
  repoRoute('PUT /actions/workflows/{workflow_id}/disable', (call) => turn(call, 'off')),
];

async function list(call: Call): Promise<Reply> {
  const all = await workflowsOf(call.github);
  const { items, headers } = paginate(call.url, all);
  const workflows = items.map((workflow) => workflowView(call.github, workflow));
  return { status: 200, body: { total_count: all.length, workflows }, headers };
}

async function get(call: Call): Promise<Reply> {
  return { status: 200, body: workflowView(call.github, await knownWorkflow(call)) };
}

async function listRuns(call: Call): Promise<Reply> {
  const { path } = await knownWorkflow(call);
  return runsReply(call, (run) => run.path === path);
}

async function turn(call: Call, way: 'on' | 'off'): Promise<Reply> {
  const { path } = await knownWorkflow(call);
  setDisabled(call.github.state, path, way === 'off');
  return { status: 204 };
}

/** By its id, or by the name of its file. */
export async function knownWorkflow(call: Call): Promise<Workflow> {
  const wanted = call.param('workflow_id');
  const all = await workflowsOf(call.github);
  const found = all.find(({ id, path }) => String(id) === wanted || path === wanted || path.endsWith(`/${wanted}`));
  if (found === undefined) throw notFound();
  return found;
}
