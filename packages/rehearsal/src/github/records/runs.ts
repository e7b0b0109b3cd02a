import type { JobConclusion } from '../../runner/events.ts';
import type { RunRequest } from '../../runner/host.ts';
import { type GitHubContext, nextId, now } from '../context.ts';
import { GitHubError, notFound } from '../http/errors.ts';
import type { GitHubState, JobRecord, RunAttempt, RunRecord } from '../state.ts';
import { addUser } from './users.ts';
import { workflowId } from './workflows.ts';

export function findRun(state: GitHubState, id: number): RunRecord {
  const run = state.runs.find((candidate) => candidate.id === id);
  if (run === undefined) throw notFound();
  return run;
}

export function currentAttempt(run: RunRecord): RunAttempt {
  const attempt = run.attempts.at(-1);
  if (attempt === undefined) throw new Error(`run ${run.id} has no attempt`);
  return attempt;
}

/** The run whose job makes a call; null for everybody else. */
export function runOf(state: GitHubState, jobId: number | null): number | null {
  return state.jobs.find(({ id }) => id === jobId)?.runId ?? null;
}

/** `main` of `refs/heads/main`: what deployments and runs show as their ref. */
export function shortRef(ref: string): string {
  return ref.replace(/^refs\/(heads|tags)\//, '');
}

export function addRun(github: GitHubContext, request: RunRequest, startedBy: number | null = null): RunRecord {
  const { state } = github;
  const createdAt = now(github);
  const earlier = state.runs.filter((run) => run.path === request.workflow.path);
  addUser(state, { login: request.actor, role: 'none', createdAt });
  const run: RunRecord = {
    id: nextId(state),
    number: earlier.length + 1,
    workflowId: workflowId(state, request.workflow.path),
    checkSuiteId: nextId(state),
    path: request.workflow.path,
    name: request.workflow.name,
    ...(request.title !== undefined && { title: request.title }),
    event: request.event.name,
    payload: request.event.payload,
    ref: request.ref,
    sha: request.sha,
    actor: request.actor,
    createdAt,
    attempts: [newAttempt({ number: 1, jobs: 'all', triggeringActor: request.actor, startedBy }, createdAt)],
  };
  state.runs.push(run);
  github.changed({ what: 'run', id: run.id });
  return run;
}

/** The next attempt of a finished run: same id, commit and payload (docs, Re-running workflows and jobs). */
export function addAttempt(
  github: GitHubContext,
  run: RunRecord,
  {
    jobs,
    triggeringActor,
    startedBy = null,
  }: Pick<RunAttempt, 'jobs' | 'triggeringActor'> & Partial<Pick<RunAttempt, 'startedBy'>>,
): RunAttempt {
  const last = currentAttempt(run);
  if (last.status !== 'completed') throw new Error(`run ${run.id} is still running, so it cannot be run again`);
  const at = now(github);
  addUser(github.state, { login: triggeringActor, role: 'none', createdAt: at });
  const attempt = newAttempt({ number: last.number + 1, jobs, triggeringActor, startedBy }, at);
  run.attempts.push(attempt);
  github.changed({ what: 'run', id: run.id });
  return attempt;
}

export function finishRun(github: GitHubContext, run: RunRecord, conclusion: JobConclusion): void {
  const attempt = currentAttempt(run);
  Object.assign(attempt, { status: 'completed', conclusion, updatedAt: now(github) });
  github.changed({ what: 'run', id: run.id });
}

/** `pending` is a run that a concurrency group holds up (OpenAPI, the parameter `status`). */
export function pendRun(github: GitHubContext, run: RunRecord): void {
  Object.assign(currentAttempt(run), { status: 'pending', updatedAt: now(github) });
  github.changed({ what: 'run', id: run.id });
}

/** Asks for cancellation; whoever runs the jobs hears of it through the change listener. */
export function requestCancellation(github: GitHubContext, run: RunRecord): void {
  const attempt = currentAttempt(run);
  if (attempt.status === 'completed') throw new GitHubError(409, 'Cannot cancel a workflow run that is completed.');
  attempt.cancelRequested = true;
  github.changed({ what: 'cancel-requested', id: run.id });
}

/** The same, for a run that may be queued yet: whoever begins it later finds out. */
export function requestForcedCancellation(github: GitHubContext, run: RunRecord): void {
  requestCancellation(github, run);
  currentAttempt(run).cancelForced = true;
  github.changed({ what: 'cancel-forced', id: run.id });
}

/** A run waits when a job of it waits and none runs; it runs as soon as one does. */
export function refreshRunStatus(github: GitHubContext, run: RunRecord): void {
  const attempt = currentAttempt(run);
  if (attempt.status === 'completed') return;
  const jobs = github.state.jobs.filter((job) => job.runId === run.id && job.attempt === attempt.number);
  const running = jobs.some((job) => job.status === 'in_progress');
  if (!running && jobs.some((job) => job.status === 'waiting')) attempt.status = 'waiting';
  else if (running || jobs.some((job) => job.status === 'completed')) attempt.status = 'in_progress';
  attempt.updatedAt = now(github);
  github.changed({ what: 'run', id: run.id });
}

/** The attempt with which an attempt's story begins: a re-run of all jobs goes on from nothing. */
export function firstAttempt(run: RunRecord, attempt: number): number {
  return run.attempts.findLast(({ number, jobs }) => number <= attempt && jobs === 'all')?.number ?? 1;
}

/**
 * The jobs of a run as its attempt shows them: a job that a re-run did not repeat is shown as it was before
 * (r-universe-org/help#607). Job names tell which is which.
 */
export function jobsOfAttempt(state: GitHubState, run: RunRecord, attempt: number): readonly JobRecord[] {
  const byName = new Map<string, JobRecord>();
  const first = firstAttempt(run, attempt);
  for (const job of state.jobs) {
    if (job.runId === run.id && job.attempt >= first && job.attempt <= attempt) byName.set(job.name, job);
  }
  return [...byName.values()];
}

function newAttempt(
  asked: Pick<RunAttempt, 'number' | 'jobs' | 'triggeringActor' | 'startedBy'>,
  at: string,
): RunAttempt {
  return { ...asked, startedAt: at, updatedAt: at, status: 'queued', conclusion: null, cancelRequested: false };
}
