import { isPlaceholder } from '../rules/placeholders.ts';
import type { CalledPipeline } from '../workflow/called-pipeline.ts';
import { type SuiteStep, suiteSteps } from '../workflow/suite-steps.ts';
import type { Advice } from './advice.ts';

/** The same for a pipeline that is called; one line for all of its actions. */
export function callCannotMove({ caller, at, model }: CalledPipeline): string[] {
  const [step] = suiteSteps(model);
  const [advice] = step === undefined ? [] : referenceCannotMove(step);
  if (advice === undefined) return [];
  return [
    `${caller.path}:${at.line}: the pipeline is used at "${step?.ref}", which can move; a full commit SHA cannot.`,
  ];
}

/** A placeholder is a problem already. */
export function referenceCannotMove(step: SuiteStep): Advice[] {
  const { ref, stage } = step;
  if (ref === '' || /^[0-9a-f]{40}$/.test(ref) || isPlaceholder(step)) return [];
  return [{ at: step.step, text: `${stage} is used at "${ref}", which can move; a full commit SHA cannot.` }];
}
