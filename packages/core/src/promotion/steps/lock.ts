import { alreadyLocked, LiftlockError, notLocked } from '../../errors/index.ts';
import { evaluate, type GateDecision, RUN_BY_HAND_GATES } from '../../gates/index.ts';
import { completed } from '../../pipeline/pipeline-stage.ts';
import type { Ports } from '../../ports/index.ts';
import { Ended, type Step } from '../flow.ts';
import type { Configured, PromotionRequest } from '../known.ts';
import { refusalOf } from '../refusal.ts';

/** Only a run that people with write access start may lock or unlock. */
export const askRun: Step<Configured, { readonly decisions: readonly GateDecision[] }> = {
  title: 'Ask where the run comes from',
  run({ environment }, { event }) {
    const decisions = evaluate(RUN_BY_HAND_GATES, { event });
    const refusal = refusalOf(decisions, environment.name);
    return Promise.resolve(refusal === undefined ? { decisions } : new Ended(refusal));
  },
};

export const lockEnvironment: Step<PromotionRequest & Configured, object> = {
  title: 'Lock the environment',
  async run({ environment, reason }, ports) {
    const { run, sha, actor } = ports.event;
    const by = { by: actor, reason, run: { id: run.id, attempt: run.attempt } };
    await lock(environment.name, { ...by, sha }, { ...ports, page: run.url });
    return {};
  },
};

export const unlockEnvironment: Step<PromotionRequest & Configured, object> = {
  title: 'Unlock the environment',
  async run({ environment, reason }, ports) {
    const { actor, run } = ports.event;
    const isDone = !(await unlock(environment.name, { by: actor, reason, run: run.url }, { ...ports, page: run.url }));
    return isDone
      ? new Ended(completed(`This run has unlocked ${environment.name} already; nothing was written.`))
      : {};
  },
};

interface Locking {
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

/** Locks an environment. A run that is started again finds its own lock. */
export async function lock(environment: string, { sha, ...locking }: Locking, ports: LockPorts): Promise<void> {
  const { lock: there } = await ports.ledger.read(environment, EVERYTHING);
  if (there !== undefined && there.run?.id !== locking.run?.id) throw new LiftlockError(alreadyLocked(there));
  const at = new Date(ports.clock.now()).toISOString().replace(/\.\d+Z$/, 'Z');
  const made = there ?? (await ports.ledger.createLock(sha, { schema: 1, environment, at, ...locking }));
  await end(made.id, 'pending', `Locked by ${locking.by}: ${locking.reason}`, ports);
}

interface Unlocking {
  readonly by: string;
  readonly reason: string;
  /** Address of the run that does it; null for a person at a terminal. */
  readonly run: string | null;
}

/**
 * Ends the lock that is on an environment, whoever's it is. A run that has ended one and is started again ends no other
 * one: somebody may have locked since. Gives whether there was something to do.
 */
export async function unlock(environment: string, { by, reason, run }: Unlocking, ports: LockPorts): Promise<boolean> {
  const { lock: there, unlockedBy } = await ports.ledger.read(environment, EVERYTHING);
  if (run !== null && run === unlockedBy) return false;
  if (there === undefined) throw new LiftlockError(notLocked(environment));
  await end(there.id, 'inactive', `Unlocked by ${by}${reason === '' ? '' : `: ${reason}`}`, ports);
  return true;
}

function end(id: number, state: 'pending' | 'inactive', description: string, { ledger, page }: LockPorts) {
  return ledger.addStatus(id, { state, description: description.slice(0, DESCRIPTION_LIMIT), logUrl: page });
}
