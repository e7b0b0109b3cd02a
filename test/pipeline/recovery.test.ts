import { execFileSync } from 'node:child_process';
import { promote, stage } from '@liftlock/core';
import type { Attempt, Rig, StageOptions } from '../support/pipeline/rig.ts';
import { forksOf } from './forks.ts';
import { builtCandidate, failing, LIGHT, lightRig, said, SETTINGS, withPort } from './light.ts';
import { commit, ending, firstProblem, ledgerOf, storedDigest } from './support.ts';

/** One release from its commit to production. Gives the candidate. */
async function released(rig: Rig, message: string): Promise<string> {
  commit(rig, message, { 'change.txt': message });
  const candidate = await builtCandidate(rig);
  await rig.run(stage, { candidate }, { settings: SETTINGS });
  await rig.review('production', 'approved', message);
  expect(
    ending(await rig.run(promote, { candidate, environment: 'production' }, { settings: SETTINGS })).decision,
  ).toBe('completed');
  rig.beginRun();
  return candidate;
}

/** Somebody starts the promotion workflow by hand, and somebody else approves it. */
async function asked(rig: Rig, inputs: Record<string, string>, wrap?: (ports: never) => never): Promise<Attempt> {
  await rig.review('production', 'approved', 'Yes.');
  return rig.run(
    promote,
    { environment: 'production', ...inputs },
    { settings: SETTINGS, event: 'workflow_dispatch', ...(wrap === undefined ? {} : { wrap: wrap as never }) },
  );
}

/** The same job once more; reviews stay with their run. */
const byHandAgain = (rig: Rig, inputs: Record<string, string>) =>
  rig.run(promote, { environment: 'production', ...inputs }, { settings: SETTINGS, event: 'workflow_dispatch' });

const BACK = { intent: 'rollback', to: 'previous', reason: 'It loses orders.' };

/** Goes on with a branch; a new one begins at `at`. */
function switchTo(rig: Rig, branch: string, at?: string): void {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: rig.sample.gitDir, encoding: 'utf8' }).trim();
  if (at !== undefined) git('branch', '--force', branch, at);
  Object.assign(rig.sample, { branch, head: git('rev-parse', branch) });
}

const versionsIn = (rig: Rig) =>
  ledgerOf(rig, 'production').map(({ version, states }) => `${version} ${states.at(-1)}`);
const latestOf = ({ github: { state } }: Rig) => state.releases.find(({ id }) => id === state.latestReleaseId)?.tagName;
const bodyOf = (rig: Rig, name: string) =>
  rig.github.state.releases.find(({ tagName }) => tagName === name)?.body ?? '';

