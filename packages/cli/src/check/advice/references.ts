import { isPlaceholder } from '../rules/placeholders.ts';
import type { SuiteStep } from '../workflow/suite-steps.ts';
import type { Advice } from './advice.ts';

/** A placeholder is a problem already. */
export function referenceCannotMove(step: SuiteStep): Advice[] {
  const { ref, stage } = step;
  if (ref === '' || /^[0-9a-f]{40}$/.test(ref) || isPlaceholder(step)) return [];
  return [{ at: step.step, text: `${stage} is used at "${ref}", which can move; a full commit SHA cannot.` }];
}
