import { build, promote, stage, test } from '@liftlock/core';
import { Rig } from './rig.ts';

/** A moment in the life of the sample, and the candidate that it is about. */
export interface Moment {
  readonly rig: Rig;
  readonly candidate: string;
}

/** The next release is built and tested; the one before is live everywhere. */
export async function testedSecondRelease(): Promise<Moment> {
  const { rig, candidate: first } = await testedFirstRelease();
  await rig.run(stage, { candidate: first });
  await rig.review('production', 'approved', 'The first one.');
  await rig.run(promote, { candidate: first, environment: 'production' });
  rig.push('fix(web): call the queue a queue', { 'web/NOTES.md': 'A queue.\n' });
  return { rig, candidate: await builtAndTested(rig) };
}

export async function testedFirstRelease(): Promise<Moment> {
  const rig = await Rig.start();
  return { rig, candidate: await builtAndTested(rig) };
}

async function builtAndTested(rig: Rig): Promise<string> {
  const candidate = (await rig.run(build, {})).outputs.values['candidate'] ?? '';
  await rig.run(test, { candidate });
  return candidate;
}
