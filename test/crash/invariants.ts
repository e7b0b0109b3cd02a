import { isDeepStrictEqual } from 'node:util';
import { LOCK_TASK, readLock, readPayload, readVote } from '@liftlock/core';
import compare from 'semver/functions/compare.js';
import { hasNotice } from '../../packages/core/src/promotion/recovery/notice.ts';
import { ARTIFACT, machineName, snapshotBefore } from './machines.ts';
import type { World } from './world.ts';

type GitHubDeployment = World['rig']['github']['state']['deployments'][number];

/** A record of the ledger as GitHub has it. */
interface LedgerRecord extends GitHubDeployment {
  readonly content: NonNullable<ReturnType<typeof readPayload>>;
}

/** Watches a world while jobs are stopped and run again. What must never be, it remembers with the moment. */
export class Watch {
  readonly #world: World;
  /** Locks that nobody has ended. */
  readonly #locked: Set<number>;
  /** Whether the story is about ending a lock. */
  readonly #mayUnlock: boolean;
  readonly #succeeded: Set<number>;
  readonly found: string[] = [];

  constructor(world: World, { mayUnlock }: { readonly mayUnlock: boolean }) {
    this.#world = world;
    this.#mayUnlock = mayUnlock;
    this.#locked = new Set(openLocks(world));
    this.#succeeded = new Set(
      records(world)
        .filter(hasSucceeded)
        .map(({ id }) => id),
    );
  }

  /** Looks at the world as it is now. */
  look(moment: string): void {
    const wrong = [
      ...releaseProblems(this.#world),
      ...latestProblems(this.#world),
      ...approvalProblems(this.#world),
      ...this.#successProblems(),
      ...directionProblems(this.#world),
      ...activeProblems(this.#world),
      ...this.#lockProblems(),
    ];
    this.found.push(...wrong.map((text) => `${moment}: ${text}`));
  }

  /** What a record calls a success was deployed: those bytes are there, and were validated. Adopting deploys nothing. */
  #successProblems(): string[] {
    const news = records(this.#world).filter((record) => hasSucceeded(record) && !this.#succeeded.has(record.id));
    return news.flatMap((record) => {
      this.#succeeded.add(record.id);
      const { intent, version, environment, component } = record.content;
      const machine = this.#world.machines.state[machineName(environment, component)];
      // Where nothing is deployed, success says that it was released.
      if (intent === 'adopt' || machine === undefined) return [];
      const says = `record ${record.id} says that ${version} is live in ${environment}`;
      if (machine.holds !== bytesOf(this.#world, record))
        return [`${says}, and ${machine.version || 'nothing'} is there`];
      if (machine.snapshot !== '' && !namesSnapshot(record)) return [`${says}, and does not name its snapshot`];
      return machine.checked ? [] : [`${says}, and nobody has validated it`];
    });
  }

  #lockProblems(): string[] {
    const now = openLocks(this.#world);
    const lost = [...this.#locked].filter((id) => !now.includes(id));
    for (const id of lost) this.#locked.delete(id);
    for (const id of now) this.#locked.add(id);
    return [
      ...(now.length > 1 ? [`${now.length} locks are on one environment`] : []),
      ...(this.#mayUnlock ? [] : lost.map((id) => `the lock ${id} was lost`)),
    ];
  }
}

/** At most one published release per tag, and none without its manifest. */
function releaseProblems({ rig }: World): string[] {
  const published = rig.github.state.releases.filter(({ draft }) => !draft);
  return published.flatMap(({ id, tagName, assets }) => [
    ...(published.some((other) => other.tagName === tagName && other.id !== id)
      ? [`${tagName} is published twice`]
      : []),
    ...(assets.some(({ name, state }) => name === 'candidate.json' && state === 'uploaded')
      ? []
      : [`${tagName} is published without its manifest`]),
  ]);
}

/** Where there is a release that people may take, "Latest" is one of them. */
function latestProblems({ rig }: World): string[] {
  const { releases, latestReleaseId } = rig.github.state;
  const usable = releases.filter(({ draft, prerelease, body }) => {
    return !draft && !prerelease && !(hasNotice(body ?? '') && body?.includes('**Yanked.**'));
  });
  const latest = releases.find(({ id }) => id === latestReleaseId);
  if (usable.length === 0 || usable.some(({ id }) => id === latestReleaseId)) return [];
  return [
    `"Latest" is ${latest?.tagName ?? 'nothing'}, and ${usable.map(({ tagName }) => tagName).join(', ')} could be`,
  ];
}

/** Nobody approves a candidate twice in one run, and no record counts somebody twice. */
function approvalProblems(world: World): string[] {
  const votes = world.rig.github.state.deployments.flatMap(({ payload }) => readVote(payload) ?? []);
  const keys = votes.map(({ by, candidate, intent, run }) => `${by} on ${candidate} (${intent}) in run ${run.id}`);
  const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
  const counted = records(world).filter(({ content: { approvals } }) => {
    return new Set(approvals.map(({ user }) => user)).size !== approvals.length;
  });
  return [
    ...twice.map((key) => `the approval of ${key} is there twice`),
    ...counted.map(({ id }) => `record ${id} counts somebody's approval twice`),
  ];
}

/** An environment is never older than what its ledger calls live, unless a rollback is written there. */
function directionProblems(world: World): string[] {
  return Object.entries(world.machines.state).flatMap(([name, machine]) => {
    const own = recordsOf(name, world);
    const live = liveOn(name, world);
    if (live === undefined || machine.version === '' || live.content.intent === 'adopt') return [];
    if (compare(machine.version, live.content.version) >= 0) return [];
    const isGoingBack = own.some(
      ({ id, content, statuses }) =>
        id > live.id && content.intent === 'rollback' && statuses.some(({ state }) => state === 'in_progress'),
    );
    return isGoingBack ? [] : [`${name} has ${machine.version}, older than ${live.content.version}, which is live`];
  });
}

/** What is live reads as active, on GitHub's own pages too. */
function activeProblems(world: World): string[] {
  return Object.keys(world.machines.state).flatMap((name) => {
    const live = liveOn(name, world);
    const state = live?.statuses.at(-1)?.state;
    if (live === undefined || state === 'success') return [];
    return [`record ${live.id}, ${live.content.version} live in ${name}, reads as ${state}`];
  });
}

/** What belongs to a machine, by its name. */
function recordsOf(name: string, world: World): LedgerRecord[] {
  return records(world).filter(({ content }) => machineName(content.environment, content.component) === name);
}

function liveOn(name: string, world: World): LedgerRecord | undefined {
  return recordsOf(name, world)
    .filter(hasSucceeded)
    .sort((a, b) => successOf(a) - successOf(b))
    .at(-1);
}

function records({ rig }: World): LedgerRecord[] {
  return rig.github.state.deployments.flatMap((deployment) => {
    const content = readPayload(deployment.payload);
    return content === undefined ? [] : [{ ...deployment, content }];
  });
}

function hasSucceeded({ statuses }: LedgerRecord): boolean {
  return statuses.some(({ state }) => state === 'success');
}

/** By the name that the way back asks for. */
function namesSnapshot({ content, statuses }: LedgerRecord): boolean {
  const named = `Snapshot: ${snapshotBefore(content.version)}`;
  return statuses.some(({ description }) => description === named);
}

function successOf({ statuses }: LedgerRecord): number {
  return Math.max(...statuses.filter(({ state }) => state === 'success').map(({ id }) => id));
}

function bytesOf({ rig }: World, { content }: LedgerRecord): string | null | undefined {
  const release = rig.github.state.releases.find(({ id }) => id === content.release_id);
  return release?.assets.find(({ name }) => name === ARTIFACT)?.sha256;
}

function openLocks({ rig }: World): number[] {
  return rig.github.state.deployments
    .filter(({ task, payload }) => task === LOCK_TASK && readLock(payload) !== undefined)
    .filter(({ statuses }) => !statuses.some(({ state }) => state === 'inactive'))
    .map(({ id }) => id);
}

/** The first lines in which two states differ; undefined if they are the same. */
export function differenceOf(found: unknown, expected: unknown): string | undefined {
  if (isDeepStrictEqual(found, expected)) return undefined;
  const lines = (state: unknown) => JSON.stringify(state, null, 1).split('\n');
  const [is, should] = [lines(found), lines(expected)];
  const first = is.findIndex((line, index) => line !== should[index]);
  const around = (all: string[]) => all.slice(Math.max(0, first - 6), first + 4).join('\n');
  return `found\n${around(is)}\nexpected\n${around(should)}`;
}
