import type { JobModel, StepModel } from '@liftlock/rehearsal/workflow';
import { conditionsBefore, jobsBefore } from '../workflow/jobs.ts';
import { entersEnvironment, suiteSteps, type SuiteStep } from '../workflow/suite-steps.ts';
import type { Advice } from './advice.ts';

/** `always()` and its like run a job after whatever failed before it. */
export function failedTestsStopIt(step: SuiteStep): Advice[] {
  if (!entersEnvironment(step)) return [];
  return [step.job, step.step].filter(ignoresFailure).map((part) => ({
    at: part,
    text: `Job ${step.job.key} runs ${step.stage} even after a job before it has failed. Remove always() from its \`if:\`.`,
  }));
}

function ignoresFailure({ written, condition }: JobModel | StepModel): boolean {
  const asks = /!\s*failure\s*\(\s*\)/g;
  const rest = condition.replaceAll(asks, '');
  // `!cancelled()` alone runs after a failure; beside `!failure()` it only runs after a skipped job, too.
  const ignores = rest === condition ? /\b(?:always|failure)\s*\(|!\s*cancelled\s*\(/ : /\b(?:always|failure)\s*\(/;
  return written.has('if') && ignores.test(rest);
}

/** A stage that was overtaken is green and skipped; without a condition, reviewers are asked all the same. */
export function skippedStagesStopIt(step: SuiteStep): Advice[] {
  if (step.stage !== 'promote') return [];
  const before = jobsBefore(step.workflow, step.job);
  const stage = suiteSteps(step.workflow).find((other) => other.stage === 'stage' && before.includes(other.job));
  if (stage === undefined || conditionsBefore(step).some(({ parts }) => parts[3] === 'decision')) return [];
  return [
    {
      at: step.job,
      text:
        `Job ${step.job.key} also asks its reviewers when ${stage.job.key} was skipped for a newer commit. ` +
        `if: needs.${stage.job.key}.outputs.decision == 'completed'`,
    },
  ];
}