describe('with two releases in production', () => {
  let candidates: string[];
  const fork = forksOf(async () => {
    const rig = await lightRig();
    candidates = [await released(rig, 'feat: one'), await released(rig, 'fix: two')];
    return rig;
  });

  test('a rollback brings back the bytes of the one before, and the releases say so', async () => {
    const rig = await fork();
    const attempt = await asked(rig, BACK);
    expect(ending(attempt)).toEqual({ decision: 'completed', code: 'done', problems: [] });
    expect(attempt.result.headline).toBe('production went back from 1.4.1 to 1.4.0.');
    expect(said(attempt.output)).toEqual(['do:one in production', 'check:healthy']);
    expect(versionsIn(rig)).toEqual(['1.4.0 inactive', '1.4.1 inactive', '1.4.0 success']);
    expect(latestOf(rig)).toBe('v1.4.0');
    expect(bodyOf(rig, 'v1.4.1')).toContain('> **Rolled back.** production went back to 1.4.0: It loses orders.');
    expect(bodyOf(rig, 'v1.4.0')).not.toContain('WARNING');
  });

  test('a rollback that is run again does nothing but look', async () => {
    const rig = await fork();
    await asked(rig, BACK);
    rig.rerun();
    const writes = rig.github.api.writes;
    const again = await rig.run(
      promote,
      { environment: 'production', ...BACK },
      { settings: SETTINGS, event: 'workflow_dispatch' },
    );
    expect(ending(again)).toMatchObject({ decision: 'completed' });
    expect(said(again.output)).toEqual(['check:healthy']);
    expect(rig.github.api.writes).toBe(writes);
  });

  test('what was rolled back is held in re-runs, comes back by name, and loses its warning', async () => {
    const rig = await fork();
    await asked(rig, BACK);
    rig.beginRun();
    await rig.review('production', 'approved', 'Again.');
    const again = { candidate: candidates[1] ?? '', environment: 'production' };
    const held = await rig.run(promote, again, { settings: SETTINGS });
    expect(ending(held)).toMatchObject({ decision: 'held', code: 'rolled-back' });
    expect(firstProblem(held).next).toContain('`to: 1.4.1`');
    rig.beginRun();
    expect(ending(await asked(rig, { to: '1.4.1' }))).toMatchObject({ decision: 'completed' });
    expect(versionsIn(rig).at(-1)).toBe('1.4.1 success');
    expect(latestOf(rig)).toBe('v1.4.1');
    expect(bodyOf(rig, 'v1.4.1')).not.toContain('WARNING');
  });

  test('the next commit goes over a rollback as usual', async () => {
    const rig = await fork();
    await asked(rig, BACK);
    rig.beginRun();
    await released(rig, 'fix: three');
    expect(versionsIn(rig).at(-1)).toBe('1.4.2 success');
    expect(latestOf(rig)).toBe('v1.4.2');
  });

  test('a second rollback goes one version further back, and not forward again', async () => {
    const rig = await fork();
    await released(rig, 'fix: three');
    await asked(rig, BACK);
    rig.beginRun();
    expect(ending(await asked(rig, BACK)).decision).toBe('completed');
    expect(versionsIn(rig).at(-1)).toBe('1.4.0 success');
  });

  test('two versions ago by name: the one between is held, too', async () => {
    const rig = await fork();
    await released(rig, 'fix: three');
    expect(ending(await asked(rig, { ...BACK, to: '1.4.0' })).decision).toBe('completed');
    rig.beginRun();
    await rig.review('production', 'approved', 'Again.');
    const between = { candidate: candidates[1] ?? '', environment: 'production' };
    expect(ending(await rig.run(promote, between, { settings: SETTINGS })).code).toBe('rolled-back');
  });

  test.each([
    ['a version that was never live', { to: '1.3.9' }, 'never-live'],
    ['no reason', { reason: '' }, 'reason-missing'],
    ['nothing to go back to', { to: '' }, 'target-missing'],
    ['an unknown intent', { intent: 'undo' }, 'input-invalid'],
  ])('%s is refused, and nothing is written', async (_, change, code) => {
    const rig = await fork();
    const writes = rig.github.api.writes;
    const attempt = await asked(rig, { ...BACK, ...change });
    expect(ending(attempt).code).toBe(code);
    expect(rig.github.api.writes).toBe(writes);
    expect(said(attempt.output)).toEqual([]);
  });

  test('a replaced asset, a moved tag and a release that was made a draft are refused', async () => {
    for (const [break_, code] of [
      [
        (rig: Rig) => Object.assign(releaseOf(rig).assets[0] ?? {}, { sha256: storedDigest(rig, 'other') }),
        'candidate-tampered',
      ],
      [(rig: Rig) => moved(rig), 'version-taken'],
      [(rig: Rig) => Object.assign(releaseOf(rig), { draft: true }), 'not-published'],
    ] as const) {
      const rig = await fork();
      break_(rig);
      const attempt = await asked(rig, BACK);
      expect(ending(attempt).code).toBe(code);
      expect(said(attempt.output)).toEqual([]);
      expect(versionsIn(rig)).toHaveLength(2);
    }
  });

  test('a rollback whose deploy fails is rolled back itself', async () => {
    const rig = await fork();
    const attempt = await asked(rig, BACK, failing('do:one') as never);
    expect(ending(attempt)).toMatchObject({ decision: 'failed', code: 'deploy-failed' });
    expect(firstProblem(attempt).state).toContain('production was rolled back to 1.4.1.');
    expect(versionsIn(rig)).toEqual(['1.4.0 inactive', '1.4.1 success', '1.4.0 failure']);
    expect(latestOf(rig)).toBe('v1.4.1');
  });

  test('a job that is killed before the releases say so leaves that to the next one', async () => {
    const rig = await fork();
    const gone = withPort('releases', () => ({ amend: () => Promise.reject(new Error('the runner is gone')) }));
    expect(ending(await asked(rig, BACK, gone as never)).decision).toBe('errored');
    expect(latestOf(rig)).toBe('v1.4.1');
    rig.rerun();
    const again = await rig.run(
      promote,
      { environment: 'production', ...BACK },
      { settings: SETTINGS, event: 'workflow_dispatch' },
    );
    expect(ending(again)).toMatchObject({ decision: 'completed' });
    expect(latestOf(rig)).toBe('v1.4.0');
    expect(bodyOf(rig, 'v1.4.1')).toContain('Rolled back.');
  });

  test('a re-run of a rollback after which something else went live is held', async () => {
    const rig = await fork();
    await asked(rig, BACK);
    const rollback = rig.current;
    rig.beginRun();
    await released(rig, 'fix: three');
    rig.switchTo(rollback);
    rig.rerun();
    const again = await rig.run(
      promote,
      { environment: 'production', ...BACK },
      { settings: SETTINGS, event: 'workflow_dispatch' },
    );
    expect(ending(again)).toMatchObject({ decision: 'held', code: 'already-carried-out' });
  });

  test('a redeploy puts what is live there once more, and once a run', async () => {
    const rig = await fork();
    const attempt = await asked(rig, { intent: 'redeploy' });
    expect(ending(attempt)).toMatchObject({ decision: 'completed' });
    expect(said(attempt.output)).toEqual(['do:one in production', 'check:healthy']);
    expect(versionsIn(rig)).toEqual(['1.4.0 inactive', '1.4.1 inactive', '1.4.1 success']);
    rig.rerun();
    const again = await rig.run(
      promote,
      { environment: 'production', intent: 'redeploy' },
      { settings: SETTINGS, event: 'workflow_dispatch' },
    );
    expect(said(again.output)).toEqual([]);
    expect(ending(again).decision).toBe('completed');
  });

  test('a redeploy has the files of the candidate, also where nothing is validated', async () => {
    const rig = await fork();
    const deploysFiles = LIGHT.replace('do:one in $LIFTLOCK_ENVIRONMENT', 'do:$(cat $LIFTLOCK_ARTIFACTS/app.txt)')
      .split('\n')
      .filter((line, at, lines) => !(line.includes('validate:') && at === lines.length - 3));
    commit(rig, 'fix: deploy the files', { '.github/liftlock.yml': deploysFiles.join('\n') });
    const candidate = await builtCandidate(rig);
    await rig.run(stage, { candidate }, { settings: SETTINGS });
    await rig.review('production', 'approved', 'Yes.');
    await rig.run(promote, { candidate, environment: 'production' }, { settings: SETTINGS });
    rig.beginRun();
    const attempt = await asked(rig, { intent: 'redeploy' });
    expect(ending(attempt)).toMatchObject({ decision: 'completed' });
    expect(said(attempt.output)).toEqual(['do:app']);
  });

  test('a yank demotes a release, says why, and gives "Latest" to the one before', async () => {
    const rig = await fork();
    const attempt = await asked(rig, { intent: 'yank', to: '1.4.1', reason: 'It deletes data.' });
    expect(ending(attempt)).toEqual({ decision: 'completed', code: 'done', problems: [] });
    expect(attempt.result.headline).toBe('v1.4.1 is yanked. The latest release is v1.4.0 now.');
    expect(latestOf(rig)).toBe('v1.4.0');
    expect(rig.github.state.releases.find(({ tagName }) => tagName === 'v1.4.1')).toMatchObject({ prerelease: true });
    expect(bodyOf(rig, 'v1.4.1')).toContain('**Yanked.** Do not use this release: It deletes data.');
    const writes = rig.github.api.writes;
    rig.rerun();
    await rig.run(
      promote,
      { environment: 'production', intent: 'yank', to: '1.4.1', reason: 'It deletes data.' },
      { settings: SETTINGS, event: 'workflow_dispatch' },
    );
    expect(rig.github.api.writes).toBe(writes);
  });

  test('an environment with records is not adopted', async () => {
    const rig = await fork();
    const attempt = await asked(rig, { intent: 'adopt', to: 'v1.3.0', reason: 'It was there.' });
    expect(ending(attempt)).toMatchObject({ decision: 'held', code: 'already-managed' });
  });

  const releaseOf = (rig: Rig) => {
    const release = rig.github.state.releases.find(({ tagName }) => tagName === 'v1.4.0');
    if (release === undefined) throw new Error('there is no release v1.4.0');
    return release;
  };
  function moved(rig: Rig): void {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: rig.sample.gitDir });
    git('tag', '--force', 'v1.4.0', `${rig.sample.head}~2`);
  }
});

