import { z } from 'zod';
import type { Digest } from '../candidate/index.ts';
import { ROLLED_BACK } from './failure-words.ts';
import { DeploymentPayload } from './payload.ts';

/**
 * States of a deployment status. `waiting` is written by GitHub for jobs at a gate and is missing in the REST
 * description; it is read, never written.
 */
export const DeploymentState = z.enum([
  'pending',
  'waiting',
  'queued',
  'in_progress',
  'success',
  'failure',
  'error',
  'inactive',
]);
export type DeploymentState = z.infer<typeof DeploymentState>;

export const DeploymentStatus = z.strictObject({
  id: z.int().positive(),
  state: DeploymentState,
  description: z.string(),
  /** ISO 8601. For people and for waiting times; never used for order. */
  createdAt: z.string(),
  /** Page of the job, or of the attempt, that wrote it. */
  logUrl: z.string(),
});
export type DeploymentStatus = z.infer<typeof DeploymentStatus>;

/** A ledger record: one candidate entering one environment. */
export const Deployment = z.strictObject({
  id: z.int().positive(),
  environment: z.string(),
  /** Full SHA of the candidate's commit. */
  sha: z.string(),
  payload: DeploymentPayload,
  /** Newest first, as GitHub lists them. */
  statuses: z.array(DeploymentStatus),
});
export type Deployment = z.infer<typeof Deployment>;

const TERMINAL: readonly DeploymentState[] = ['success', 'failure', 'error', 'inactive'];

export function isTerminal(deployment: Deployment): boolean {
  return deployment.statuses.some((status) => TERMINAL.includes(status.state));
}

/** It began to deploy: from here on the environment may have been touched. */
export function hasBegun(deployment: Deployment): boolean {
  return deployment.statuses.some((status) => status.state === 'in_progress');
}

export function hasSucceeded(deployment: Deployment): boolean {
  return successId(deployment) !== undefined;
}

/**
 * Id of the status that says success; a superseded record reads `inactive, success, …`. A success that was rolled back
 * afterwards counts no more.
 */
export function successId(deployment: Deployment): number | undefined {
  if (wasRolledBack(deployment)) return undefined;
  const ids = deployment.statuses.filter((status) => status.state === 'success').map((status) => status.id);
  return ids.length === 0 ? undefined : Math.max(...ids);
}

/** Who works on a record: a job of one attempt of a run. */
export interface Holder {
  readonly run: number;
  readonly attempt: number;
  /** Id of the job as the API knows it; null if GitHub did not tell. */
  readonly job: number | null;
}

/** Address of the page of a job, or of its attempt: what the statuses of a record link to. */
export function holderUrl(repositoryUrl: string, { run, attempt, job }: Holder): string {
  const page = `${repositoryUrl}/actions/runs/${run}`;
  return job === null ? `${page}/attempts/${attempt}` : `${page}/job/${job}?attempt=${attempt}`;
}

/** The job that wrote the newest status; until there is one, the job that made the record. */
export function holderOf({ payload, statuses }: Deployment): Holder {
  const { run } = payload;
  for (const { logUrl } of statuses) {
    const [, job, attempt, ofAttempt] =
      /\/job\/(\d{1,15})\?attempt=(\d{1,9})$|\/attempts\/(\d{1,9})$/.exec(logUrl) ?? [];
    if (job !== undefined) return { run: run.id, attempt: Number(attempt), job: Number(job) };
    if (ofAttempt !== undefined) return { run: run.id, attempt: Number(ofAttempt), job: null };
  }
  return { run: run.id, attempt: run.attempt, job: run.job_id };
}

/** Whether its own rollback steps all finished after it failed. */
export function wasRolledBack(deployment: Deployment): boolean {
  return deployment.statuses.some((status) => status.state === 'failure' && status.description.startsWith(ROLLED_BACK));
}

/** A record whose candidate is kept in a release; one that was adopted has none. */
export type KeptDeployment = Deployment & {
  readonly payload: { readonly release_id: number; readonly evidence: Digest };
};

export function isKept(deployment: Deployment): deployment is KeptDeployment {
  return deployment.payload.release_id !== null && deployment.payload.evidence !== null;
}

/** A hotfix that was kept in an environment without entering it. */
export function isPassedOver(deployment: Deployment): boolean {
  return deployment.payload.intent === 'hotfix' && !hasBegun(deployment) && !hasSucceeded(deployment);
}
