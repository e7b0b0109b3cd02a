import { stage } from '@liftlock/core';
import { atLightCandidate, SETTINGS } from './light.ts';
import { ending } from './support.ts';

const DAY = 24 * 60 * 60 * 1_000;

describe('the one clock of a rig', () => {
  const begin = atLightCandidate();

  test('is what the stages read and what GitHub writes into its records', async () => {
    const { rig, candidate } = await begin();
    rig.clock.advance(DAY);
    const read: number[] = [];
    const attempt = await rig.run(
      stage,
      { candidate },
      {
        settings: SETTINGS,
        wrap: (ports) => {
          const now = () => {
            read.push(ports.clock.now());
            return ports.clock.now();
          };
          return { ...ports, clock: { ...ports.clock, now } };
        },
      },
    );
    expect(ending(attempt).decision).toBe('completed');
    const [record] = rig.github.state.deployments;
    expect(record?.createdAt).toBe('2026-11-23T12:00:00Z');
    expect(new Date(read[0] ?? 0).toISOString()).toBe('2026-11-23T12:00:00.000Z');
  });

  test('goes on from the moment at which a copy was made, without moving the original', async () => {
    const { rig } = await begin();
    rig.clock.advance(DAY);
    const copy = await rig.fork();
    copy.clock.advance(DAY);
    expect(copy.clock.now() - rig.clock.now()).toBe(DAY);
    await copy.stop();
  });
});
