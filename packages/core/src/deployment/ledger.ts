import { type Deployment, hasBegun, hasSucceeded, isTerminal, successId, wasRolledBack } from './record.ts';
import type { DeploymentPayload, LiveReference } from './payload.ts';

/** What one order is kept for: all records of an environment, component and, where lines are apart, release line. */
export interface LedgerKey {
  readonly component: string | null;
  /** Undefined where one order holds for all lines. */
  readonly line: string | undefined;
}

export function belongsTo({ component, line }: Pick<DeploymentPayload, 'component' | 'line'>, key: LedgerKey): boolean {
  return component === key.component && (key.line === undefined || line === key.line);
}

/** Whether a record changes what a component is in: its own, and those of the whole product, which bring all components. */
export function touches(
  { component }: Pick<DeploymentPayload, 'component'>,
  other: Pick<LedgerKey, 'component'>,
): boolean {
  return component === other.component || component === null || other.component === null;
}

/**
 * What is live in an environment: of the records that reached success, the one whose success came last, unless a later
 * rollback that finished put another in its place (that one is then the newest success). `inactive` on top means nothing.
 */
export function live(records: readonly Deployment[]): Deployment | undefined {
  return newestSuccess(records);
}

/** Of some records, the one whose success came last. */
export function newestSuccess(records: readonly Deployment[]): Deployment | undefined {
  return newest(records.filter(hasSucceeded), (record) => successId(record) ?? 0);
}

/**
 * The newest record that began to deploy and was not rolled back: after a crash nobody knows more than that its bytes
 * may be there. Whatever orders candidates uses this one, not `live`.
 */
export function possiblyLive(records: readonly Deployment[]): Deployment | undefined {
  return newest(
    records.filter((record) => hasSucceeded(record) || (hasBegun(record) && !wasRolledBack(record))),
    (record) => record.id,
  );
}

/** Records without a terminal status, oldest first. The oldest has the environment. */
export function unfinished(records: readonly Deployment[]): Deployment[] {
  return records.filter((record) => !isTerminal(record)).sort((a, b) => a.id - b.id);
}

export function referenceTo(record: Deployment | undefined): LiveReference {
  return record === undefined ? null : { deployment: record.id, candidate: record.payload.candidate };
}

/** Same record and same candidate, or nothing on both sides. */
export function sameReference(a: LiveReference, b: LiveReference): boolean {
  return a?.deployment === b?.deployment && a?.candidate === b?.candidate;
}

function newest(records: readonly Deployment[], rank: (record: Deployment) => number): Deployment | undefined {
  return records.reduce<Deployment | undefined>(
    (best, record) => (best === undefined || rank(record) > rank(best) ? record : best),
    undefined,
  );
}
