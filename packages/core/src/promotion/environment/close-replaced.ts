import { type Deployment, live } from '../../deployment/index.ts';
import type { Ports } from '../../ports/index.ts';
import { ensureStatus } from './ensure-status.ts';

/** The record that the live one has replaced and that still reads as active; undefined when all is in order. */
function leftActive(records: readonly Deployment[]): Deployment | undefined {
  const replaced = live(records)?.payload.previous;
  const record = records.find((candidate) => candidate.id === replaced?.deployment);
  return record?.statuses.some((status) => status.state === 'inactive') === true ? undefined : record;
}

/**
 * Writes the end of the replaced record. GitHub does so by itself for some environments only: never for those with
 * `production_environment` (REST reference, `auto_inactive`), so it is always switched off and done here.
 */
export async function closeReplaced(records: readonly Deployment[], ports: Ports): Promise<void> {
  const there = live(records);
  const replaced = leftActive(records);
  if (there === undefined || replaced === undefined) return;
  await ensureStatus(replaced, 'inactive', `Replaced by ${there.payload.version}`, ports);
}
