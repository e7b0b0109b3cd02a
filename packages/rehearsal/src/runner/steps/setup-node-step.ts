import { evaluateTexts } from '../expressions/evaluate-token.ts';
import { showAction } from './action-step.ts';
import { scopeOf, type StepWork } from './step-work.ts';

/** `actions/setup-node` is passed over: the machine's own Node is used, and the run says so. */
export function setupNodeStep(
  uses: string,
  reference: { readonly repository: string; readonly ref: string },
): StepWork {
  return {
    title: uses,
    action: { action_repository: reference.repository, action_ref: reference.ref },
    run: async (step) => {
      showAction(step, uses, await evaluateTexts(step.model.with, scopeOf(step), 'with'));
      step.log.output("Passed over: this rehearsal uses the machine's own Node.");
    },
  };
}
