import { RESTORE } from './machines.ts';
import { approve, beginning, PIPELINE, promotion, released, staged } from './moments.ts';
import type { Scene, Story } from './story.ts';

/** 1.4.0 is live, and 1.4.1 is approved; in production it is broken. */
export async function brokenOne(production = 'release: true'): Promise<Scene> {
  const world = await beginning(PIPELINE.replace('release: true', production));
  await released(world, 'feat: one');
  const candidate = await staged(world, 'fix: two');
  await approve(world);
  world.machines.broken = '1.4.1';
  return { world, job: promotion(candidate) };
}

const DATA = `data: [{ name: snapshot, commands: ["true"], rollback: [{ commands: [${RESTORE}] }] }]`;

/** A candidate that does not survive its validation. */
export const FAILING: readonly Story[] = [
  {
    name: 'validation fails',
    ends: '1.4.1 1.4.0, latest v1.4.0: v1.4.0, v1.4.1 draft',
    fails: ['validation-failed', 'rolled-back'],
    begin: () => brokenOne(),
  },
  {
    name: 'failed release is yanked',
    ends: '1.4.1 1.4.0, latest v1.4.0: v1.4.0, v1.4.1 yanked',
    fails: ['validation-failed', 'rolled-back', 'yanked'],
    begin: () => brokenOne('release: before\n    failed-release: yank'),
  },
  {
    name: 'previous comes back',
    ends: '1.4.1 1.4.0, latest v1.4.0: v1.4.0, v1.4.1 draft',
    fails: ['validation-failed', 'rolled-back'],
    begin: () => brokenOne('release: true\n    on-failure: previous'),
  },
  {
    name: 'snapshot restored',
    ends: '1.4.1 1.4.0, latest v1.4.0: v1.4.0, v1.4.1 draft',
    fails: ['validation-failed', 'rolled-back'],
    begin: () => brokenOne(`release: true\n    ${DATA}`),
  },
];
