import type { Lock } from '../../deployment/index.ts';
import { alreadyLocked, LiftlockError, notLocked } from '../../errors/index.ts';
import type { Ports } from '../../ports/index.ts';

export interface Locking {
  readonly by: string;
  readonly reason: string;
  /** Commit that the lock is filed under; it says nothing about it. */
  readonly sha: string;
  readonly run: { readonly id: number; readonly attempt: number } | null;
}

export interface LockPorts extends Pick<Ports, 'ledger' | 'clock'> {
  /** Address of the page of whatever does it. */
  readonly page: string;
}

const EVERYTHING = { counts: () => true, also: () => false };
/** GitHub's limit of a status description (REST reference, "Create a deployment status"). */
const DESCRIPTION_LIMIT = 140;

/**
 * Locks an environment. A run that is started again finds its own lock. Of two people who lock at the same time, the one
 * whose lock was written first has it.
 *
 * @throws LiftlockError `already-locked`.
 */
export async function lockEnvironment(
  environment: string,
  { sha, ...locking }: Locking,
  ports: LockPorts,
): Promise<void> {
  const { lock: there } = await ports.ledger.read(environment, EVERYTHING);
  if (there !== undefined && !isOfRun(there, locking)) throw new LiftlockError(alreadyLocked(there));
  const at = new Date(ports.clock.now()).toISOString().replace(/\.\d+Z$/, 'Z');
  const own = there ?? (await ports.ledger.createLock(sha, { schema: 1, environment, at, ...locking }));
  const { lock: first = own } = await ports.ledger.read(environment, EVERYTHING);
  if (first.id !== own.id) {
    await write(own.id, 'error', `${first.by} was first`, ports);
    throw new LiftlockError(alreadyLocked(first));
  }
  await write(own.id, 'pending', `Locked by ${locking.by}: ${locking.reason}`, ports);
}

/** Somebody at a terminal has no run, so that a lock from there is never taken for one's own. */
function isOfRun(lock: Lock, { run }: Pick<Locking, 'run'>): boolean {
  return run !== null && lock.run?.id === run.id;
}

export interface Unlocking {
  readonly by: string;
  readonly reason: string;
  /** Address of the run that does it; null for a person at a terminal. */
  readonly run: string | null;
}

/**
 * Ends the lock that is on an environment, whoever's it is. A run that has ended one and is started again ends no other
 * one: somebody may have locked since. Gives whether there was something to do.
 */
export async function unlockEnvironment(
  environment: string,
  { by, reason, run }: Unlocking,
  ports: LockPorts,
): Promise<boolean> {
  const { lock: there, unlockedBy } = await ports.ledger.read(environment, EVERYTHING);
  if (run !== null && run === unlockedBy) return false;
  if (there === undefined) throw new LiftlockError(notLocked(environment));
  await write(there.id, 'inactive', `Unlocked by ${by}${reason === '' ? '' : `: ${reason}`}`, ports);
  return true;
}

function write(id: number, state: 'pending' | 'inactive' | 'error', description: string, { ledger, page }: LockPorts) {
  return ledger.addStatus(id, { state, description: description.slice(0, DESCRIPTION_LIMIT), logUrl: page });
}
