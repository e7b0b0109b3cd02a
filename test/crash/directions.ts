import { promote } from '@liftlock/core';
import { commit } from '../pipeline/support.ts';
import { Machines } from './machines.ts';
import {
  aboutToRun,
  approve,
  approved,
  beginning,
  branchOff,
  built,
  builtHere,
  byHand,
  cancelledAt,
  ended,
  leftBefore,
  mergedIntoMain,
  PIPELINE,
  promotion,
  SECOND,
  staged,
  staging,
} from './moments.ts';
import { askedAfter, BACK, type Scene, type Story, withReleases } from './story.ts';

/** 1.4.0 is live, 1.5.0 is staged, and a hotfix was built from the tag. */
export async function hotfixBuilt(): Promise<Scene> {
  const world = await withReleases(1);
  const { github, sample } = world.rig;
  github.state.environments.find(({ name }) => name === 'production')?.reviewers.push(SECOND);
  const live = sample.head;
  await staged(world, 'feat: two');
  branchOff(world, 'hotfix/1.4.1', live);
  return { world, job: staging(await built(world, 'fix: lose no orders')) };
}

async function hotfixApproved(): Promise<Scene> {
  const { world, job } = await hotfixBuilt();
  await ended(world, job);
  await aboutToRun(world);
  await approve(world, SECOND);
  const permissions = { ...promote.permissions, issues: 'write' as const };
  return { world, job: byHand({ intent: 'hotfix', to: '1.4.1', reason: 'Orders are lost.' }, { permissions }) };
}

/** The hotfix is live, and main contains it. */
async function mainAfterHotfix(): Promise<Scene> {
  const { world, job } = await hotfixApproved();
  await ended(world, job);
  mergedIntoMain(world, 'hotfix/1.4.1');
  const candidate = await builtHere(world);
  await ended(world, staging(candidate));
  await approve(world);
  return { world, job: promotion(candidate) };
}

/** 2.0.0 is released, and the old line gets a fix. Nothing is deployed, so each line has an order of its own. */
async function backportOne(): Promise<Scene> {
  const world = await beginning(
    LIBRARY.replace('main: release', 'main: release, "1.x": maintenance'),
    Machines.named(),
  );
  await approved(world, await staged(world, 'feat: one'));
  await approved(world, await staged(world, 'feat!: begin anew'));
  branchOff(world, '1.x', 'v1.4.0');
  const candidate = await staged(world, 'fix: mend the old one');
  await approve(world);
  return { world, job: promotion(candidate) };
}

const LIBRARY = PIPELINE.replaceAll(/ {4}(data|deploy|validate): .*\n/g, '');

/** A release candidate is live, and its commit becomes the release. */
async function finalOne(): Promise<Scene> {
  const channels = PIPELINE.replace('main: release', 'main: release, next: { prerelease: rc }');
  const world = await beginning(channels.replace('    release: true', '    release: true\n    branches: [main, next]'));
  branchOff(world, 'next', 'main');
  await approved(world, await staged(world, 'feat: one'));
  branchOff(world, 'main', 'next');
  const candidate = await builtHere(world);
  await ended(world, staging(candidate));
  await approve(world);
  return { world, job: promotion(candidate) };
}

/** What was rolled back is two versions behind, and the next commit goes over it. */
async function overRollback(): Promise<Scene> {
  const { world, job } = await askedAfter(3, byHand({ ...BACK, to: '1.4.0' }));
  await ended(world, job);
  const candidate = await staged(world, 'fix: four');
  await approve(world);
  return { world, job: promotion(candidate) };
}

/** Both components are live, and a new version of one waits for its promotion. */
async function componentOne(): Promise<Scene> {
  const names = ['api', 'web'].flatMap((name) => [`staging (${name})`, `production (${name})`]);
  const world = await beginning(COMPONENTS, Machines.named(...names));
  const enter = async (component: string) => {
    const candidate = await builtHere(world, { component });
    await ended(world, { stage: 'stage', inputs: { candidate, component } });
    await approve(world);
    return { stage: 'promote', inputs: { candidate, component, environment: 'production' } } as const;
  };
  commit(world.rig, 'feat: begin', { 'api/change.txt': 'one', 'web/change.txt': 'one' });
  await ended(world, await enter('api'));
  await ended(world, await enter('web'));
  commit(world.rig, 'fix: answer in time', { 'api/change.txt': 'two' });
  return { world, job: await enter('api') };
}