describe('a product that was live before Liftlock', () => {
  test('is recorded from its tag, without a deploy, and the next release goes over it', async () => {
    const rig = await lightRig();
    try {
      const attempt = await asked(rig, { intent: 'adopt', to: 'v1.3.0', reason: 'Deployed by hand until now.' });
      expect(ending(attempt)).toEqual({ decision: 'completed', code: 'done', problems: [] });
      expect(said(attempt.output)).toEqual([]);
      expect(ledgerOf(rig, 'production')).toMatchObject([{ version: '1.3.0', states: ['success'] }]);
      rig.rerun();
      const writes = rig.github.api.writes;
      const again = await byHandAgain(rig, { intent: 'adopt', to: 'v1.3.0', reason: 'Deployed by hand until now.' });
      expect(ending(again)).toEqual({ decision: 'completed', code: 'done', problems: [] });
      expect(rig.github.api.writes).toBe(writes);
      rig.beginRun();
      await released(rig, 'feat: one');
      expect(versionsIn(rig)).toEqual(['1.3.0 inactive', '1.4.0 success']);
      rig.beginRun();
      expect(ending(await asked(rig, BACK))).toMatchObject({ decision: 'held', code: 'without-candidate' });
    } finally {
      await rig.stop();
    }
  });
});

describe('a hotfix of what is live while main has moved on', () => {
  const SECOND = 'tomas-okoye';
  const HOTFIX = { intent: 'hotfix', to: '1.4.1', reason: 'Orders are lost.' };

  /** 1.4.0 is live, 1.5.0 is staged, and a hotfix branch is made of the tag. */
  const fork = forksOf(async () => {
    const rig = await lightRig();
    rig.github.state.environments.find(({ name }) => name === 'production')?.reviewers.push(SECOND);
    commit(rig, 'chore: have hotfixes', {
      '.github/liftlock.yml': `${LIGHT}version: { branches: { main: release, "hotfix/*": hotfix } }\n`,
    });
    await released(rig, 'feat: one');
    const fix = rig.sample.head;
    commit(rig, 'feat: two', { 'change.txt': 'two' });
    const newer = await builtCandidate(rig);
    await rig.run(stage, { candidate: newer }, { settings: SETTINGS });
    switchTo(rig, 'hotfix/1.4.1', fix);
    commit(rig, 'fix: lose no orders', { 'orders.txt': 'kept' });
    return rig;
  });

  test('is kept without entering staging, and its summary says how it goes on', async () => {
    const rig = await fork();
    const candidate = await builtCandidate(rig);
    const attempt = await rig.run(stage, { candidate }, { settings: SETTINGS });
    expect(ending(attempt)).toEqual({ decision: 'skipped', code: 'passed-over', problems: [] });
    expect(said(attempt.output)).toEqual([]);
    expect(attempt.outputs.markdown).toContain('`intent: hotfix`, `to: 1.4.1` and a reason');
    const asked = '### production 1.4.0 → 1.4.1, a hotfix that passes over staging, which has 1.5.0';
    expect(attempt.outputs.markdown).toContain(asked);
    expect(attempt.outputs.markdown).toContain('2 required reviewers must approve');
    expect(attempt.outputs.markdown).not.toContain('would not let it in');
    expect(ledgerOf(rig, 'staging').at(-1)).toMatchObject({ version: '1.4.1', states: ['inactive'] });
    const writes = rig.github.api.writes;
    rig.rerun();
    await rig.run(stage, { candidate }, { settings: SETTINGS });
    expect(rig.github.api.writes).toBe(writes);
  });

  test('goes to production with one more approval and an issue that asks for its merge; main waits for it', async () => {
    const rig = await fork();
    const candidate = await builtCandidate(rig);
    await rig.run(stage, { candidate }, { settings: SETTINGS });
    rig.beginRun();
    await rig.review('production', 'approved', 'Yes.');
    const one = await promoteByHand(rig, HOTFIX);
    expect(ending(one)).toMatchObject({ decision: 'held', code: 'not-enough-approvals' });
    expect(gateOf(one, 'is-staged')).toContain('passes over staging (which has 1.5.0)');
    await rig.review('production', 'approved', 'Yes, too.', SECOND);
    const two = await promoteByHand(rig, HOTFIX);
    expect(ending(two)).toEqual({ decision: 'completed', code: 'done', problems: [] });
    expect(versionsIn(rig)).toEqual(['1.4.0 inactive', '1.4.1 success']);
    expect(rig.github.state.issues).toMatchObject([{ title: 'Merge the hotfix 1.4.1 into main' }]);
    expect(latestOf(rig)).toBe('v1.4.1');

    // Somebody closes the issue, and somebody runs the job again.
    for (const issue of rig.github.state.issues) issue.state = 'closed';
    rig.rerun();
    expect(ending(await promoteByHand(rig, HOTFIX)).decision).toBe('completed');
    expect(rig.github.state.issues).toHaveLength(1);

    switchTo(rig, 'main');
    rig.beginRun();
    await rig.review('production', 'approved', 'Now main.');
    const main = await rig.run(promote, { to: '1.5.0', environment: 'production' }, { settings: SETTINGS });
    expect(ending(main)).toMatchObject({ decision: 'held', code: 'diverged' });
    expect(firstProblem(main).next).toContain('Merge the hotfix');
  });

  test('asks for its merge in the next attempt, if the job was killed before it could', async () => {
    const rig = await fork();
    const candidate = await builtCandidate(rig);
    await rig.run(stage, { candidate }, { settings: SETTINGS });
    rig.beginRun();
    await rig.review('production', 'approved', 'Yes.');
    await rig.review('production', 'approved', 'Yes, too.', SECOND);
    const gone = withPort('releases', () => ({ publish: () => Promise.reject(new Error('the runner is gone')) }));
    expect(ending(await promoteByHand(rig, HOTFIX, gone)).decision).toBe('errored');
    expect(rig.github.state.issues).toEqual([]);
    rig.rerun();
    expect(ending(await promoteByHand(rig, HOTFIX)).decision).toBe('completed');
    expect(rig.github.state.issues).toMatchObject([{ title: 'Merge the hotfix 1.4.1 into main' }]);
  });

  test('without the intent it is held like everything that was not staged, and another branch is no hotfix', async () => {
    const rig = await fork();
    const candidate = await builtCandidate(rig);
    await rig.run(stage, { candidate }, { settings: SETTINGS });
    rig.beginRun();
    await rig.review('production', 'approved', 'Yes.');
    const plainly = await promoteByHand(rig, { to: '1.4.1' });
    expect(ending(plainly)).toMatchObject({ decision: 'held', code: 'not-staged' });
    expect(firstProblem(plainly).next).toContain('`intent: hotfix`');
    const other = await promoteByHand(rig, { ...HOTFIX, to: '1.5.0' });
    expect(other.result.problems.map(({ code }) => code)).toContain('not-a-hotfix');
  });

  const promoteByHand = (rig: Rig, inputs: Record<string, string>, wrap?: StageOptions['wrap']) =>
    rig.run(
      promote,
      { environment: 'production', ...inputs },
      {
        settings: SETTINGS,
        event: 'workflow_dispatch',
        permissions: { ...promote.permissions, issues: 'write' },
        ...(wrap === undefined ? {} : { wrap }),
      },
    );
  const gateOf = ({ result }: Attempt, gate: string) => result.gates.find((one) => one.gate === gate)?.reason;
});
