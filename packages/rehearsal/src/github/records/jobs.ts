import type { JobConclusion } from '../../runner/events.ts';
import type { JobRequest } from '../../runner/host.ts';
import { type GitHubContext, nextId, now } from '../context.ts';
import { notFound } from '../http/errors.ts';
import type { EnvironmentRecord, Gate, GitHubState, JobRecord, RunRecord } from '../state.ts';
import { addDeployment, addStatus, findDeployment, latestStatus } from './deployments.ts';
import { allowsRef, ensureEnvironment, hasReviewers, hasRules } from './environments.ts';
import { currentAttempt, findRun, refreshRunStatus, shortRef } from './runs.ts';

export function findJob(state: GitHubState, id: number): JobRecord {
  const job = state.jobs.find((candidate) => candidate.id === id);
  if (job === undefined) throw notFound();
  return job;
}

/** Makes the job, asks its environment's rules, and writes the deployment that GitHub writes for such a job. */
export function addJob(github: GitHubContext, request: JobRequest): JobRecord {
  const { state } = github;
  const run = findRun(state, request.runId);
  const createdAt = now(github);
  const environment =
    request.environment === undefined ? null : ensureEnvironment(state, request.environment.name, createdAt);
  const gate = environment === null ? OPEN : gateOf(state, environment, run, createdAt);
  const job: JobRecord = {
    id: nextId(state),
    runId: run.id,
    attempt: currentAttempt(run).number,
    key: request.key,
    name: request.name,
    permissions: { ...request.permissions },
    ...(request.workflow !== undefined && { workflow: request.workflow }),
    environment: environment?.name ?? null,
    deploymentId: null,
    status: gate.state === 'waiting' ? 'waiting' : 'queued',
    conclusion: null,
    gate,
    createdAt,
    startedAt: null,
    completedAt: null,
  };
  state.jobs.push(job);
  if (environment !== null && request.environment?.deployment === true)
    addAutomaticDeployment(github, run, job, environment);
  github.changed({ what: 'job', id: job.id });
  refreshRunStatus(github, run);
  return job;
}

export function beginJob(github: GitHubContext, job: JobRecord): void {
  Object.assign(job, { status: 'in_progress', startedAt: now(github) });
  writeJobStatus(github, job, 'in_progress');
  github.changed({ what: 'job', id: job.id });
  refreshRunStatus(github, findRun(github.state, job.runId));
}

export function endJob(
  github: GitHubContext,
  job: JobRecord,
  conclusion: JobConclusion,
  environmentUrl: string | undefined,
): void {
  Object.assign(job, { status: 'completed', conclusion, completedAt: now(github) });
  writeJobStatus(github, job, FINAL_STATE[conclusion], environmentUrl);
  github.changed({ what: 'job', id: job.id });
  refreshRunStatus(github, findRun(github.state, job.runId));
}

/** The gate was passed: GitHub queues the job, and says so on its deployment. */
export function queueJob(github: GitHubContext, job: JobRecord): void {
  job.status = 'queued';
  writeJobStatus(github, job, 'queued');
  github.changed({ what: 'job', id: job.id });
}

/** A cancelled job's deployment reads `failure` (tuist/tuist#10723); one of a job that was skipped is inactive. */
const FINAL_STATE = { success: 'success', failure: 'failure', cancelled: 'failure', skipped: 'inactive' } as const;

const OPEN: Gate = { state: 'open' };

/** Reviewers are asked with `deployment: false` too (docs, Control deployments). */
function gateOf(state: GitHubState, environment: EnvironmentRecord, run: RunRecord, since: string): Gate {
  if (!allowsRef(state, environment, run.ref)) {
    const kind = run.ref.startsWith('refs/tags/') ? 'Tag' : 'Branch';
    // The text that GitHub shows on such a run.
    const reason = `${kind} "${shortRef(run.ref)}" is not allowed to deploy to ${environment.name} due to environment protection rules.`;
    return { state: 'refused', reason };
  }
  return hasReviewers(environment) ? { state: 'waiting', since } : OPEN;
}

/**
 * `waiting` shows even where only a branch policy exists (runs-on#386), then `queued` as soon as the rules are met. Without
 * any rule `in_progress` is the first status (Friend09/practice_git_intro_to_github_actions, its saved runs).
 */
function addAutomaticDeployment(
  github: GitHubContext,
  run: RunRecord,
  job: JobRecord,
  environment: EnvironmentRecord,
): void {
  const deployment = addDeployment(
    github,
    {
      sha: run.sha,
      ref: shortRef(run.ref),
      task: 'deploy',
      payload: {},
      environment: environment.name,
      description: null,
      transientEnvironment: false,
      productionEnvironment: false,
    },
    { creator: currentAttempt(run).triggeringActor, viaApp: true, jobId: job.id },
  );
  job.deploymentId = deployment.id;
  if (!hasRules(environment)) return;
  writeJobStatus(github, job, 'waiting');
  if (job.gate.state === 'open') writeJobStatus(github, job, 'queued');
}

function writeJobStatus(
  github: GitHubContext,
  job: JobRecord,
  state: 'waiting' | 'queued' | 'in_progress' | 'success' | 'failure' | 'inactive',
  environmentUrl?: string,
): void {
  if (job.deploymentId === null) return;
  const stillThere = github.state.deployments.some((deployment) => deployment.id === job.deploymentId);
  if (!stillThere) return;
  const deployment = findDeployment(github.state, job.deploymentId);
  if (latestStatus(deployment)?.state === state && state !== 'success') return;
  const logUrl = github.urls.html(`/actions/runs/${job.runId}/job/${job.id}`);
  addStatus(github, deployment, { state, environmentUrl, logUrl }, { creator: deployment.creator, viaApp: true });
}
