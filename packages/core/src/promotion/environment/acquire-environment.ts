import { canonicalJson } from '../../candidate/index.ts';
import type { Environment } from '../../config/index.ts';
import {
  type Deployment,
  type DeploymentPayload,
  holderOf,
  isTerminal,
  touches,
  unfinished,
} from '../../deployment/index.ts';
import { LiftlockError, lostRace, recordClosed, recordNotListed } from '../../errors/index.ts';
import type { Ports } from '../../ports/index.ts';
import type { Ledgers } from '../facts/ledgers.ts';
import { addStatus, ensureStatus } from './ensure-status.ts';

/**
 * Lets at most one candidate into an environment at a time. Whoever has the lowest unfinished record goes on; records of
 * jobs that no longer run are closed as `error` and do not count. A job that runs again finds the record that its earlier
 * attempt left, if it says the same, and takes it over: its status names the new attempt, so that nobody closes it.
 */
export async function acquireEnvironment(
  commit: string,
  payload: DeploymentPayload,
  environment: Environment,
  ledgers: Ledgers,
  ports: Ports,
): Promise<Deployment> {
  const { all } = await ledgers.of(environment);
  const left = unfinished(all).find((record) => saysTheSame(record.payload, payload));
  const own =
    left === undefined
      ? await ports.ledger.createRecord(commit, environment.tier === 'prod', payload)
      : await addStatus(
          left,
          'queued',
          `Liftlock: attempt ${payload.run.attempt} goes on with ${payload.version}`,
          ports,
        );
  const now = await listedWith(own.id, environment, ledgers, ports);
  const mine = now.find(({ id }) => id === own.id);
  if (mine === undefined) {
    await ensureStatus(own, 'inactive', 'GitHub did not list it', ports);
    throw new LiftlockError(recordNotListed(environment.name, own.id, payload.version));
  }
  if (isTerminal(mine)) throw new LiftlockError(recordClosed(environment.name, mine.id, payload.version));
  const alive = await closeDead(
    unfinished(now).filter((record) => record.id !== mine.id && touches(record.payload, payload)),
    ports,
  );
  const first = alive.find(({ id }) => id < mine.id);
  if (first === undefined) return mine;
  await ensureStatus(mine, 'inactive', `Record ${first.id} was first`, ports);
  throw new LiftlockError(lostRace(environment.name, first.id, first.payload.version, holderOf(first).run));
}

/** Pauses before the list is asked again. */
const PAUSES_MS = [500, 1_000, 2_000, 4_000];

/**
 * The records as listed once the own one is among them, or at last. GitHub does not promise that a list shows the latest
 * write, and a list without this record may hide an earlier one, too.
 */
async function listedWith(
  own: number,
  environment: Environment,
  ledgers: Ledgers,
  { clock }: Ports,
): Promise<readonly Deployment[]> {
  let listed = (await ledgers.again(environment)).all;
  for (const pause of PAUSES_MS) {
    if (listed.some(({ id }) => id === own)) break;
    await clock.sleep(pause);
    listed = (await ledgers.again(environment)).all;
  }
  return listed;
}

/**
 * Two records of one job of one run that differ in the attempt alone, or in the reviews that came before it. Other evidence
 * or other approvals are another promotion.
 */
function saysTheSame(one: DeploymentPayload, other: DeploymentPayload): boolean {
  const withoutAttempt = (payload: DeploymentPayload) =>
    canonicalJson({ ...payload, reviewed: {}, run: { id: payload.run.id, job: payload.run.job } });
  return withoutAttempt(one) === withoutAttempt(other);
}

/** Closes what nobody works on any more, and gives back the rest. */
async function closeDead(rivals: readonly Deployment[], ports: Ports): Promise<Deployment[]> {
  const alive: Deployment[] = [];
  for (const rival of rivals) {
    if (await isAlive(rival, ports)) alive.push(rival);
    else await ensureStatus(rival, 'error', 'Its job ended without an answer; what it left is not known', ports);
  }
  return alive;
}

async function isAlive(rival: Deployment, { runs }: Ports): Promise<boolean> {
  const holder = holderOf(rival);
  const run = await runs.find(holder.run);
  if (run === undefined || run.completed || run.attempt > holder.attempt) return false;
  return holder.job === null || (await runs.jobCompleted(holder.job)) !== true;
}
