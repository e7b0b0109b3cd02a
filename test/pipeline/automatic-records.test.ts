import { stage } from '@liftlock/core';
import { type Moment, testedFirstRelease } from '../support/pipeline/moments.ts';

describe("GitHub's own deployment record of a job", () => {
  let tested: Moment;

  beforeAll(async () => {
    tested = await testedFirstRelease();
  });

  afterAll(async () => {
    await tested.rig.stop();
  });

  test('is found, left alone and reported when the job does not switch it off', async () => {
    const rig = await tested.rig.fork();
    const environment = { name: 'staging', deployment: true };
    const { result } = await rig.run(stage, { candidate: tested.candidate }, { environment });
    const automatic = rig.github.state.deployments.find(({ task }) => task === 'deploy');
    expect(result).toMatchObject({ decision: 'completed', problems: [] });
    expect(result.summary).toContain(`record of its own for staging (\`${automatic?.id}\`); it was left alone`);
    expect(automatic?.statuses.map(({ state }) => state)).not.toContain('error');
    await rig.stop();
  });

  test('is not there, and not spoken of, with `deployment: false`', async () => {
    const rig = await tested.rig.fork();
    const environment = { name: 'staging', deployment: false };
    const { result } = await rig.run(stage, { candidate: tested.candidate }, { environment });
    expect(rig.github.state.deployments.map(({ task }) => task)).toEqual(['liftlock']);
    expect(result.summary).not.toContain('record of its own');
    await rig.stop();
  });
});
