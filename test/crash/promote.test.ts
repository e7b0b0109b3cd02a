import { build, promote, stage, test as testStage } from '@liftlock/core';
import { Rig } from '../support/pipeline/rig.ts';
import { everyPoint, killedAndRunAgain, uninterrupted } from './support.ts';

describe('promote, killed anywhere and run again', () => {
  let staged: Rig;
  let candidate: string;

  beforeAll(async () => {
    staged = await Rig.start();
    candidate = (await staged.run(build, {})).handover.outputs['candidate'] ?? '';
    await staged.run(testStage, { candidate });
    await staged.run(stage, { candidate });
    await staged.review('production', 'approved', 'Looks right.');
  });

  afterAll(async () => {
    await staged.stop();
  });

  test('ends where the uninterrupted run ends', async () => {
    const whole = await uninterrupted(staged, promote, { candidate, environment: 'production' });
    expect(whole.effects).toEqual(
      expect.arrayContaining(['github.createDeployment', 'commands.run', 'github.publish']),
    );
    for (const point of everyPoint(whole.effects)) {
      const reached = await killedAndRunAgain(staged, promote, { candidate, environment: 'production' }, point);
      expect({ point, effect: whole.effects[point.effect - 1], state: reached }).toEqual({
        point,
        effect: whole.effects[point.effect - 1],
        state: whole.state,
      });
    }
  }, 240_000);
});
