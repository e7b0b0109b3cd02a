import { stage } from '@liftlock/core';
import { type Moment, testedSecondRelease } from '../support/pipeline/moments.ts';
import { everyPoint, killedAndRunAgain, uninterrupted } from './support.ts';

describe('stage, killed anywhere and run again', () => {
  let tested: Moment;

  beforeAll(async () => {
    tested = await testedSecondRelease();
  });

  afterAll(async () => {
    await tested.rig.stop();
  });

  test('ends where the uninterrupted run ends', async () => {
    const { rig, candidate } = tested;
    const whole = await uninterrupted(rig, stage, { candidate });
    expect(whole.effects).toEqual(
      expect.arrayContaining(['releases.createDraft', 'releases.uploadAsset', 'ledger.createRecord', 'commands.run']),
    );
    for (const point of everyPoint(whole.effects)) {
      const state = await killedAndRunAgain(rig, stage, { candidate }, point);
      const effect = whole.effects[point.effect - 1];
      expect({ point, effect, state }).toEqual({ point, effect, state: whole.state });
    }
  }, 300_000);
});
