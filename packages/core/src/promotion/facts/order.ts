import { type Deployment, possiblyLive } from '../../deployment/index.ts';
import type { EntryFacts } from '../../gates/index.ts';
import type { Comparison, Ports } from '../../ports/index.ts';

/** The candidate's commit beside what may be live: how it lies in history, and who wrote what is between. */
export interface OrderFacts {
  readonly order: EntryFacts['order'];
  /** From what may be live to the candidate; undefined where nothing is to be compared. */
  readonly comparison: Comparison | undefined;
}

export async function orderOf(
  commit: string,
  ledger: readonly Deployment[],
  { repository }: Pick<Ports, 'repository'>,
): Promise<OrderFacts> {
  const there = possiblyLive(ledger);
  if (there === undefined) return { order: undefined, comparison: undefined };
  if (there.sha === commit) return { order: 'identical', comparison: undefined };
  const comparison = await repository.compare(there.sha, commit);
  return { order: comparison.status, comparison };
}
