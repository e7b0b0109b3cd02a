import { afterCancel, promote } from '@liftlock/core';
import type { Rig } from '../support/pipeline/rig.ts';
import { failing, LIGHT, said, SETTINGS } from './light.ts';
import { releasedRig, stagedAgain } from './released.ts';
import { ending, firstProblem, ledgerOf } from './support.ts';

/** Production makes a snapshot before each deploy, and says what its way back is given. */
const CONFIG = LIGHT.replace(
  '    deploy: [{ name: one,',
  `    data:
      - name: snapshot
        commands: ['echo "snapshot=before-$LIFTLOCK_VERSION" >> "$LIFTLOCK_OUTPUT"', 'echo "do:snapshot $LIFTLOCK_SNAPSHOT"']
        rollback: [{ commands: ['echo "undo:restore $LIFTLOCK_SNAPSHOT"'] }]
    deploy: [{ name: one,`,
);

const production = { environment: 'production' };
const snapshots = (rig: Rig) =>
  rig.github.state.deployments
    .filter(({ environment }) => environment === 'production')
    .map(({ statuses }) =>
      statuses.map(({ description }) => description).find((text) => text.startsWith('Snapshot: ')),
    );

async function atSecondCandidate(config = CONFIG) {
  const rig = await releasedRig(config);
  return { rig, candidate: await stagedAgain(rig, 'fix: two') };
}

describe('the snapshot that a data step names', () => {
  test('is kept in the record, and given to the rollback steps of a deploy that fails', async () => {
    const { rig, candidate } = await atSecondCandidate();
    try {
      const wrap = failing('do:one in');
      const attempt = await rig.run(promote, { candidate, ...production }, { settings: SETTINGS, wrap });
      expect(said(attempt.output)).toEqual([
        'do:snapshot ',
        'do:one in production',
        'undo:one',
        'undo:restore before-1.4.1',
      ]);
      expect(snapshots(rig)).toEqual(['Snapshot: before-1.4.0', 'Snapshot: before-1.4.1']);
    } finally {
      await rig.stop();
    }
  });

  test('is given to the rollback steps also if its own step fails after it, or if what it names is refused', async () => {
    const { rig, candidate } = await atSecondCandidate();
    try {
      const late = await rig.run(
        promote,
        { candidate, ...production },
        { settings: SETTINGS, wrap: failing('"do:snap') },
      );
      expect(said(late.output)).toContain('undo:restore before-1.4.1');
      const wrong = failing('"do:snap', 'echo "snapshot=$TOKEN" > "$LIFTLOCK_OUTPUT"');
      const attempt = await rig.run(promote, { candidate, ...production }, { settings: SETTINGS, wrap: wrong });
      expect(ending(attempt)).toMatchObject({ decision: 'errored', code: 'step-output-secret' });
      expect(firstProblem(attempt).state).toContain('production was rolled back to 1.4.0');
      expect(JSON.stringify(rig.github.state.deployments)).not.toContain(SETTINGS.TOKEN);
    } finally {
      await rig.stop();
    }
  });

  test('is shown in the next brief, and given to the data steps of a rollback to what was there before it', async () => {
    const { rig, candidate } = await atSecondCandidate();
    try {
      await rig.run(promote, { candidate, ...production }, { settings: SETTINGS });
      rig.beginRun();
      const third = await stagedAgain(rig, 'fix: three');
      const draft = rig.github.state.releases.find(({ draft: isDraft }) => isDraft);
      expect(draft?.body).toContain('The snapshot of the data from before it is `before-1.4.1`.');
      await rig.run(promote, { candidate: third, ...production }, { settings: SETTINGS });
      rig.beginRun();
      await rig.review('production', 'approved', 'Back.');
      const back = { intent: 'rollback', to: '1.4.0', reason: 'The prices are wrong.', ...production };
      const attempt = await rig.run(promote, back, { settings: SETTINGS, event: 'workflow_dispatch' });
      expect(ending(attempt)).toMatchObject({ decision: 'completed' });
      expect(said(attempt.output)).toEqual(['do:snapshot before-1.4.1', 'do:one in production', 'check:healthy']);
    } finally {
      await rig.stop();
    }
  });

  test('survives a job that is killed in the middle of the data step', async () => {
    const { rig, candidate } = await atSecondCandidate();
    try {
      let after = Promise.resolve('');
      const attempt = await rig.run(
        promote,
        { candidate, ...production },
        {
          settings: SETTINGS,
          wrap: (ports) => ({
            ...ports,
            cancellation: { requested: true },
            commands: {
              run: async (script) => {
                await ports.commands.run(script);
                throw new Error('killed');
              },
            },
            outputs: Object.assign(Object.create(ports.outputs) as typeof ports.outputs, {
              summary: async () => {
                after = afterCancel({ ...ports, commands: ports.commands });
                await after;
              },
            }),
          }),
        },
      );
      expect(await after).toContain('production was rolled back');
      expect(said(attempt.output)).toEqual(['do:snapshot ', 'undo:restore before-1.4.1']);
      expect(ledgerOf(rig, 'production').at(-1)?.states.at(-1)).toBe('failure');
    } finally {
      await rig.stop();
    }
  });
});
