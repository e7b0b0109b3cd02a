import { promote } from '@liftlock/core';
import type { Rig } from '../support/pipeline/rig.ts';
import { failing, LIGHT, said, SETTINGS } from './light.ts';
import { ending, firstProblem, ledgerOf } from './support.ts';
import { releasedRig, stagedAgain } from './released.ts';

const versionsIn = (rig: Rig) =>
  ledgerOf(rig, 'production').map(({ version, states }) => `${version} ${states.at(-1)}`);
const latestOf = ({ github: { state } }: Rig) => state.releases.find(({ id }) => id === state.latestReleaseId)?.tagName;

/** The first deploy command of a version fails; every other version is fine. */
const failingIn = (version: string) => failing('do:one in', `if [ "$LIFTLOCK_VERSION" = ${version} ]; then exit 9; fi`);

/** 1.4.0 is live, and the deploy of 1.4.1 fails. */
async function failed(keys: string) {
  const rig = await releasedRig(LIGHT.replace('    release: true', keys));
  const candidate = await stagedAgain(rig, 'fix: two');
  const run = () =>
    rig.run(promote, { candidate, environment: 'production' }, { settings: SETTINGS, wrap: failingIn('1.4.1') });
  return { rig, run, attempt: await run() };
}

describe('a deploy that fails', () => {
  test('with `on-failure: previous` brings the version before back, with a record of its own that holds the failed one', async () => {
    const { rig, run, attempt } = await failed('    release: true\n    on-failure: previous');
    try {
      expect(ending(attempt)).toEqual({ decision: 'failed', code: 'deploy-failed', problems: ['deploy-failed'] });
      expect(said(attempt.output)).toEqual([
        'do:one in production',
        'undo:one',
        'do:one in production',
        'check:healthy',
      ]);
      expect(attempt.result.headline).toBe(
        '1.4.1 failed step “one” in production and was rolled back; 1.4.0 was deployed again and is live.',
      );
      expect(firstProblem(attempt).state).toContain('1.4.0 was deployed again to production and is live there.');
      expect(versionsIn(rig)).toEqual(['1.4.0 inactive', '1.4.1 failure', '1.4.0 success']);
      expect(latestOf(rig)).toBe('v1.4.0');
      rig.rerun();
      const again = await run();
      expect(ending(again)).toMatchObject({ decision: 'held', code: 'rolled-back' });
      expect(firstProblem(again).found).toContain('1.4.1: step "one" failed');
    } finally {
      await rig.stop();
    }
  });

  test('with `on-failure: leave` is not touched again, and nobody claims to know what runs', async () => {
    const { rig, attempt } = await failed('    release: true\n    on-failure: leave');
    try {
      expect(said(attempt.output)).toEqual(['do:one in production']);
      expect(ledgerOf(rig, 'production').at(-1)).toMatchObject({
        last: 'Not rolled back: step "one" failed; left as it is',
      });
      expect(attempt.result.headline).toContain('and was left as it is: what runs there is not known.');
      expect(firstProblem(attempt).state).toContain('production was not fully rolled back');
    } finally {
      await rig.stop();
    }
  });

  test('after its release was published says so, and withdraws it where the environment says so', async () => {
    const kept = await failed('    release: before');
    expect(firstProblem(kept.attempt).state).toContain('v1.4.1 was published.');
    expect(latestOf(kept.rig)).toBe('v1.4.1');
    await kept.rig.stop();
    const yanked = await failed('    release: before\n    failed-release: yank');
    expect(firstProblem(yanked.attempt).state).toMatch(/v1\.4\.1 was published\. .* v1\.4\.1 is public and yanked\.$/);
    expect(latestOf(yanked.rig)).toBe('v1.4.0');
    const release = yanked.rig.github.state.releases.find(({ tagName }) => tagName === 'v1.4.1');
    expect(release).toMatchObject({ prerelease: true });
    expect(release?.body).toContain('its deploy to production failed (step "one" failed)');
    await yanked.rig.stop();
  });
});
