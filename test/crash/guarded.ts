import {
  aboutToRun,
  approve,
  beginning,
  byHand,
  ended,
  PIPELINE,
  promotion,
  SECOND,
  staged,
  THIRD,
} from './moments.ts';
import type { Scene, Story } from './story.ts';
import type { World } from './world.ts';

/** The pipeline with more in `production`. */
export const guarded = (production: string) =>
  PIPELINE.replace('    release: true', `    release: true\n    ${production}`);

/** Who may review production, on GitHub. */
export function reviewedBy({ rig }: World, ...reviewers: readonly string[]): void {
  rig.github.state.environments.find(({ name }) => name === 'production')?.reviewers.splice(0, Infinity, ...reviewers);
}

/** Staging and production run on different databases. */
export const otherDatabases = (production: string) =>
  guarded(`parity: { database: echo 16 }\n    ${production}`).replace(
    '  - name: staging\n',
    '  - name: staging\n    parity: { database: echo 15 }\n',
  );

async function soakedOne(): Promise<Scene> {
  const world = await beginning(guarded('soak: 30m'));
  const candidate = await staged(world, 'feat: one');
  world.rig.clock.advance(31 * 60_000);
  await approve(world);
  return { world, job: promotion(candidate) };
}

/** Each of two gates asked for a review of its own. */
async function reviewedByTwo(): Promise<Scene> {
  const world = await beginning(guarded('approvals: { count: 2 }'));
  reviewedBy(world, SECOND, THIRD);
  const candidate = await staged(world, 'feat: one');
  await approve(world, THIRD);
  await approve(world, SECOND);
  return { world, job: promotion(candidate) };
}

/** The author's own approval was not enough, and somebody else approved the next attempt. */
async function reviewedBySomebodyElse(): Promise<Scene> {
  const world = await beginning(guarded('approvals: { not-the-author: true }'));
  const author = world.rig.sample.people.actor.login;
  reviewedBy(world, author, THIRD);
  const candidate = await staged(world, 'feat: one');
  await approve(world, author);
  await world.run(promotion(candidate));
  world.rig.rerun();
  await approve(world, THIRD);
  return { world, job: promotion(candidate) };
}

async function acceptedDifference(): Promise<Scene> {
  const world = await beginning(otherDatabases('parity-differs: warn'));
  const candidate = await staged(world, 'feat: one');
  await approve(world);
  return { world, job: promotion(candidate) };
}

async function overAdopted(): Promise<Scene> {
  const world = await beginning();
  await aboutToRun(world);
  await ended(world, byHand({ intent: 'adopt', to: 'v1.3.0', reason: 'Deployed by hand until now.' }));
  const candidate = await staged(world, 'feat: one');
  await approve(world);
  return { world, job: promotion(candidate) };
}

/** Production was locked and unlocked. */
async function overEndedLock(): Promise<Scene> {
  const world = await beginning();
  world.rig.beginRun();
  await ended(world, byHand({ intent: 'lock', reason: 'The database moves.' }, { actor: SECOND }));
  world.rig.beginRun();
  await ended(world, byHand({ intent: 'unlock', reason: 'It has moved.' }, { actor: THIRD }));
  const candidate = await staged(world, 'feat: one');
  await approve(world);
  return { world, job: promotion(candidate) };
}

const ONE = '1.4.0 1.4.0, latest v1.4.0: v1.4.0';

/** A candidate that meets what the environment asks for. */
export const GUARDED: readonly Story[] = [
  { name: 'soaked', ends: ONE, begin: soakedOne },
  { name: 'reviewed by two people', ends: ONE, begin: reviewedByTwo },
  { name: 'reviewed by somebody else', ends: ONE, begin: reviewedBySomebodyElse },
  { name: 'difference accepted', ends: ONE, begin: acceptedDifference },
  { name: 'over what was adopted', ends: ONE, begin: overAdopted },
  { name: 'over an ended lock', ends: ONE, begin: overEndedLock },
];
