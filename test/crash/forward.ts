import { stage } from '@liftlock/core';
import { waitFor } from '../pipeline/superseding.ts';
import { approve, beginning, built, byHand, killedBefore, PIPELINE, promotion, staged, staging } from './moments.ts';
import { askedAfter, BACK, type Scene, type Story, withReleases } from './story.ts';

async function stageOne(): Promise<Scene> {
  const world = await withReleases(1);
  return { world, job: staging(await built(world, 'fix: two')) };
}

/** The run of the candidate before waits for a review of production, which wants only the newest to wait. */
async function supersedeOne(): Promise<Scene> {
  const world = await beginning(PIPELINE.replace('    release: true', '    release: true\n    supersede: true'));
  await staged(world, 'feat: one');
  waitFor(world.rig, 'production');
  const permissions = { ...stage.permissions, actions: 'write' as const };
  return { world, job: { ...staging(await built(world, 'fix: two')), options: { permissions } } };
}

async function promoteOne(): Promise<Scene> {
  const world = await withReleases(1);
  const candidate = await staged(world, 'fix: two');
  await approve(world);
  return { world, job: promotion(candidate) };
}

/** The job of the version before was killed between its success and its release. */
async function finishRelease(): Promise<Scene> {
  const { world, job } = await promoteOne();
  await killedBefore(world, job, 'releases.publish');
  const candidate = await staged(world, 'feat: three');
  await approve(world);
  return { world, job: promotion(candidate) };
}

/** A rollback was killed between its success and what the releases say of it. */
async function finishRollback(): Promise<Scene> {
  const { world, job } = await askedAfter(2, byHand(BACK));
  await killedBefore(world, job, 'releases.amend');
  const candidate = await staged(world, 'fix: three');
  await approve(world);
  return { world, job: promotion(candidate) };
}

/** A candidate on its way forward. */
export const FORWARD: readonly Story[] = [
  { name: 'stage', ends: '1.4.1 1.4.0, latest v1.4.0: v1.4.0, v1.4.1 draft', begin: stageOne },
  { name: 'supersede', ends: '1.4.0 nothing, latest nothing: v1.4.0 draft, v1.4.0 draft', begin: supersedeOne },
  { name: 'promote', ends: '1.4.1 1.4.1, latest v1.4.1: v1.4.0, v1.4.1', begin: promoteOne },
  { name: 'finish first a release', ends: '1.5.0 1.5.0, latest v1.5.0: v1.4.0, v1.4.1, v1.5.0', begin: finishRelease },
  {
    name: 'finish first a rollback',
    ends: '1.4.2 1.4.2, latest v1.4.2: v1.4.0, v1.4.1 rolled back, v1.4.2',
    begin: finishRollback,
  },
];
