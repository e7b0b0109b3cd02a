import { Digest, releaseName } from '../../candidate/index.ts';
import type { Environment } from '../../config/index.ts';
import {
  belongsTo,
  type Deployment,
  hasSucceeded,
  isKept,
  type KeptDeployment,
  lineIn,
  live,
  newestSuccess,
} from '../../deployment/index.ts';
import {
  alreadyCarriedOut,
  LiftlockError,
  neverLive,
  nothingBefore,
  nothingLive,
  withoutCandidate,
} from '../../errors/index.ts';
import { branchOf } from '../../event/index.ts';
import type { LedgerScope, Ports } from '../../ports/index.ts';

/** Where somebody goes back. */
export interface Place {
  readonly environment: Environment;
  /** The component that goes back alone; null for the whole product. */
  readonly component: string | null;
}

export interface Target {
  /** The record that is gone back to: it was live in this environment. */
  readonly record: KeptDeployment;
  /** What is live when this is decided. */
  readonly from: Deployment;
}

/**
 * What a rollback goes back to, from the ledger of its environment.
 *
 * @param to `previous`, a version, or the digest of a candidate.
 */
export async function rollbackTarget(to: string, place: Place, ports: Ports): Promise<Target> {
  const { name } = place.environment;
  const ownRun = ports.event.run.id;
  const isNamed = ({ candidate, version }: Deployment['payload']) => candidate === to || version === to;
  const records = await read(place, (payload) => payload.run.id === ownRun || isNamed(payload), ports);
  const own = records.find(({ payload }) => payload.run.id === ownRun && payload.intent === 'rollback');
  if (own !== undefined && hasSucceeded(own)) return carriedOut(own, place, records);
  if (to === 'previous') {
    const from = liveOn(branchOf(ports.event) ?? '', place, records);
    return { record: kept(await previousOf(from, records, place, ports), name), from };
  }
  const record = newestSuccess(records.filter(({ payload }) => isNamed(payload)));
  if (record === undefined)
    throw new LiftlockError(
      neverLive(
        Digest.safeParse(to).success ? to : releaseName({ component: place.component, version: to }),
        name,
        versionsOf(records),
      ),
    );
  return { record: kept(record, name), from: liveOn(record.payload.line, place, records) };
}

/** A run that is started again goes back once. */
function carriedOut(own: Deployment, place: Place, records: readonly Deployment[]): Target {
  const from = liveOn(own.payload.line, place, records);
  const { name } = place.environment;
  if (own.id === from.id) return { record: kept(own, name), from };
  throw new LiftlockError(alreadyCarriedOut(own.id, name, releaseName(from.payload)));
}

/** What is live on the release line of a branch; in most environments all lines share one order. */
function liveOn(branch: string, { environment, component }: Place, records: readonly Deployment[]): Deployment {
  const key = { component, line: lineIn(environment, branch) };
  const there = live(records.filter(({ payload }) => belongsTo(payload, key)));
  if (there === undefined) throw new LiftlockError(nothingLive(environment.name, component));
  return there;
}

/** What is live, as the target of a redeploy. */
export async function liveTarget(place: Place, ports: Ports): Promise<Target> {
  const from = liveOn(branchOf(ports.event) ?? '', place, await read(place, () => false, ports));
  return { record: kept(from, place.environment.name), from };
}

/**
 * What was live before a candidate came here for the first time. A rollback and a redeploy bring nothing new: before
 * them is what was before the candidate that they brought, so two rollbacks in a row go two versions back.
 */
async function previousOf(
  there: Deployment,
  records: readonly Deployment[],
  place: Place,
  ports: Ports,
): Promise<Deployment> {
  const { name } = place.environment;
  const before = (await arrivalOf(there, place, ports)).payload.previous;
  if (before === null) throw new LiftlockError(nothingBefore(name, releaseName(there.payload)));
  const known = records.find((record) => record.id === before.deployment && hasSucceeded(record));
  if (known !== undefined) return known;
  const [newest] = await successes(place, before.candidate, ports);
  if (newest !== undefined) return newest;
  throw new LiftlockError(nothingBefore(name, releaseName(there.payload)));
}

/** The record with which the candidate of a record came here for the first time. */
async function arrivalOf(there: Deployment, place: Place, ports: Ports): Promise<Deployment> {
  if (isArrival(there.payload.intent)) return there;
  const ofCandidate = await successes(place, there.payload.candidate, ports);
  return ofCandidate.filter(({ payload }) => isArrival(payload.intent)).at(-1) ?? there;
}

function isArrival(intent: Deployment['payload']['intent']): boolean {
  return intent !== 'rollback' && intent !== 'redeploy';
}

/** Newest first. */
async function successes(place: Place, candidate: Digest, ports: Ports): Promise<Deployment[]> {
  const records = await read(place, (payload) => payload.candidate === candidate, ports);
  return records.filter((record) => record.payload.candidate === candidate && hasSucceeded(record));
}

/** All records down to the newest success, and the older ones that are wanted. */
async function read(
  { environment, component }: Place,
  also: LedgerScope['also'],
  ports: Ports,
): Promise<readonly Deployment[]> {
  const isOwn = (payload: Deployment['payload']) => payload.component === component;
  const { records } = await ports.ledger.read(environment.name, {
    concerns: isOwn,
    counts: isOwn,
    also: (payload, sha) => isOwn(payload) && also(payload, sha),
  });
  return records.filter(({ payload }) => isOwn(payload));
}

function kept(record: Deployment, environment: string): KeptDeployment {
  if (isKept(record)) return record;
  throw new LiftlockError(withoutCandidate(releaseName(record.payload), environment));
}

function versionsOf(records: readonly Deployment[]): string[] {
  return [...new Set(records.filter(hasSucceeded).map(({ payload }) => payload.version))];
}
