import type { Environment } from '../config/index.ts';
import {
  belongsTo,
  type Deployment,
  isTerminal,
  live,
  NOT_ROLLED_BACK,
  snapshotOf,
  wasRolledBack,
} from '../deployment/index.ts';
import { keyOf } from './key.ts';
import { type Placed, placed } from './placed.ts';
import type { EnvironmentRecords } from './records.ts';

/** How a record ended, if it has. */
export type RecordEnd =
  | 'live'
  | 'replaced'
  | 'deploying'
  | 'rolled back'
  | 'not rolled back'
  | 'interrupted'
  | 'not started';

export interface HistoryEntry extends Placed {
  readonly component: string | null;
  readonly line: string;
  readonly end: RecordEnd;
  /** Why it failed, in the words of the run; `''` if it did not. */
  readonly reason: string;
  /** Name of the snapshot that was made before it was deployed; `''` for none. */
  readonly snapshot: string;
}

/** What entered an environment, newest first. */
export function historyOf(
  environment: Pick<Environment, 'data' | 'deploy'>,
  { records }: EnvironmentRecords,
): readonly HistoryEntry[] {
  return records.map((record) => {
    const { component, line } = record.payload;
    const key = keyOf(environment, record);
    const current = live(records.filter(({ payload }) => belongsTo(payload, key)));
    return { ...placed(record), component, line, ...endOf(record, current), snapshot: snapshotOf(record) };
  });
}

function endOf(record: Deployment, current: Deployment | undefined): Pick<HistoryEntry, 'end' | 'reason'> {
  const states = record.statuses.map(({ state }) => state);
  const failure = record.statuses.find(({ state }) => state === 'failure' || state === 'error')?.description ?? '';
  if (!isTerminal(record)) return { end: 'deploying', reason: '' };
  if (wasRolledBack(record)) return { end: 'rolled back', reason: failure };
  if (states.includes('success')) return { end: record === current ? 'live' : 'replaced', reason: '' };
  if (failure.startsWith(NOT_ROLLED_BACK)) return { end: 'not rolled back', reason: failure };
  return { end: states.includes('in_progress') ? 'interrupted' : 'not started', reason: failure };
}
