import { promote, stage } from '@liftlock/core';
import type { Attempt, Rig } from '../support/pipeline/rig.ts';
import { builtCandidate, LIGHT, lightRig, SETTINGS } from './light.ts';
import { releasedRig } from './released.ts';
import { commit, ending } from './support.ts';

/** A validation that needs none of the candidate's files. */
const CONFIG = LIGHT.replaceAll(
  '    validate: [{ name: healthy, commands: ["echo check:healthy"], start-period: 5s }]\n',
  '',
);

/** Calls that a stage made, downloads and uploads of assets apart: those grow with the product. */
async function calls(rig: Rig, run: () => Promise<Attempt>): Promise<Made> {
  const before = rig.github.state.requests.length;
  const { decision } = ending(await run());
  const made = rig.github.state.requests.slice(before);
  const isAsset = (path: string) => /\/assets(\/\d+)?$/.test(path);
  const others = made.filter(({ path }) => !isAsset(path));
  return { decision, calls: others.length, writes: others.filter(({ method }) => method !== 'GET').length };
}

/** Every call, those for assets too. */
async function allCalls(rig: Rig, run: () => Promise<Attempt>): Promise<number> {
  const before = rig.github.state.requests.length;
  expect(ending(await run()).decision).toBe('completed');
  return rig.github.state.requests.length - before;
}

interface Made {
  readonly decision: string | undefined;
  readonly calls: number;
  readonly writes: number;
}

function expectAtMost(most: number, made: Made, writes = Infinity): void {
  expect(made.decision).toBe('completed');
  expect(made.calls).toBeLessThanOrEqual(most);
  expect(made.writes).toBeLessThanOrEqual(writes);
}

/**
 * What each stage costs at most where something is live already. GITHUB_TOKEN has 1,000 calls an hour and a repository
 * (docs: Rate limits for the REST API).
 */
test('a release, a rollback and their re-runs stay within the calls that they may make', async () => {
  const rig = await releasedRig(CONFIG);
  const promoting = (inputs: Record<string, string>, event = 'push') =>
    calls(rig, () => rig.run(promote, { environment: 'production', ...inputs }, { settings: SETTINGS, event }));
  try {
    commit(rig, 'fix: two', { 'change.txt': 'two' });
    const candidate = await builtCandidate(rig);
    const staged = await calls(rig, () => rig.run(stage, { candidate }, { settings: SETTINGS }));
    expectAtMost(18, staged);
    await rig.review('production', 'approved', 'Yes.');
    expectAtMost(22, await promoting({ candidate }));
    rig.rerun();
    const again = await promoting({ candidate });
    expectAtMost(12, again, 0);
    rig.beginRun();
    await rig.review('production', 'approved', 'Back.');
    const back = { intent: 'rollback', to: 'previous', reason: 'It is broken.' };
    const rolledBack = await promoting(back, 'workflow_dispatch');
    expectAtMost(22, rolledBack);
    rig.rerun();
    const backAgain = await promoting(back, 'workflow_dispatch');
    expectAtMost(12, backAgain, 0);
  } finally {
    await rig.stop();
  }
});

/** Three environments, and two artifacts. */
const LADDER = CONFIG.replace(
  'printf app > out/app.txt"',
  'printf app > out/app.txt", "printf web > out/web.txt"',
).replace(
  '  - name: production\n    after: [staging]\n',
  '  - { name: qa, after: [staging], deploy: [{ name: one, commands: ["echo do:one"] }] }\n  - name: production\n    after: [qa]\n',
);

test('the third release over three environments with two artifacts takes 70 calls at most', async () => {
  const rig = await lightRig();
  const release = async (message: string, files: Record<string, string>) => {
    commit(rig, message, files);
    const candidate = await builtCandidate(rig);
    const staging = await allCalls(rig, () => rig.run(stage, { candidate }, { settings: SETTINGS }));
    await rig.review('production', 'approved', 'Yes.');
    const enter = (environment: string) =>
      allCalls(rig, () => rig.run(promote, { candidate, environment }, { settings: SETTINGS }));
    const [qa, production] = [await enter('qa'), await enter('production')];
    rig.beginRun();
    return staging + qa + production;
  };
  try {
    await release('feat: three environments', { '.github/liftlock.yml': LADDER });
    await release('feat: two', { 'change.txt': 'two' });
    expect(await release('feat: three', { 'change.txt': 'three' })).toBeLessThanOrEqual(70);
  } finally {
    await rig.stop();
  }
});
