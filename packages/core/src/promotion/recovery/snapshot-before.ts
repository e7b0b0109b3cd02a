import type { Environment } from '../../config/index.ts';
import { type Deployment, hasSucceeded, snapshotOf } from '../../deployment/index.ts';
import type { Ports } from '../../ports/index.ts';

/**
 * The snapshot that was made when the version that is gone back to was last replaced: its data as that version left them.
 * Empty if no data step named one.
 */
export async function snapshotBefore(
  { payload: { candidate, component } }: Deployment,
  { name, data }: Pick<Environment, 'name' | 'data'>,
  ports: Pick<Ports, 'ledger'>,
): Promise<string> {
  if (data.length === 0) return '';
  const isOwn = (payload: Deployment['payload']) => payload.component === component;
  const replaced = ({ previous, ...payload }: Deployment['payload']) =>
    previous?.candidate === candidate && payload.candidate !== candidate;
  const { records } = await ports.ledger.read(name, {
    concerns: isOwn,
    counts: isOwn,
    also: (payload) => isOwn(payload) && replaced(payload),
    withoutReplaced: true,
  });
  const successor = records.find((record) => isOwn(record.payload) && replaced(record.payload) && hasSucceeded(record));
  return successor === undefined ? '' : snapshotOf(successor);
}
