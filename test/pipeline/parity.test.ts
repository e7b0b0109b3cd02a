import { promote, stage } from '@liftlock/core';
import type { Rig } from '../support/pipeline/rig.ts';
import { builtCandidate, LIGHT, lightRig, said, SETTINGS } from './light.ts';
import { commit, ending, firstProblem, ledgerOf } from './support.ts';

const PROBES = (production: string) =>
  LIGHT.replace(
    '  - name: production',
    '    parity: { postgres: "echo log; echo 15.4" }\n  - name: production',
  ).replace('    release: true', `    parity: { postgres: "${production}" }\n    release: true`);

/** A candidate in staging, and its promotion. */
async function promoted(config: string) {
  const rig = await lightRig();
  commit(rig, 'chore: probe', { '.github/liftlock.yml': config });
  const candidate = await builtCandidate(rig);
  await rig.run(stage, { candidate }, { settings: SETTINGS });
  await rig.review('production', 'approved', 'Yes.');
  return { rig, attempt: await rig.run(promote, { candidate, environment: 'production' }, { settings: SETTINGS }) };
}

const recorded = (rig: Rig) =>
  rig.github.state.deployments.flatMap(({ payload }) => (payload as { parity?: unknown }).parity ?? []);

describe('the probes of an environment', () => {
  test.each([
    ['are recorded with every deployment', 'echo 15.4', { decision: 'completed', code: 'done' }],
    ['hold what would meet something else', 'echo 16.1', { decision: 'held', code: 'parity-differs' }],
    ['are an error when they fail', 'exit 3', { decision: 'errored', code: 'parity-probe-failed' }],
    ['are an error when they say nothing', 'true', { decision: 'errored', code: 'parity-probe-failed' }],
    ['are an error when they print a secret', 'echo token-of-the-deploy', { code: 'parity-probe-secret' }],
  ])('%s', async (_, command, expected) => {
    const { rig, attempt } = await promoted(PROBES(command));
    try {
      expect(ending(attempt)).toMatchObject(expected);
      expect(recorded(rig)).toEqual(
        expected.code === 'done' ? [{ postgres: '15.4' }, { postgres: '15.4' }] : [{ postgres: '15.4' }],
      );
      if (expected.code === 'done') return;
      expect(JSON.stringify(attempt.result)).not.toContain('token-of-the-deploy');
      expect(ledgerOf(rig, 'production')).toEqual([]);
      expect(said(attempt.output)).toEqual([]);
      expect(firstProblem(attempt).next.length).toBeGreaterThan(20);
    } finally {
      await rig.stop();
    }
  });
});
