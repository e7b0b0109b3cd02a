import { promote, stage } from '@liftlock/core';
import type { Rig } from '../support/pipeline/rig.ts';
import { builtCandidate, lightRig, SETTINGS } from './light.ts';
import { commit } from './support.ts';

/** A rig with this configuration and one release in production. */
export async function releasedRig(config: string): Promise<Rig> {
  const rig = await lightRig();
  commit(rig, 'feat: one', { '.github/liftlock.yml': config });
  await promoted(rig, await staged(rig, 'one'));
  rig.beginRun();
  return rig;
}

/** One more candidate, staged and approved, in the run that goes on. */
export async function stagedAgain(rig: Rig, message: string): Promise<string> {
  commit(rig, message, { 'change.txt': message });
  return staged(rig, message);
}

async function staged(rig: Rig, comment: string): Promise<string> {
  const candidate = await builtCandidate(rig);
  await rig.run(stage, { candidate }, { settings: SETTINGS });
  await rig.review('production', 'approved', comment);
  return candidate;
}

async function promoted(rig: Rig, candidate: string): Promise<void> {
  const { result } = await rig.run(promote, { candidate, environment: 'production' }, { settings: SETTINGS });
  if (result.decision !== 'completed') throw new Error(`it was ${result.decision}: ${result.headline}`);
}
