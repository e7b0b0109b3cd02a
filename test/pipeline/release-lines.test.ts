import { execFileSync } from 'node:child_process';
import { promote, stage } from '@liftlock/core';
import { Rig } from '../support/pipeline/rig.ts';
import { builtCandidate } from './light.ts';
import { commit, ending, firstProblem } from './support.ts';

/** A library as the README has it: nothing is deployed, and the release is what is approved. */
const library = (
  production: string,
) => `version: { branches: { main: release, "1.x": maintenance, next: { prerelease: rc } } }
components: [{ name: app, artifacts: ["out/*"] }]
build: { steps: [{ name: pack, commands: ["mkdir -p out", "printf $LIFTLOCK_VERSION > out/app.txt"] }] }
environments:
  - { name: staging }
  - { name: production, after: [staging], release: true${production} }
`;

/** The same for a service, whose environments hold one version at a time. */
const service = (production: string) =>
  library(production).replaceAll(
    'name: staging }',
    'name: staging, deploy: [{ name: x, commands: ["true"], rollback: [{ commands: ["true"] }] }] }',
  );

describe('release lines', () => {
  let rig: Rig;

  beforeEach(async () => {
    rig = await Rig.start();
  });
  afterEach(async () => {
    await rig.stop();
  });

  const git = (...args: string[]) => execFileSync('git', args, { cwd: rig.sample.gitDir, encoding: 'utf8' }).trim();

  /** Goes on with a branch; a new one begins at `at`. */
  function switchTo(branch: string, at?: string): void {
    if (at !== undefined) git('branch', '--force', branch, at);
    Object.assign(rig.sample, { branch, head: git('rev-parse', branch) });
  }

  /** One run of the whole pipeline at the head of the branch. */
  async function released() {
    rig.beginRun();
    const candidate = await builtCandidate(rig);
    const staged = await rig.run(stage, { candidate });
    if (staged.result.decision !== 'completed') return staged;
    await rig.review('production', 'approved', 'Yes.');
    return rig.run(promote, { candidate, environment: 'production' });
  }

  const published = () =>
    rig.github.state.releases.filter(({ draft }) => !draft).map(({ tagName, prerelease }) => ({ tagName, prerelease }));
  const latest = () => rig.github.state.releases.filter(({ draft }) => !draft).find((one) => one.id === latestId());
  const latestId = () => rig.github.state.latestReleaseId;

  test('of a library: a fix for 1.x is released beside 2.0.0, which stays the latest', async () => {
    commit(rig, 'feat: be a library', { '.github/liftlock.yml': library('') });
    expect(ending(await released()).decision).toBe('completed');
    commit(rig, 'feat!: begin anew', { 'new.txt': 'new' });
    expect(ending(await released()).decision).toBe('completed');
    switchTo('1.x', 'v1.4.0');
    commit(rig, 'fix: mend the old one', { 'old.txt': 'old' });
    expect(ending(await released())).toEqual({ decision: 'completed', code: 'done', problems: [] });
    expect(published().map(({ tagName }) => tagName)).toEqual(['v1.4.0', 'v2.0.0', 'v1.4.1']);
    expect(latest()?.tagName).toBe('v2.0.0');
  });

  test('of a library: older never goes over newer within one line', async () => {
    commit(rig, 'feat: be a library', { '.github/liftlock.yml': library('') });
    rig.beginRun();
    const older = { run: rig.current, candidate: await builtCandidate(rig) };
    commit(rig, 'fix: something newer', { 'new.txt': 'new' });
    expect(ending(await released()).decision).toBe('completed');
    rig.switchTo(older.run);
    expect(ending(await rig.run(stage, { candidate: older.candidate }))).toMatchObject({
      decision: 'skipped',
      code: 'overtaken',
    });
  });

  test('of a service: an environment holds one version, and nobody is told to merge lines', async () => {
    commit(rig, 'feat: be a service', { '.github/liftlock.yml': service('') });
    await released();
    commit(rig, 'feat!: begin anew', { 'new.txt': 'new' });
    await released();
    switchTo('1.x', 'v1.4.0');
    commit(rig, 'fix: mend the old one', { 'old.txt': 'old' });
    const attempt = await released();
    expect(ending(attempt)).toMatchObject({ decision: 'held', code: 'diverged' });
    expect(firstProblem(attempt).next).toContain('`branches: [1.x]`');
    expect(firstProblem(attempt).next).not.toContain('Merge');
  });

  test.each([
    ['library', library],
    ['service', service],
  ])('of a %s: a release candidate becomes final at its own commit', async (_, configuration) => {
    commit(rig, 'feat: try it', { '.github/liftlock.yml': configuration(', branches: [main, next]') });
    switchTo('next', 'main');
    expect(ending(await released()).decision).toBe('completed');
    switchTo('main', 'next');
    expect(ending(await released())).toEqual({ decision: 'completed', code: 'done', problems: [] });
    expect(published()).toEqual([
      { tagName: 'v1.4.0-rc.1', prerelease: true },
      { tagName: 'v1.4.0', prerelease: false },
    ]);
    expect(latest()?.tagName).toBe('v1.4.0');
  });

  test('a pre-release is not released where nobody has named its branch', async () => {
    commit(rig, 'feat: try it', { '.github/liftlock.yml': library('') });
    switchTo('next', 'main');
    const attempt = await released();
    expect(ending(attempt)).toMatchObject({ decision: 'held', code: 'prerelease-not-allowed' });
    expect(published()).toEqual([]);
  });
});
