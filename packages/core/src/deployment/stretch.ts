import type { Digest } from '../candidate/index.ts';
import { live } from './ledger.ts';
import { type Deployment, type DeploymentStatus, hasSucceeded, wasRolledBack } from './record.ts';

/** A time without a break during which one candidate was live. Milliseconds since the epoch. */
export interface Stretch {
  readonly from: number;
  /** Undefined while it lasts. */
  readonly to: number | undefined;
  /** The record that ended it, if one did. */
  readonly replacedBy: Deployment | undefined;
}

/** The times during which a candidate was live in an environment, each from a success to what ended it. */
export function stretches(records: readonly Deployment[], candidate: Digest): Stretch[] {
  return records
    .filter((record) => record.payload.candidate === candidate && hasSucceeded(record))
    .map((record) => stretchOf(record, records));
}

export function lengthOf({ from, to }: Stretch, now: number): number {
  return Math.max(0, (to ?? now) - from);
}

/** When the stretch that lasts will have been long enough, in milliseconds; undefined where none lasts. */
export function soakedAt(all: readonly Stretch[], soak: number): number | undefined {
  const lasting = all.find(({ to }) => to === undefined);
  return lasting && lasting.from + soak;
}

/** Order is told by the ids of statuses, which count up; their times have whole seconds only. */
function stretchOf(record: Deployment, records: readonly Deployment[]): Stretch {
  const [success] = record.statuses.filter(({ state }) => state === 'success').sort((a, b) => b.id - a.id);
  const start = success?.id ?? 0;
  const ends = endings(record, records).filter(({ status }) => status.id > start);
  const end = ends.sort((a, b) => a.status.id - b.status.id)[0];
  return {
    from: Date.parse(success?.createdAt ?? ''),
    to: end && Date.parse(end.status.createdAt),
    replacedBy: end?.by,
  };
}

interface Ending {
  readonly status: DeploymentStatus;
  readonly by: Deployment | undefined;
}

/**
 * It ends where another record began to deploy, unless that was rolled back, or where it was closed. `inactive` on what is
 * live means nothing: GitHub writes it when a job of another workflow has the same environment.
 */
function endings(record: Deployment, records: readonly Deployment[]): Ending[] {
  const others = records.filter((other) => other.id !== record.id && !wasRolledBack(other));
  const begun = others.flatMap((by) =>
    by.statuses.filter(({ state }) => state === 'in_progress' || state === 'success').map((status) => ({ status, by })),
  );
  if (live(records)?.id === record.id) return begun;
  const closed = record.statuses.filter(({ state }) => state === 'inactive');
  return [...begun, ...closed.map((status) => ({ status, by: undefined }))];
}
