import { type Deployment, holderOf, successId } from '../deployment/index.ts';

/** One record, in the words of people. */
export interface Placed {
  readonly version: string;
  readonly candidate: string;
  readonly sha: string;
  readonly intent: string;
  /** Id of the record. */
  readonly deployment: number;
  /** ISO 8601: when it was live; until it is, when the newest thing about it happened. */
  readonly since: string;
  /** Logins of the reviews that let it in. */
  readonly approvedBy: readonly string[];
  /** Rules that it was let past, in words. */
  readonly overrides: readonly string[];
  /** The run that worked on it last. */
  readonly run: number;
}

export function placed(record: Deployment): Placed;
export function placed(record: Deployment | undefined): Placed | null;
export function placed(record: Deployment | undefined): Placed | null {
  if (record === undefined) return null;
  const { id, sha, payload, statuses } = record;
  const success = successId(record);
  const moment = statuses.find((status) => status.id === success) ?? statuses[0];
  return {
    version: payload.version,
    candidate: payload.candidate,
    sha,
    intent: payload.intent,
    deployment: id,
    since: moment?.createdAt ?? '',
    approvedBy: [...new Set(payload.approvals.map(({ user }) => user))],
    overrides: payload.overrides,
    run: holderOf(record).run,
  };
}
