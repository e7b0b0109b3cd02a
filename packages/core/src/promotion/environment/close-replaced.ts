import { type Deployment, hasSucceeded, live } from '../../deployment/index.ts';
import type { Ports } from '../../ports/index.ts';
import { ensureStatus } from './ensure-status.ts';

/**
 * Writes the end of every record that is not live any more and still reads as active. GitHub does so by itself for some
 * environments only: never for those with `production_environment` (REST reference, `auto_inactive`), so it is always
 * switched off and done here. What the live record names as its `previous` is not enough: another run may have gone live
 * between the reading and the record.
 */
export async function closeReplaced(records: readonly Deployment[], ports: Ports): Promise<void> {
  const there = live(records);
  if (there !== undefined) await closeAllBut(there, records, ports);
}

/** The same where it is known which record is live now. */
export async function closeAllBut(there: Deployment, records: readonly Deployment[], ports: Ports): Promise<void> {
  for (const record of records) {
    if (record.id !== there.id && hasSucceeded(record)) {
      await ensureStatus(record, 'inactive', `Replaced by ${there.payload.version}`, ports);
    }
  }
}
