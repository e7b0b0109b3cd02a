import { isTerminal, stretches, wasRolledBack } from '@liftlock/core';
import { type DeploymentRecord, type GitHubState, latestStatus, type RunRecord } from '../github/index.ts';
import { ledgerOf, ledgerRecord, liveIn } from './ledger.ts';

export type StayEnd = 'live' | 'replaced' | 'deploying' | 'waiting' | 'failed' | 'rolled back';

/** A deployment as a part of what an environment has seen. */
export interface Stay {
  readonly record: DeploymentRecord;
  /** Version of the candidate; undefined where the record is none of the suite's. */
  readonly version: string | undefined;
  /** The digest of the candidate, or nothing. */
  readonly candidate: string | undefined;
  /** `promote`, `rollback`, `hotfix`, `redeploy`, `adopt`; undefined where it is none of the suite's. */
  readonly intent: string | undefined;
  readonly reason: string | undefined;
  readonly end: StayEnd;
  /** When it was live, as ISO 8601; `from` is undefined if it never was, `to` while it is. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly approvals: readonly { readonly user: string; readonly comment: string }[];
  /** The run that made it; undefined for what was there before. */
  readonly run: RunRecord | undefined;
  /** What the run said of its failure. */
  readonly failure: string;
}

/** What was live in an environment and what tried to be, the newest first. */
export function staysIn(state: GitHubState, environment: string): Stay[] {
  return state.deployments
    .filter((record) => record.environment === environment)
    .map((record) => stayOf(record, state))
    .reverse();
}

function stayOf(record: DeploymentRecord, state: GitHubState): Stay {
  const ours = ledgerRecord(record);
  const run = ours?.payload.run.id ?? state.jobs.find(({ id }) => id === record.jobId)?.runId;
  const end = endOf(record, state);
  const { from, to } = timesOf(record, state);
  const failed = record.statuses.findLast((status) => status.state === 'failure' || status.state === 'error');
  return {
    record,
    version: ours?.payload.version,
    candidate: ours?.payload.candidate,
    intent: ours?.payload.intent,
    reason: ours?.payload.reason,
    end,
    from,
    // What failed after it may have left its bytes there; by the suite's rule it is live all the same.
    to: end === 'live' ? undefined : to,
    approvals: ours?.payload.approvals ?? reviewsOf(record, run, state),
    run: state.runs.find(({ id }) => id === run),
    failure: failed?.description ?? '',
  };
}

function endOf(record: DeploymentRecord, state: GitHubState): StayEnd {
  const ours = ledgerRecord(record);
  const now = latestStatus(record)?.state;
  if (ours !== undefined) {
    if (wasRolledBack(ours)) return 'rolled back';
    if (!isTerminal(ours)) return 'deploying';
    if (liveIn(state, record.environment, ours.payload.component)?.id === record.id) return 'live';
    return ours.statuses.some((status) => status.state === 'success') ? 'replaced' : 'failed';
  }
  if (now === 'success') return 'live';
  if (now === 'inactive') return 'replaced';
  if (now === 'failure' || now === 'error') return 'failed';
  return now === 'waiting' || now === undefined ? 'waiting' : 'deploying';
}

/** The suite's own rule for how long something was live; the statuses of a record that is none of its own. */
function timesOf(record: DeploymentRecord, state: GitHubState): Pick<Stay, 'from' | 'to'> {
  const ours = ledgerRecord(record);
  if (ours === undefined) {
    const at = (wanted: string) => record.statuses.find((status) => status.state === wanted)?.createdAt;
    return { from: at('success'), to: at('success') === undefined ? undefined : at('inactive') };
  }
  const { component, candidate } = ours.payload;
  const records = ledgerOf(state).filter(
    (each) => each.environment === record.environment && each.payload.component === component,
  );
  const success = ours.statuses.find((status) => status.state === 'success');
  const from = Date.parse(success?.createdAt ?? '');
  const stretch = stretches(records, candidate).find((each) => each.from === from);
  return { from: stretch && success?.createdAt, to: stretch?.to === undefined ? undefined : iso(stretch.to) };
}

function reviewsOf({ environment }: DeploymentRecord, run: number | undefined, { reviews }: GitHubState) {
  return reviews.filter(
    (review) => review.runId === run && review.state === 'approved' && review.environments.includes(environment),
  );
}

function iso(time: number): string {
  return new Date(time).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
