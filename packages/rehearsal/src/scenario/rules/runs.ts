import type { Violation } from '@liftlock/core';
import type { Member, Step } from '../form/step.ts';
import type { WrittenScenario } from '../parse-scenario.ts';
import { withMembers } from './kinds.ts';
import type { Known } from './known.ts';

/** A run that a step names has begun before it. */
export function runsHaveBegun({ steps }: WrittenScenario, { runsOfPush, startOthers }: Known): Violation[] {
  let begun = 0;
  return steps.flatMap((step, index) => {
    const members = withMembers(step, index);
    const before = begun;
    // A step that is not well formed may have been meant to start one.
    begun +=
      step === undefined ? runsOfPush : members.reduce((sum, { step: each }) => sum + starts(each, runsOfPush), 0);
    return members.flatMap(({ step: each, path }) =>
      (['rerun', 'review', 'cancel'] as const).flatMap((kind) => {
        const run = each[kind]?.run;
        if (run === undefined || run <= before || (startOthers === true && before > 0)) return [];
        const expected =
          before === 0 ? 'a run that an earlier step starts: there is none' : `a run from 1 to ${before}`;
        return [{ path: [...path, kind, 'run'], expected }];
      }),
    );
  });
}

function starts({ push, dispatch }: Step | Member, runsOfPush: number): number {
  return (push === undefined ? 0 : runsOfPush) + (dispatch === undefined ? 0 : 1);
}
