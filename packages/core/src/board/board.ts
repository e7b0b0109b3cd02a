import type { Environment } from '../config/index.ts';
import {
  belongsTo,
  type Deployment,
  type LedgerKey,
  type Lock,
  live,
  possiblyLive,
  isTerminal,
  soakedAt,
  stretches,
  unfinished,
} from '../deployment/index.ts';
import { keyOf } from './key.ts';
import type { EnvironmentRecords } from './records.ts';
import { type Placed, placed } from './placed.ts';

/** The part of an environment's configuration that a board depends on. */
export type BoardEnvironment = Pick<Environment, 'name' | 'after' | 'data' | 'deploy' | 'soak'>;

/** One environment or, where orders are apart, one component or release line of it. */
export interface BoardRow {
  readonly environment: string;
  readonly component: string | null;
  /** The release line, where an environment only publishes and so has an order for each of them. */
  readonly line: string | null;
  /** False if GitHub has no environment of this name. */
  readonly exists: boolean;
  /** `null` if nothing is; or, with `isPartial`, if what is live was deployed before everything that was read. */
  readonly live: Placed | null;
  readonly isPartial: boolean;
  /** The job that has the environment right now. */
  readonly holder: Placed | null;
  /** A deploy that began after what is live, failed, and was not rolled back: what runs there is not known. */
  readonly uncertain: Placed | null;
  /** The candidate that is live in every environment before this one, and not in this one. */
  readonly next: Next | null;
  /** Another tool has deployed another commit since. */
  readonly drift: Drift | null;
  /** Who keeps everybody else out. */
  readonly lock: Pick<Lock, 'by' | 'at' | 'reason'> | null;
  /** What is live soaks here before it may enter these environments, until each moment. */
  readonly soaking: readonly Soak[];
  /** Release lines or components may be missing here, whose newest record is older than all that was read. */
  readonly mayMiss: boolean;
  /** Why the environment went back to what is live; null if it did not. */
  readonly wentBack: string | null;
}

export interface Next extends Placed {
  /** It was here, and was rolled back. */
  readonly wasHere: boolean;
}

export interface Soak {
  /** Name of the environment that asks for it. */
  readonly before: string;
  /** ISO 8601. */
  readonly until: string;
}

export interface Drift {
  readonly sha: string;
  readonly task: string;
  readonly since: string;
}

/**
 * What is where. Derived from the records alone, in the order of the configuration.
 *
 * @param now Milliseconds since the epoch.
 */
export function boardOf(
  environments: readonly BoardEnvironment[],
  read: readonly EnvironmentRecords[],
  now: number,
): readonly BoardRow[] {
  const recordsOf = (name: string) => read.find((one) => one.name.toLowerCase() === name.toLowerCase());
  return environments.flatMap((environment) => {
    const here = recordsOf(environment.name);
    if (here === undefined) return [];
    const before = environment.after.map((name) => recordsOf(name)?.records ?? []);
    const next = environments.filter(({ after }) => after.includes(environment.name));
    const keys = keysOf(environment, here, before);
    return keys.map((key, index) => ({
      ...row(environment, here, before, key),
      soaking: soaking(next, ordered(here, key), now),
      mayMiss: here.hasOlder && hasOrders(keys) && index === keys.length - 1,
    }));
  });
}

/** One key for each order that the records have; where there are none, one for all. */
function keysOf(
  environment: BoardEnvironment,
  { records }: EnvironmentRecords,
  before: readonly (readonly Deployment[])[],
): LedgerKey[] {
  const known = (records.length > 0 ? records : before.flat()).map((record) => keyOf(environment, record));
  const unique = new Map(known.map((key) => [JSON.stringify([key.component, key.line]), key]));
  return unique.size === 0 ? [{ component: null, line: undefined }] : [...unique.values()];
}

/** Whether each component, or each release line, has an order of its own here. */
function hasOrders([first]: readonly LedgerKey[]): boolean {
  return first !== undefined && (first.component !== null || first.line !== undefined);
}

function ordered({ records }: EnvironmentRecords, key: LedgerKey): readonly Deployment[] {
  return records.filter(({ payload }) => belongsTo(payload, key));
}

/** As the gate `has-soaked` counts it: the stretch that lasts decides. */
function soaking(next: readonly BoardEnvironment[], records: readonly Deployment[], now: number): Soak[] {
  const current = live(records);
  if (current === undefined) return [];
  const all = stretches(records, current.payload.candidate);
  return next.flatMap(({ name, soak }) => {
    const until = soak === undefined ? undefined : soakedAt(all, soak);
    return until === undefined || until <= now ? [] : [{ before: name, until: new Date(until).toISOString() }];
  });
}

function row(
  environment: BoardEnvironment,
  here: EnvironmentRecords,
  before: readonly (readonly Deployment[])[],
  key: LedgerKey,
): Omit<BoardRow, 'soaking' | 'mayMiss'> {
  const records = ordered(here, key);
  const current = live(records);
  const latest = possiblyLive(records);
  const [holder] = unfinished(here.records);
  return {
    environment: environment.name,
    component: key.component,
    line: key.line ?? null,
    exists: here.exists,
    live: placed(current),
    isPartial: current === undefined && here.hasOlder,
    holder: placed(holder),
    uncertain: latest !== current && latest !== undefined && isTerminal(latest) ? placed(latest) : null,
    next: nextOf(
      records,
      current,
      before.map((each) => live(each.filter(({ payload }) => belongsTo(payload, key)))),
    ),
    drift: driftOf(here, placed(current)),
    lock: here.lock === undefined ? null : { by: here.lock.by, at: here.lock.at, reason: here.lock.reason },
    wentBack: current?.payload.intent === 'rollback' ? (current.payload.reason ?? '') : null,
  };
}

/** Where several environments come before, all must hold the same candidate. */
function nextOf(
  records: readonly Deployment[],
  current: Deployment | undefined,
  before: readonly (Deployment | undefined)[],
): Next | null {
  const [first] = before;
  const candidate = first?.payload.candidate;
  if (first === undefined || candidate === current?.payload.candidate) return null;
  if (before.some((each) => each?.payload.candidate !== candidate)) return null;
  const all = before.flatMap((each) => placed(each) ?? []).sort((a, b) => (a.since < b.since ? 1 : -1));
  const [latest] = all;
  const wasHere = records.some(({ payload }) => payload.candidate === candidate);
  return latest === undefined ? null : { ...latest, wasHere };
}

/** The deployment that GitHub writes for a job of ours is of the same commit. */
function driftOf({ others }: EnvironmentRecords, current: Placed | null): Drift | null {
  const later = others.find(
    ({ succeeded, sha, createdAt }) =>
      current !== null && succeeded && sha !== current.sha && createdAt > current.since,
  );
  return later === undefined ? null : { sha: later.sha, task: later.task, since: later.createdAt };
}
