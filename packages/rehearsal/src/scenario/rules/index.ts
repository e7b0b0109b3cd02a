import type { Violation } from '@liftlock/core';
import type { WrittenScenario } from '../parse-scenario.ts';
import { branchesAreKnown } from './branches.ts';
import type { Known } from './known.ts';
import { environmentsAreKnown, peopleAreKnown, workflowsAreKnown } from './names.ts';
import { runsHaveBegun } from './runs.ts';
import { stepsHaveAShape } from './shape.ts';

export type { Known } from './known.ts';

/** What a scenario says that cannot be so, among the steps that are well formed. */
export function contradictions(scenario: WrittenScenario, known: Known): Violation[] {
  return [
    ...stepsHaveAShape(scenario),
    ...environmentsAreKnown(scenario, known),
    ...peopleAreKnown(scenario, known),
    ...workflowsAreKnown(scenario, known),
    ...branchesAreKnown(scenario, known),
    ...runsHaveBegun(scenario, known),
  ];
}
