import type { PipelineStage } from '@liftlock/core';
import { Crash, type CrashPoint, crashing } from '../support/pipeline/crash.ts';
import { finalState } from '../support/pipeline/final-state.ts';
import type { Rig } from '../support/pipeline/rig.ts';

export interface Uninterrupted {
  /** Names of the effects, in order. */
  readonly effects: readonly string[];
  readonly state: ReturnType<typeof finalState>;
}

const NEVER: CrashPoint = { effect: Number.POSITIVE_INFINITY, moment: 'before' };

/** Runs the stage once without an interruption, in a copy of the given moment. */
export async function uninterrupted<Input>(
  moment: Rig,
  stage: PipelineStage<Input>,
  inputs: Record<string, string>,
): Promise<Uninterrupted> {
  const rig = await moment.fork();
  try {
    const effects: string[] = [];
    const { result } = await rig.run(stage, inputs, { wrap: (ports) => crashing(ports, NEVER, effects) });
    expect(result).toMatchObject({ decision: 'completed' });
    return { effects, state: finalState(rig) };
  } finally {
    await rig.stop();
  }
}

/** Kills the stage at one point, runs it again as the next attempt, and gives the state that is then reached. */
export async function killedAndRunAgain<Input>(
  moment: Rig,
  stage: PipelineStage<Input>,
  inputs: Record<string, string>,
  point: CrashPoint,
): Promise<ReturnType<typeof finalState>> {
  const rig = await moment.fork();
  try {
    const killed = rig.run(stage, inputs, { wrap: (ports) => crashing(ports, point, []) });
    await expect(killed).rejects.toThrow(Crash);
    rig.rerun();
    const { result } = await rig.run(stage, inputs);
    expect(result).toMatchObject({ decision: 'completed', problems: [] });
    return finalState(rig);
  } finally {
    await rig.stop();
  }
}

/** Both sides of every effect. */
export function everyPoint(effects: readonly string[]): CrashPoint[] {
  return effects.flatMap((_, index) => [
    { effect: index + 1, moment: 'before' as const },
    { effect: index + 1, moment: 'after' as const },
  ]);
}
