import { build, promote, stage, test as testStage } from '@liftlock/core';
import { Rig } from '../support/pipeline/rig.ts';

describe('the sample, from a commit to production', () => {
  let rig: Rig;

  beforeAll(async () => {
    rig = await Rig.start();
  });

  afterAll(async () => {
    await rig.stop();
  });

  test('is built, tested, staged, approved, promoted and released', async () => {
    const built = await rig.run(build, {});
    expect(built.result).toMatchObject({ decision: 'completed', problems: [] });
    const candidate = built.outputs.values['candidate'] ?? '';
    const tested = await rig.run(testStage, { candidate });
    expect(tested.result).toMatchObject({ decision: 'completed', problems: [] });
    const staged = await rig.run(stage, { candidate });
    expect(staged.result).toMatchObject({ decision: 'completed', problems: [] });
    await rig.review('production', 'approved', 'Looks right.');
    const promoted = await rig.run(promote, { candidate, environment: 'production' });
    expect(promoted.result).toMatchObject({ decision: 'completed', problems: [] });
    expect(rig.github.state.releases).toHaveLength(1);
  });
});