const COMPONENTS = `version: { versioning: independent, initial: 1.0.0 }
components:
  - { name: api, path: api, artifacts: ["out/app.txt"] }
  - { name: web, path: web, artifacts: ["out/app.txt"], dependencies: [{ component: api, version: ^1.0.0 }] }
build:
  steps:
    - { name: pack the api, component: api, commands: ["mkdir -p out", "cp change.txt out/app.txt"] }
    - { name: pack the pages, component: web, commands: ["mkdir -p out", "cp change.txt out/app.txt"] }
environments:
${['staging', 'production'].map(componentsIn).join('')}    after: [staging]
    release: true
`;

function componentsIn(name: string): string {
  const ways = ['api', 'web'].map(
    (component) =>
      `{ name: ${component}, component: ${component}, commands: ["true"], rollback: [{ commands: ["true"] }] }`,
  );
  const checks = ['api', 'web'].map(
    (component) => `{ name: ${component} answers, component: ${component}, commands: ["true"] }`,
  );
  return `  - name: ${name}\n    deploy: [${ways.join(', ')}]\n    validate: [${checks.join(', ')}]\n`;
}

/** A deploy was cancelled, and its job is run again. */
async function againAfterCancel(): Promise<Scene> {
  const { world, job } = await approvedSecond();
  await cancelledAt(world, job, 'commands.run');
  world.rig.rerun();
  return { world, job };
}

/** Another run is deploying the version before. */
async function secondOfTwo(): Promise<Scene> {
  const { world, job } = await approvedSecond();
  await leftBefore(world, job, 'commands.run');
  const candidate = await staged(world, 'feat: three');
  await approve(world);
  return { world, job: promotion(candidate) };
}

async function approvedSecond(): Promise<Scene> {
  const world = await withReleases(1);
  const candidate = await staged(world, 'fix: two');
  await approve(world);
  return { world, job: promotion(candidate) };
}

/** Past or beside what is live: hotfixes, lines, components, and runs that meet. */
export const DIRECTIONS: readonly Story[] = [
  {
    name: 'hotfix passed over',
    ends: '1.5.0 1.4.0, latest v1.4.0: v1.4.0, v1.5.0 draft, v1.4.1 draft',
    begin: hotfixBuilt,
  },
  { name: 'hotfix promoted', ends: '1.5.0 1.4.1, latest v1.4.1: v1.4.0, v1.5.0 draft, v1.4.1', begin: hotfixApproved },
  {
    name: 'main after a hotfix',
    ends: '1.5.0 1.5.0, latest v1.5.0: v1.4.0, v1.5.0 draft, v1.4.1, v1.5.0',
    begin: mainAfterHotfix,
  },
  { name: 'backport', ends: 'no machines, latest v2.0.0: v1.4.0, v2.0.0, v1.4.1', begin: backportOne },
  { name: 'release candidate becomes final', ends: '1.4.0 1.4.0, latest v1.4.0: v1.4.0-rc.1, v1.4.0', begin: finalOne },
  {
    name: 'forward over a rollback',
    ends: '1.4.3 1.4.3, latest v1.4.3: v1.4.0, v1.4.1, v1.4.2 rolled back, v1.4.3',
    begin: overRollback,
  },
  {
    name: 'one of two components',
    ends: '1.0.1 1.0.1 1.0.0 1.0.0, latest api-v1.0.1: api-v1.0.0, web-v1.0.0, api-v1.0.1',
    begin: componentOne,
  },
  { name: 'again after a cancellation', ends: '1.4.1 1.4.1, latest v1.4.1: v1.4.0, v1.4.1', begin: againAfterCancel },
  {
    name: 'second of two promotions',
    ends: '1.5.0 1.4.0, latest v1.4.0: v1.4.0, v1.4.1 draft, v1.5.0 draft',
    fails: ['lost-race'],
    begin: secondOfTwo,
  },
];
