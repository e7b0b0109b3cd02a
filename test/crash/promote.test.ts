import { promote, stage } from '@liftlock/core';
import { type Moment, testedSecondRelease } from '../support/pipeline/moments.ts';
import { everyPoint, killedAndRunAgain, uninterrupted } from './support.ts';

describe('promote, killed anywhere and run again', () => {
  let staged: Moment;

  beforeAll(async () => {
    staged = await testedSecondRelease();
    await staged.rig.run(stage, { candidate: staged.candidate });
    await staged.rig.review('production', 'approved', 'Looks right.');
  });

  afterAll(async () => {
    await staged.rig.stop();
  });

  test('ends where the uninterrupted run ends', async () => {
    const { rig, candidate } = staged;
    const inputs = { candidate, environment: 'production' };
    const whole = await uninterrupted(rig, promote, inputs);
    expect(whole.effects).toEqual(expect.arrayContaining(['ledger.createRecord', 'commands.run', 'releases.publish']));
    for (const point of everyPoint(whole.effects)) {
      const state = await killedAndRunAgain(rig, promote, inputs, point);
      const effect = whole.effects[point.effect - 1];
      expect({ point, effect, state }).toEqual({ point, effect, state: whole.state });
    }
  }, 300_000);
});
