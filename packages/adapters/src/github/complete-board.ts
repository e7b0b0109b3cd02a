import { type EnvironmentRecords, hasSucceeded, LOCK_TASK } from '@liftlock/core';
import type { BoardPage } from './board.ts';
import type { Deployments } from './deployments.ts';
import { locksIn, readLedger } from './read-ledger.ts';

/**
 * Looks behind the newest deployments of an environment for what must not be missed there: what is live, if nothing that
 * was read has succeeded, and a lock. Jobs that wait or are held make deployments, too, and push both out of sight.
 */
export async function completed(
  pages: readonly BoardPage[],
  deployments: Deployments,
): Promise<readonly EnvironmentRecords[]> {
  const locks = pages.some(mayHaveOlderLock) ? await deployments.list({ task: LOCK_TASK }) : [];
  return Promise.all(
    pages.map(async ({ hasLocks, ...read }) => {
      if (isWithoutSuccess(read)) {
        const { records, lock } = await readLedger(deployments, read.name, EVERYTHING);
        return { ...read, records, lock };
      }
      if (!mayHaveOlderLock({ ...read, hasLocks })) return read;
      const own = locks.filter(({ environment }) => environment.toLowerCase() === read.name.toLowerCase());
      return { ...read, lock: (await locksIn(own, deployments)).lock };
    }),
  );
}

const EVERYTHING = { counts: () => true, also: () => false };

function mayHaveOlderLock({ hasOlder, hasLocks }: Pick<BoardPage, 'hasOlder' | 'hasLocks'>): boolean {
  return hasOlder && !hasLocks;
}

function isWithoutSuccess({ hasOlder, records }: EnvironmentRecords): boolean {
  return hasOlder && !records.some(hasSucceeded);
}
