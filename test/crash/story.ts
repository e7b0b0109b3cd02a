import { aboutToRun, beginning, released } from './moments.ts';
import type { Job, World } from './world.ts';

/** A moment, and the job that is about to run. */
export interface Scene {
  readonly world: World;
  readonly job: Job;
}

export interface Story {
  readonly name: string;
  /** Versions in staging and production, the latest release, and all releases with what they say, oldest first. */
  readonly ends: string;
  /** What the last run fails with, or its re-run, where that is how it ends undisturbed. */
  readonly fails?: readonly string[];
  /** Whether the last run, and each re-run of it, leaves GitHub and the machines as they are. */
  readonly writesNothing?: true;
  /** Makes a world of its own at the moment before the last run. */
  begin(): Promise<Scene>;
}

export const BACK = { intent: 'rollback', to: 'previous', reason: 'It loses orders.' };

/** Releases one after the other: a feature, then fixes. */
export async function withReleases(count: number): Promise<World> {
  const world = await beginning();
  for (let number = 1; number <= count; number += 1)
    await released(world, number === 1 ? 'feat: one' : `fix: ${number}`);
  return world;
}

/** Somebody started the promotion workflow after some releases, and somebody approved it. */
export async function askedAfter(releases: number, job: Job): Promise<Scene> {
  const world = await withReleases(releases);
  await aboutToRun(world);
  return { world, job };
}
