import { type Call, type Reply, repoRoute } from '../http/call.ts';
import { GitHubError, notFound, unprocessable, validationFailed } from '../http/errors.ts';
import { paginate } from '../http/pages.ts';
import {
  addCheckRun,
  type CheckOutput,
  type CheckRunValues,
  findCheckRun,
  updateCheckRun,
} from '../records/check-runs.ts';
import type { CheckConclusion, CheckStatus } from '../state.ts';
import { appCheckRunView, checkRunsOfCommit, type CheckRunView } from '../views/check-runs.ts';
import { checkRunView } from '../views/jobs.ts';

/** Check runs of apps and, where they are read, of jobs. */
export const checkRunRoutes = [
  repoRoute('POST /check-runs', create),
  repoRoute('GET /check-runs/{check_run_id}', get),
  repoRoute('PATCH /check-runs/{check_run_id}', update),
  repoRoute('GET /check-runs/{check_run_id}/annotations', listAnnotations),
  repoRoute('GET /commits/{ref}/check-runs', listOfCommit),
];

async function create(call: Call): Promise<Reply> {
  const { github, body, viewer } = call;
  if (viewer.token.kind === 'user') throw new GitHubError(403, 'You must authenticate via a GitHub App.');
  const sha = body.requiredString('head_sha');
  body.requiredString('name');
  if ((await github.git.objectType(sha)) !== 'commit') throw unprocessable(`No commit found for SHA: ${sha}`);
  const view = appCheckRunView(github, addCheckRun(github, viewer, sha, readValues(call)));
  return { status: 201, body: view, headers: { location: String(view['url']) } };
}

/** The check run of a job has the job's id. */
function get(call: Call): Reply {
  const { github } = call;
  const id = call.id('check_run_id');
  const job = github.state.jobs.find((candidate) => candidate.id === id);
  if (job !== undefined) return { status: 200, body: checkRunView(github, job) };
  return { status: 200, body: appCheckRunView(github, findCheckRun(github.state, id)) };
}

function update(call: Call): Reply {
  const { github, viewer } = call;
  if (viewer.token.kind === 'user') throw new GitHubError(403, 'You must authenticate via a GitHub App.');
  const checkRun = findCheckRun(github.state, call.id('check_run_id'));
  updateCheckRun(github, checkRun, readValues(call));
  return { status: 200, body: appCheckRunView(github, checkRun) };
}

const STATUSES = ['queued', 'in_progress', 'completed', 'waiting', 'requested', 'pending'] satisfies CheckStatus[];
const CONCLUSIONS = [
  'action_required',
  'cancelled',
  'failure',
  'neutral',
  'success',
  'skipped',
  'stale',
  'timed_out',
] satisfies CheckConclusion[];

function readValues({ body }: Call): CheckRunValues {
  return {
    name: body.string('name'),
    status: body.oneOf('status', STATUSES as readonly CheckStatus[]),
    conclusion: body.oneOf('conclusion', CONCLUSIONS as readonly CheckConclusion[]),
    detailsUrl: body.string('details_url'),
    externalId: body.string('external_id'),
    startedAt: body.string('started_at'),
    completedAt: body.string('completed_at'),
    output: readOutput(body.value('output')),
  };
}

/** "The Checks API limits the number of annotations to a maximum of 50 per API request." */
const MAX_ANNOTATIONS = 50;

function readOutput(value: unknown): CheckOutput | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { title, summary, text, annotations = [] } = value as Record<string, unknown>;
  if (typeof summary !== 'string') throw unprocessable('Invalid request.\n\n"summary" wasn\'t supplied.');
  if (!Array.isArray(annotations) || annotations.length > MAX_ANNOTATIONS)
    throw validationFailed({ resource: 'CheckRun', field: 'annotations', code: 'invalid' });
  return {
    title: typeof title === 'string' ? title : '',
    summary,
    text: typeof text === 'string' ? text : null,
    annotations: annotations as CheckOutput['annotations'],
  };
}

function listAnnotations(call: Call): Reply {
  const { github } = call;
  const checkRun = github.state.checkRuns.find(({ id }) => id === call.id('check_run_id'));
  if (checkRun === undefined) throw notFound();
  const { items, headers } = paginate(call.url, checkRun.annotations);
  const body = items.map((annotation) => ({
    start_column: null,
    end_column: null,
    title: null,
    raw_details: null,
    ...annotation,
    blob_href: github.urls.html(`/blob/${checkRun.sha}/${String(annotation['path'])}`),
  }));
  return { status: 200, body, headers };
}

async function listOfCommit(call: Call): Promise<Reply> {
  const { github } = call;
  const name = call.param('ref');
  const sha = await github.git.abbreviatedCommit(name);
  if (sha === null) throw unprocessable(`No commit found for SHA: ${name}`);
  return checkRunsReply(call, checkRunsOfCommit(github, sha));
}

/** Newest first; of several with the same name the latest, unless all are asked for. */
export function checkRunsReply(call: Call, all: readonly CheckRunView[]): Reply {
  const [wanted, status] = [call.query('check_name'), call.query('status')];
  const latest = new Map(all.map((view) => [String(view['name']), view]));
  const found = (call.query('filter') === 'all' ? all : [...latest.values()])
    .filter((view) => (wanted ?? view['name']) === view['name'] && (status ?? view['status']) === view['status'])
    .toReversed();
  const { items, headers } = paginate(call.url, found);
  return { status: 200, body: { total_count: found.length, check_runs: items }, headers };
}
