import type { Deployment } from './record.ts';

/** How the description of a status begins that names a snapshot: the payload of a record cannot be changed any more. */
export const SNAPSHOT = 'Snapshot: ';

/** The last snapshot that the data steps of a record named; empty if they named none. */
export function snapshotOf({ statuses }: Pick<Deployment, 'statuses'>): string {
  const status = statuses.find(({ state, description }) => state === 'in_progress' && description.startsWith(SNAPSHOT));
  return status === undefined ? '' : status.description.slice(SNAPSHOT.length);
}
