import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '@liftlock/core';
import { Crash, Interruption, type StopKind } from '../support/pipeline/crash.ts';
import { Rig } from '../support/pipeline/rig.ts';
import { COMMITTER } from '../support/pipeline/world.ts';
import { commit } from '../pipeline/support.ts';
import { ARTIFACT, Machines, RESTORE } from './machines.ts';
import { type Job, World } from './world.ts';

/** Its steps do nothing by themselves: machines stand in for what they would change. */
export const PIPELINE = `components: [{ name: app, artifacts: ["out/${ARTIFACT}"] }]
build: { steps: [{ name: pack, commands: ["mkdir -p out", "cp change.txt out/${ARTIFACT}"] }] }
version: { branches: { main: release, "hotfix/*": hotfix } }
environments:
  - name: staging
    data: [{ name: snapshot, commands: ["true"], rollback: [{ commands: [${RESTORE}] }] }]
    deploy: [{ name: app, commands: ["true"], rollback: [{ commands: ["true"] }] }]
    validate: [{ name: healthy, commands: ["true"] }]
  - name: production
    after: [staging]
    deploy: [{ name: app, commands: ["true"], rollback: [{ commands: ["true"] }] }]
    validate: [{ name: healthy, commands: ["true"] }]
    release: true
`;

export const SECOND = 'tomas-okoye';
export const THIRD = 'robin-vale';

/** A job of the promotion workflow, started by hand. */
export const byHand = (inputs: Readonly<Record<string, string>>, options: Job['options'] = {}): Job => ({
  stage: 'promote',
  inputs: { environment: 'production', ...inputs },
  options: { event: 'workflow_dispatch', ...options },
});

export const staging = (candidate: string): Job => ({ stage: 'stage', inputs: { candidate } });

export const promotion = (candidate: string): Job => ({
  stage: 'promote',
  inputs: { candidate, environment: 'production' },
});

/** A product whose pipeline has released nothing yet. */
export async function beginning(pipeline = PIPELINE, machines = new Machines()): Promise<World> {
  const rig = await Rig.start();
  commit(rig, 'chore: have a pipeline', { '.github/liftlock.yml': pipeline });
  return new World(rig, machines);
}

/** One more commit and its candidate. */
export function built(world: World, message: string): Promise<string> {
  commit(world.rig, message, { 'change.txt': `${message}\n` });
  return builtHere(world);
}

/** A candidate of the commit that is there. */
export async function builtHere({ rig }: World, inputs: Readonly<Record<string, string>> = {}): Promise<string> {
  rig.beginRun();
  return (await rig.run(build, inputs)).outputs.values['candidate'] ?? '';
}

export async function staged(world: World, message: string): Promise<string> {
  const candidate = await built(world, message);
  await ended(world, staging(candidate));
  return candidate;
}

export const approve = ({ rig }: World, by?: string): Promise<void> => rig.review('production', 'approved', 'Yes.', by);

/** One release from its commit to production. */
export async function released(world: World, message: string): Promise<string> {
  return approved(world, await staged(world, message));
}

/** A candidate that was staged is approved and goes on to production. */
export async function approved(world: World, candidate: string): Promise<string> {
  await approve(world);
  await ended(world, promotion(candidate));
  return candidate;
}

/** A run of the promotion workflow that was approved and is about to begin its job. */
export async function aboutToRun(world: World): Promise<void> {
  world.rig.beginRun();
  await approve(world);
}

/** Runs a job that must not fail. */
export async function ended(world: World, job: Job): Promise<void> {
  const { result } = await world.run(job);
  if (result.problems.length > 0) throw new Error(`${result.headline} ${JSON.stringify(result.problems)}`);
}

/** Ends the process of a job right before the first effect of this name, for ever: nobody runs it again. */
export async function killedBefore(world: World, job: Job, effect: string): Promise<void> {
  await leftBefore(world, job, effect);
  world.rig.github.completeRun(world.rig.runId, 'failure');
}

/** Leaves a job right before the first effect of this name: as far as GitHub knows, it still runs. */
export async function leftBefore(world: World, job: Job, effect: string): Promise<void> {
  await interrupted(world, job, effect, 'before');
}

/** Somebody cancels a job at the first effect of this name; its post step finishes it. */
export async function cancelledAt(world: World, job: Job, effect: string): Promise<void> {
  await interrupted(world, job, effect, 'cancelled');
}

async function interrupted(world: World, job: Job, effect: string, moment: StopKind): Promise<void> {
  const rehearsal = await world.fork();
  const whole = new Interruption();
  await rehearsal.run(job, whole);
  await rehearsal.stop();
  const at = whole.seen.indexOf(effect) + 1;
  if (at === 0) throw new Error(`${effect} is not among ${whole.seen.join(', ')}`);
  try {
    await world.run(job, new Interruption({ effect: at, moment }));
  } catch (error) {
    if (!(error instanceof Crash)) throw error;
  }
}

/** Goes on with a branch that begins at a commit. */
export function branchOff({ rig }: World, branch: string, at: string): void {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: rig.sample.gitDir, encoding: 'utf8' }).trim();
  git('branch', '--force', branch, at);
  Object.assign(rig.sample, { branch, head: git('rev-parse', branch) });
}

/** Goes on with the main branch, which contains another one from here on. */
export function mergedIntoMain({ rig }: World, branch: string): void {
  const folder = mkdtempSync(join(rig.folder, 'merge-'));
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', env: { ...process.env, ...COMMITTER } }).trim();
  git('clone', '--quiet', '--branch', 'main', rig.sample.gitDir, '.');
  git('merge', '--quiet', '--no-ff', '-X', 'ours', '-m', `Merge ${branch}`, `origin/${branch}`);
  git('push', '--quiet', 'origin', 'main');
  Object.assign(rig.sample, { branch: 'main', head: git('rev-parse', 'HEAD') });
}
