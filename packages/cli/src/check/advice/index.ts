import type { Config } from '@liftlock/core';
import type { SuiteStep } from '../workflow/suite-steps.ts';
import type { Advice } from './advice.ts';
import { nothingComesFromCaches } from './caches.ts';
import { tokenIsNotKept } from './checkouts.ts';
import { nobodyQueuesBehindReviewers, nothingIsCancelledHalfway, noPendingRunIsDropped } from './concurrency.ts';
import { failedTestsStopIt, skippedStagesStopIt } from './conditions.ts';
import { referenceCannotMove } from './references.ts';

export { callCannotMove } from './references.ts';

type Rule = (step: SuiteStep, config: Config | undefined) => Advice[];

/** What works, and would be safer or quicker otherwise. */
const RULES: readonly Rule[] = [
  referenceCannotMove,
  nobodyQueuesBehindReviewers,
  nothingIsCancelledHalfway,
  noPendingRunIsDropped,
  failedTestsStopIt,
  skippedStagesStopIt,
  tokenIsNotKept,
];

/** What else the advice depends on. */
export interface Surroundings {
  /** Whether `package.json` names its package manager, for which setup-node restores a cache by itself. */
  readonly namesPackageManager: boolean;
}

/** One line for each thing worth changing around the steps of a workflow; none twice, if a job runs two stages. */
export function workflowAdvice(
  steps: readonly SuiteStep[],
  config: Config | undefined,
  { namesPackageManager }: Surroundings,
): string[] {
  const lines = steps.flatMap((step) =>
    [...RULES.flatMap((rule) => rule(step, config)), ...nothingComesFromCaches(step, namesPackageManager)].map(
      ({ at, text }) => `${step.workflow.path}:${at.line}: ${text}`,
    ),
  );
  return [...new Set(lines)];
}
