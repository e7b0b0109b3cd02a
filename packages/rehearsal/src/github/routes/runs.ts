import type { GitHubContext } from '../context.ts';
import { type Commit, readCommit } from '../git/commits.ts';
import { type Call, type Reply, repoRoute } from '../http/call.ts';
import { notFound } from '../http/errors.ts';
import { paginate } from '../http/pages.ts';
import { findJob } from '../records/jobs.ts';
import {
  currentAttempt,
  findRun,
  jobsOfAttempt,
  requestCancellation,
  requestForcedCancellation,
  shortRef,
} from '../records/runs.ts';
import type { JobRecord, RunRecord } from '../state.ts';
import { jobView } from '../views/jobs.ts';
import { runView } from '../views/runs.ts';

export const runRoutes = [
  repoRoute('GET /actions/runs', list),
  repoRoute('GET /actions/runs/{run_id}', get),
  repoRoute('GET /actions/runs/{run_id}/attempts/{attempt_number}', getAttempt),
  repoRoute('GET /actions/runs/{run_id}/jobs', listJobs),
  repoRoute('GET /actions/runs/{run_id}/attempts/{attempt_number}/jobs', listJobsOfAttempt),
  repoRoute('POST /actions/runs/{run_id}/cancel', cancel),
  repoRoute('POST /actions/runs/{run_id}/force-cancel', forceCancel),
  repoRoute('GET /actions/jobs/{job_id}', getJob),
];

const FILTERS: Readonly<Record<string, (run: RunRecord, wanted: string) => boolean>> = {
  actor: (run, wanted) => run.actor === wanted,
  branch: (run, wanted) => shortRef(run.ref) === wanted,
  event: (run, wanted) => run.event === wanted,
  head_sha: (run, wanted) => run.sha === wanted,
  status: (run, wanted) => [currentAttempt(run).status, currentAttempt(run).conclusion].includes(wanted as never),
};

async function list(call: Call): Promise<Reply> {
  return runsReply(call, () => true);
}

/** Those that are meant, as far as the question's filters let them, newest first. */
export async function runsReply(call: Call, isMeant: (run: RunRecord) => boolean): Promise<Reply> {
  const filters = Object.entries(FILTERS).flatMap(([name, accepts]) => {
    const wanted = call.query(name);
    return wanted === undefined ? [] : [(run: RunRecord) => accepts(run, wanted)];
  });
  const runs = call.github.state.runs
    .filter((run) => isMeant(run) && filters.every((accepts) => accepts(run)))
    .toReversed();
  const { items, headers } = paginate(call.url, runs);
  const views = await Promise.all(
    items.map(async (run) => runView(call.github, run, await headCommit(call.github, run))),
  );
  return { status: 200, body: { total_count: runs.length, workflow_runs: views }, headers };
}

async function get(call: Call): Promise<Reply> {
  const run = findRun(call.github.state, call.id('run_id'));
  return { status: 200, body: runView(call.github, run, await headCommit(call.github, run)) };
}

async function getAttempt(call: Call): Promise<Reply> {
  const run = findRun(call.github.state, call.id('run_id'));
  const attempt = run.attempts.find(({ number }) => number === call.id('attempt_number'));
  if (attempt === undefined) throw notFound();
  return { status: 200, body: runView(call.github, run, await headCommit(call.github, run), attempt) };
}

function listJobs(call: Call): Reply {
  const { state } = call.github;
  const run = findRun(state, call.id('run_id'));
  if (call.query('filter') === 'all') {
    return jobsReply(
      call,
      state.jobs.filter((job) => job.runId === run.id),
    );
  }
  return jobsReply(call, jobsOfAttempt(state, run, currentAttempt(run).number));
}

function listJobsOfAttempt(call: Call): Reply {
  const run = findRun(call.github.state, call.id('run_id'));
  const number = call.id('attempt_number');
  if (!run.attempts.some((attempt) => attempt.number === number)) throw notFound();
  return jobsReply(call, jobsOfAttempt(call.github.state, run, number));
}

function jobsReply(call: Call, jobs: readonly JobRecord[]): Reply {
  const { items, headers } = paginate(call.url, jobs);
  const body = { total_count: jobs.length, jobs: items.map((job) => jobView(call.github, job)) };
  return { status: 200, body, headers };
}

function cancel(call: Call): Reply {
  requestCancellation(call.github, findRun(call.github.state, call.id('run_id')));
  return { status: 202, body: {} };
}

/** "Cancels a workflow run and bypasses conditions that would otherwise cause a workflow execution to continue." */
function forceCancel(call: Call): Reply {
  requestForcedCancellation(call.github, findRun(call.github.state, call.id('run_id')));
  return { status: 202, body: {} };
}

function getJob(call: Call): Reply {
  return { status: 200, body: jobView(call.github, findJob(call.github.state, call.id('job_id'))) };
}

async function headCommit(github: GitHubContext, run: RunRecord): Promise<Commit | null> {
  return (await github.git.objectType(run.sha)) === 'commit' ? readCommit(github.git, run.sha) : null;
}
