import { execFileSync } from 'node:child_process';
import { tag } from '../pipeline/support.ts';
import { guarded, otherDatabases, reviewedBy } from './guarded.ts';
import {
  aboutToRun,
  approve,
  approved,
  beginning,
  built,
  byHand,
  ended,
  PIPELINE,
  promotion,
  staged,
  staging,
  THIRD,
} from './moments.ts';
import { brokenOne } from './failing.ts';
import { askedAfter, BACK, type Scene, type Story, withReleases } from './story.ts';
import type { World } from './world.ts';

/** A candidate was staged and approved in production, whatever is there. */
async function approvedIn(world: World, message: string): Promise<Scene> {
  const candidate = await staged(world, message);
  await approve(world);
  return { world, job: promotion(candidate) };
}

/** A newer candidate went live while an older one waited for its approval. */
async function olderOne(): Promise<Scene> {
  const world = await beginning();
  const older = await staged(world, 'feat: one');
  const its = world.rig.current;
  await approved(world, await staged(world, 'fix: two'));
  world.rig.switchTo(its);
  await approve(world);
  return { world, job: promotion(older) };
}

/** A newer candidate was staged, and somebody runs the whole older run again. */
async function overtakenOne(): Promise<Scene> {
  const world = await beginning();
  const older = await built(world, 'feat: one');
  const its = world.rig.current;
  await staged(world, 'fix: two');
  world.rig.switchTo(its);
  return { world, job: staging(older) };
}

/** There is an environment between that the workflow leaves out. */
async function withoutQa(): Promise<Scene> {
  const qa = PIPELINE.replace('  - name: production\n    after: [staging]\n', `${QA}    after: [qa]\n`);
  return approvedIn(await beginning(qa), 'feat: one');
}

const QA = '  - { name: qa, after: [staging] }\n  - name: production\n';

/** Something happens to GitHub between the approval and the promotion. */
async function afterwards(change: (world: World) => void): Promise<Scene> {
  const scene = await approvedIn(await withReleases(1), 'fix: two');
  change(scene.world);
  return scene;
}

function replaceAsset({ rig }: World): void {
  const draft = rig.github.state.releases.find((release) => release.draft);
  const [evidence, app] = ['evidence.json', 'app.txt'].map((name) => draft?.assets.find((one) => one.name === name));
  Object.assign(app ?? {}, { sha256: evidence?.sha256 });
}

/** Somebody deleted the tag, and with it what makes its release public. The ledger alone remembers the version. */
async function versionAgain(): Promise<Scene> {
  const world = await withReleases(1);
  const { github, sample } = world.rig;
  execFileSync('git', ['tag', '--delete', 'v1.4.0'], { cwd: sample.gitDir, stdio: 'pipe' });
  for (const release of github.state.releases) Object.assign(release, { draft: true });
  Object.assign(github.state, { latestReleaseId: undefined });
  return { world, job: staging(await built(world, 'fix: two')) };
}

/** Somebody started a promotion before the rollback, and it was approved after it. */
async function rolledBackOne(): Promise<Scene> {
  const { world, job } = await askedAfter(2, byHand({ to: '1.4.1' }));
  const asked = world.rig.current;
  await aboutToRun(world);
  await ended(world, byHand(BACK));
  world.rig.switchTo(asked);
  return { world, job };
}

/** The version before was brought back, and somebody runs the failed promotion again. */
async function againAfterPrevious(): Promise<Scene> {
  const { world, job } = await brokenOne('release: true\n    on-failure: previous');
  await world.run(job);
  world.rig.rerun();
  return { world, job };
}

async function finishedOne(): Promise<Scene> {
  const scene = await approvedIn(await withReleases(1), 'fix: two');
  await ended(scene.world, scene.job);
  scene.world.rig.rerun();
  return scene;
}

async function unprotectedOne(): Promise<Scene> {
  const world = await beginning();
  reviewedBy(world);
  return { world, job: promotion(await staged(world, 'feat: one')) };
}

async function differentOne(): Promise<Scene> {
  return approvedIn(await beginning(otherDatabases('parity-differs: hold')), 'feat: one');
}

async function frozenOne(): Promise<Scene> {
  return approvedIn(await beginning(guarded('freeze: [{ cron: "* * * * *", duration: 1h }]')), 'feat: one');
}

async function lockedOne(): Promise<Scene> {
  const world = await withReleases(1);
  world.rig.beginRun();
  await ended(world, byHand({ intent: 'lock', reason: 'The database moves.' }, { actor: THIRD }));
  return approvedIn(world, 'fix: two');
}

const back = (inputs: Readonly<Record<string, string>>) => askedAfter(1, byHand({ ...BACK, ...inputs }));

const refused = (name: string, code: string, ends: string, begin: Story['begin']): Story => ({
  name,
  fails: [code],
  writesNothing: true,
  ends,
  begin,
});

const STAGED = '1.4.0 nothing, latest nothing: v1.4.0 draft';
const SECOND_STAGED = '1.4.1 1.4.0, latest v1.4.0: v1.4.0, v1.4.1 draft';
const ONE_LIVE = '1.4.0 1.4.0, latest v1.4.0: v1.4.0';

/** What is refused, or has nothing to do, however often it is tried. */
export const REFUSED: readonly Story[] = [
  refused('older than live', 'older-than-live', '1.4.0 1.4.0, latest v1.4.0: v1.4.0 draft, v1.4.0', olderOne),
  { name: 'overtaken in staging', writesNothing: true, ends: STAGED, begin: overtakenOne },
  refused('an environment left out', 'not-staged', STAGED, withoutQa),
  refused('asset replaced', 'candidate-tampered', SECOND_STAGED, () => afterwards(replaceAsset)),
  refused('tag at another commit', 'version-taken', SECOND_STAGED, () =>
    afterwards(({ rig }) => tag(rig, 'v1.4.1', 'v1.3.0')),
  ),
  refused('tag deleted', 'version-taken', '1.4.0 1.4.0, latest nothing: v1.4.0 draft', versionAgain),
  refused('rolled back', 'rolled-back', '1.4.1 1.4.0, latest v1.4.0: v1.4.0, v1.4.1 rolled back', rolledBackOne),
  refused('again after the previous version came back', 'rolled-back', SECOND_STAGED, againAfterPrevious),
  refused('unprotected', 'environment-unprotected', STAGED, unprotectedOne),
  refused('difference', 'parity-differs', STAGED, differentOne),
  refused('frozen', 'frozen', STAGED, frozenOne),
  refused('locked', 'locked', SECOND_STAGED, lockedOne),
  refused('nothing to go back to', 'nothing-before', ONE_LIVE, () => back({})),
  refused('rollback without a reason', 'reason-missing', ONE_LIVE, () => back({ reason: '' })),
  { name: 'finished run', writesNothing: true, ends: '1.4.1 1.4.1, latest v1.4.1: v1.4.0, v1.4.1', begin: finishedOne },
];
