import { alreadyLocked, LiftlockError, notLocked } from '../../errors/index.ts';
import { evaluate, type GateDecision, RUN_BY_HAND_GATES } from '../../gates/index.ts';
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
    await unlock(environment.name, { by: actor, reason }, { ...ports, page: run.url });
    return {};
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

/** Ends the lock that is on an environment, whoever's it is. */
export async function unlock(
  environment: string,
  { by, reason }: { readonly by: string; readonly reason: string },
  ports: LockPorts,
): Promise<void> {
  const { lock: there } = await ports.ledger.read(environment, EVERYTHING);
  if (there === undefined) throw new LiftlockError(notLocked(environment));
  await end(there.id, 'inactive', `Unlocked by ${by}${reason === '' ? '' : `: ${reason}`}`, ports);
}

function end(id: number, state: 'pending' | 'inactive', description: string, { ledger, page }: LockPorts) {
  return ledger.addStatus(id, { state, description: description.slice(0, DESCRIPTION_LIMIT), logUrl: page });
}
