import { forksOf } from '../pipeline/forks.ts';
import { isCancelled, newerBuilt, stageIn } from '../pipeline/superseding.ts';
import { ending } from '../pipeline/support.ts';
import { Crash, crashing } from '../support/pipeline/crash.ts';
import { finalState } from '../support/pipeline/final-state.ts';
import type { Rig } from '../support/pipeline/rig.ts';
import { everyPoint } from './support.ts';

describe('a stage that supersedes, killed anywhere and run again', () => {
  let older: number;
  let candidate: string;

  const fork = forksOf(async () => {
    const moment = await newerBuilt();
    ({ older, candidate } = moment);
    return moment.rig;
  });

  const stateOf = (rig: Rig) => ({ ...finalState(rig), cancelled: isCancelled(rig, older) });

  test('ends where the uninterrupted run ends', async () => {
    const effects: string[] = [];
    const whole = await fork();
    const never = { effect: Number.POSITIVE_INFINITY, moment: 'before' } as const;
    await stageIn(whole, candidate, { wrap: (ports) => crashing(ports, never, effects) });
    expect(effects).toEqual(expect.arrayContaining(['releases.updateDraft', 'runs.cancel']));
    for (const point of everyPoint(effects)) {
      const rig = await fork();
      const killed = stageIn(rig, candidate, { wrap: (ports) => crashing(ports, point, []) });
      await expect(killed).rejects.toThrow(Crash);
      rig.rerun();
      expect(ending(await stageIn(rig, candidate)).decision).toBe('completed');
      const effect = effects[point.effect - 1];
      expect({ point, effect, state: stateOf(rig) }).toEqual({ point, effect, state: stateOf(whole) });
    }
  }, 300_000);
});
