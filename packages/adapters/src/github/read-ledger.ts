import {
  type Deployment,
  hasSucceeded,
  LEDGER_TASK,
  ledgerTooLong,
  type LedgerReading,
  type LedgerScope,
  LiftlockError,
  LOCK_TASK,
  type Lock,
  readLock,
  readVote,
  type Vote,
  VOTE_TASK,
} from '@liftlock/core';
import { type DeploymentAnswer, type Deployments, PER_PAGE } from './deployments.ts';
import { payloadOf } from './ledger-payload.ts';

/** Of our own records: 10,000 in one environment. */
const PAGES = 100;

/**
 * The deployments of an environment in one list: records, locks, approvals, and what others wrote.
 *
 * @throws LiftlockError `ledger-too-long` if the end of what can be read says nothing about what is asked.
 */
export async function readLedger(
  deployments: Deployments,
  environment: string,
  scope: LedgerScope,
): Promise<LedgerReading> {
  const records: Deployment[] = [];
  const reading = new Reading(scope);
  const take = async (page: readonly DeploymentAnswer[]) => {
    for (const record of ofTask(LEDGER_TASK, page).flatMap(recordOf)) {
      if (!reading.wants(record)) continue;
      const whole = { ...record, statuses: await deployments.statuses(record.id) };
      reading.saw(whole);
      records.push(whole);
    }
    return reading.complete;
  };
  const found = await deployments.list({ environment });
  const isEnough = (await take(found)) || found.length < PER_PAGE;
  if (!isEnough) await readOlder(found.at(-1)?.id ?? 0, environment, deployments, take);
  // Jobs that only wait, or are held, make deployments too: what people left must not be lost behind them.
  const isWhole = found.length < PER_PAGE;
  const marks = (task: string) => (isWhole ? ofTask(task, found) : deployments.list({ environment, task }));
  return {
    records,
    ...(await locksIn(await marks(LOCK_TASK), deployments)),
    votes: (await marks(VOTE_TASK)).flatMap(voteOf),
    others: found.filter(({ task }) => !OURS.includes(task)).map(({ id, sha }) => ({ id, sha })),
  };
}

/** Reads what is older than one deployment. Other tools may deploy far more often, so only our records are listed. */
async function readOlder(
  than: number,
  environment: string,
  deployments: Deployments,
  take: (page: readonly DeploymentAnswer[]) => Promise<boolean>,
): Promise<void> {
  for (let page = 1; page <= PAGES; page += 1) {
    const listed = await deployments.list({ environment, task: LEDGER_TASK, page });
    const isEnough = await take(listed.filter(({ id }) => id < than));
    if (isEnough || listed.length < PER_PAGE) return;
  }
  throw new LiftlockError(ledgerTooLong(environment, PAGES * PER_PAGE));
}

/** All records of one commit in an environment. */
export async function readCommit(deployments: Deployments, environment: string, sha: string): Promise<Deployment[]> {
  const records: Deployment[] = [];
  for (let page = 1; ; page += 1) {
    const listed = await deployments.list({ environment, task: LEDGER_TASK, sha, page });
    for (const record of listed.flatMap(recordOf)) {
      records.push({ ...record, statuses: await deployments.statuses(record.id) });
    }
    if (listed.length < PER_PAGE) return records;
  }
}

/**
 * How far back a ledger must be read: to the newest success that counts and the record that it replaced, with all that
 * counts in between. Each record costs a call.
 */
class Reading {
  readonly #scope: LedgerScope;
  #success: Deployment | undefined;
  #replacedSeen = false;
  /** Whose newest success has not been seen yet. */
  #sought: NonNullable<LedgerScope['newestOf']>;

  constructor(scope: LedgerScope) {
    this.#scope = scope;
    this.#sought = scope.newestOf ?? [];
  }

  wants({ payload, sha }: Deployment): boolean {
    const scope = this.#scope;
    if (scope.also(payload, sha) || this.#isSought(payload)) return true;
    if (this.#success === undefined) return scope.concerns?.(payload) ?? true;
    return !this.#isOwnComplete && scope.counts(payload);
  }

  saw(record: Deployment): void {
    const { payload } = record;
    if (record.id === this.#success?.payload.previous?.deployment) this.#replacedSeen = true;
    if (!hasSucceeded(record)) return;
    if (this.#success === undefined && this.#scope.counts(payload)) this.#success = record;
    this.#sought = this.#sought.filter((isIts) => !isIts(payload));
  }

  get complete(): boolean {
    return this.#isOwnComplete && this.#sought.length === 0;
  }

  #isSought(payload: Deployment['payload']): boolean {
    return this.#sought.some((isIts) => isIts(payload));
  }

  get #isOwnComplete(): boolean {
    return this.#success !== undefined && (this.#replacedSeen || this.#scope.withoutReplaced === true);
  }
}

const OURS = [LEDGER_TASK, LOCK_TASK, VOTE_TASK];

function ofTask(task: string, found: readonly DeploymentAnswer[]): DeploymentAnswer[] {
  return found.filter((one) => one.task === task);
}

/**
 * The oldest open lock holds the environment, as with records. Unlocking ends the oldest (`inactive`), so that nothing
 * before an ended lock is open; a lock that came second was withdrawn (`error`) and says nothing about the others.
 */
export async function locksIn(
  found: readonly DeploymentAnswer[],
  deployments: Deployments,
): Promise<Pick<LedgerReading, 'lock' | 'unlockedBy'>> {
  let lock: Lock | undefined;
  for (const { id, payload } of found) {
    const read = readLock(payload);
    if (read === undefined) continue;
    const statuses = await deployments.statuses(id);
    const end = statuses.find(({ state }) => state === 'inactive');
    if (end !== undefined) return { lock, unlockedBy: end.logUrl };
    if (!statuses.some(({ state }) => state === 'error')) lock = { ...read, id };
  }
  return { lock, unlockedBy: undefined };
}

function voteOf({ id, payload, created_at: writtenAt }: DeploymentAnswer): Vote[] {
  const read = readVote(payload);
  return read === undefined ? [] : [{ ...read, id, writtenAt }];
}

function recordOf({ id, sha, environment, payload }: DeploymentAnswer): Deployment[] {
  const read = payloadOf(id, environment, payload);
  return read === undefined ? [] : [{ id, sha, environment, payload: read, statuses: [] }];
}
