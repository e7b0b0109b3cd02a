import { type Call, type Reply, repoRoute } from '../http/call.ts';
import { unprocessable } from '../http/errors.ts';
import { findJob } from '../records/jobs.ts';
import { requestRerun } from '../records/re-runs.ts';
import { dispatchRepository, dispatchWorkflow } from '../records/requested-runs.ts';
import { findRun } from '../records/runs.ts';
import { knownWorkflow } from './workflows.ts';

/** Calls that start a run, or the next attempt of one. Of the events that a GITHUB_TOKEN makes, only these start workflows. */
export const startRoutes = [
  repoRoute('POST /actions/workflows/{workflow_id}/dispatches', dispatch),
  repoRoute('POST /dispatches', dispatchToRepository),
  repoRoute('POST /actions/runs/{run_id}/rerun', (call) => rerun(call, 'all')),
  repoRoute('POST /actions/runs/{run_id}/rerun-failed-jobs', (call) => rerun(call, 'failed')),
  repoRoute('POST /actions/jobs/{job_id}/rerun', rerunJob),
];

async function dispatch(call: Call): Promise<Reply> {
  const { github, viewer, body } = call;
  const workflow = await knownWorkflow(call);
  const ref = body.requiredString('ref');
  const run = await dispatchWorkflow(github, viewer, { workflow, ref, inputs: inputsOf(call) });
  if (body.boolean('return_run_details') !== true) return { status: 204 };
  const path = `/actions/runs/${run.id}`;
  const details = { run_url: github.urls.repo(path), html_url: github.urls.html(path) };
  return { status: 200, body: { workflow_run_id: run.id, ...details } };
}

/** Numbers and booleans reach the workflow as text, as all inputs do. */
function inputsOf({ body }: Call): Record<string, string> {
  const inputs = body.record('inputs') ?? {};
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => {
      if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return [name, String(value)];
      throw unprocessable(
        `Invalid request.\n\nFor 'properties/inputs/${name}', ${JSON.stringify(value)} is not a string.`,
      );
    }),
  );
}

/** Limits from the OpenAPI description. */
const MAX_TYPE_LENGTH = 100;
const MAX_PROPERTIES = 10;
const MAX_PAYLOAD_BYTES = 64 * 1024;

async function dispatchToRepository({ github, viewer, body }: Call): Promise<Reply> {
  const type = body.requiredString('event_type');
  if (type === '' || type.length > MAX_TYPE_LENGTH)
    throw unprocessable(`Invalid request.\n\nevent_type must have 1 to ${MAX_TYPE_LENGTH} characters.`);
  const payload = body.record('client_payload') ?? {};
  if (Object.keys(payload).length > MAX_PROPERTIES)
    throw unprocessable(
      `Invalid request.\n\nNo more than ${MAX_PROPERTIES} properties are allowed; ${Object.keys(payload).length} were supplied.`,
    );
  if (Buffer.byteLength(JSON.stringify(payload)) >= MAX_PAYLOAD_BYTES)
    throw unprocessable('Invalid request.\n\nclient_payload must be less than 64KB.');
  await dispatchRepository(github, viewer, { type, payload });
  return { status: 204 };
}

function rerun(call: Call, jobs: 'all' | 'failed'): Reply {
  requestRerun(call.github, call.viewer, findRun(call.github.state, call.id('run_id')), jobs);
  return { status: 201, body: {} };
}

function rerunJob(call: Call): Reply {
  const job = findJob(call.github.state, call.id('job_id'));
  requestRerun(call.github, call.viewer, findRun(call.github.state, job.runId), { job: job.name });
  return { status: 201, body: {} };
}
