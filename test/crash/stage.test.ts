import { build, stage, test as testStage } from '@liftlock/core';
import { Rig } from '../support/pipeline/rig.ts';
import { everyPoint, killedAndRunAgain, uninterrupted } from './support.ts';

describe('stage, killed anywhere and run again', () => {
  let tested: Rig;
  let candidate: string;

  beforeAll(async () => {
    tested = await Rig.start();
    candidate = (await tested.run(build, {})).handover.outputs['candidate'] ?? '';
    await tested.run(testStage, { candidate });
  });

  afterAll(async () => {
    await tested.stop();
  });

  test('ends where the uninterrupted run ends', async () => {
    const whole = await uninterrupted(tested, stage, { candidate });
    expect(whole.effects).toEqual(
      expect.arrayContaining(['github.createDraft', 'github.uploadAsset', 'github.createDeployment', 'commands.run']),
    );
    for (const point of everyPoint(whole.effects)) {
      const reached = await killedAndRunAgain(tested, stage, { candidate }, point);
      expect({ point, effect: whole.effects[point.effect - 1], state: reached }).toEqual({
        point,
        effect: whole.effects[point.effect - 1],
        state: whole.state,
      });
    }
  }, 240_000);
});
