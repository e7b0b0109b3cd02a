import { aboutToRun, beginning, byHand, ended, PIPELINE, SECOND, staged, THIRD } from './moments.ts';
import { askedAfter, BACK, type Scene, type Story, withReleases } from './story.ts';

async function forwardAgain(): Promise<Scene> {
  const { world, job } = await askedAfter(2, byHand(BACK));
  await ended(world, job);
  await aboutToRun(world);
  return { world, job: byHand({ to: '1.4.1' }) };
}

async function adoptOne(): Promise<Scene> {
  const world = await beginning();
  await aboutToRun(world);
  return { world, job: byHand({ intent: 'adopt', to: 'v1.3.0', reason: 'Deployed by hand until now.' }) };
}

const LOCK = byHand({ intent: 'lock', reason: 'The database moves.' }, { actor: SECOND });

async function unlockOne(): Promise<Scene> {
  const world = await withReleases(1);
  world.rig.beginRun();
  await ended(world, LOCK);
  world.rig.beginRun();
  return { world, job: byHand({ intent: 'unlock', reason: 'It has moved.' }, { actor: THIRD }) };
}

/** Somebody locks again what was locked and unlocked before. */
async function lockAgain(): Promise<Scene> {
  const { world, job } = await unlockOne();
  await ended(world, job);
  world.rig.beginRun();
  return { world, job: LOCK };
}

/** Two people must start the promotion. */
async function firstVote(): Promise<Scene> {
  const rule = `approvals: { by: dispatch, people: [${SECOND}, ${THIRD}], count: 2 }`;
  const world = await beginning(PIPELINE.replace('    release: true', `    release: true\n    ${rule}`));
  world.rig.github.state.environments.find(({ name }) => name === 'production')?.reviewers.splice(0);
  const candidate = await staged(world, 'feat: one');
  world.rig.beginRun();
  return { world, job: byHand({ candidate, reason: 'Looks right.' }, { actor: THIRD }) };
}

/** One of the two has. */
async function lastVote(): Promise<Scene> {
  const { world, job } = await firstVote();
  await ended(world, job);
  world.rig.beginRun();
  const { candidate = '' } = job.inputs;
  return { world, job: byHand({ candidate, reason: 'Go.' }, { actor: SECOND }) };
}

/** Production is frozen for ever, and somebody may override it. */
async function overrideOne(): Promise<Scene> {
  const freeze = `freeze: [{ cron: "* * * * *", duration: 1h, reason: Closing., override: [${SECOND}] }]`;
  const world = await beginning(PIPELINE.replace('    release: true', `    release: true\n    ${freeze}`));
  const candidate = await staged(world, 'feat: one');
  await aboutToRun(world);
  return { world, job: byHand({ candidate, reason: 'Customers cannot pay.' }, { actor: SECOND }) };
}

/** What people start by hand. */
export const BY_HAND: readonly Story[] = [
  {
    name: 'rollback to previous',
    ends: '1.4.1 1.4.0, latest v1.4.0: v1.4.0, v1.4.1 rolled back',
    begin: () => askedAfter(2, byHand(BACK)),
  },
  {
    name: 'rollback two versions',
    ends: '1.4.2 1.4.0, latest v1.4.0: v1.4.0, v1.4.1, v1.4.2 rolled back',
    begin: () => askedAfter(3, byHand({ ...BACK, to: '1.4.0' })),
  },
  { name: 'forward again by name', ends: '1.4.1 1.4.1, latest v1.4.1: v1.4.0, v1.4.1', begin: forwardAgain },
  {
    name: 'redeploy',
    ends: '1.4.1 1.4.1, latest v1.4.1: v1.4.0, v1.4.1',
    begin: () => askedAfter(2, byHand({ intent: 'redeploy' })),
  },
  {
    name: 'yank',
    ends: '1.4.1 1.4.1, latest v1.4.0: v1.4.0, v1.4.1 yanked',
    begin: () => askedAfter(2, byHand({ intent: 'yank', to: '1.4.1', reason: 'It deletes data.' })),
  },
  { name: 'freeze overridden', ends: '1.4.0 1.4.0, latest v1.4.0: v1.4.0', begin: overrideOne },
  { name: 'adopt', ends: 'nothing nothing, latest nothing: ', begin: adoptOne },
  { name: 'lock', ends: '1.4.0 1.4.0, latest v1.4.0: v1.4.0', begin: lockAgain },
  { name: 'unlock', ends: '1.4.0 1.4.0, latest v1.4.0: v1.4.0', begin: unlockOne },
  { name: 'first approval by dispatch', ends: '1.4.0 nothing, latest nothing: v1.4.0 draft', begin: firstVote },
  { name: 'last approval by dispatch', ends: '1.4.0 1.4.0, latest v1.4.0: v1.4.0', begin: lastVote },
];
