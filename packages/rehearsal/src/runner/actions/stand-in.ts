import { evaluateTexts } from '../expressions/evaluate-token.ts';
import { showAction } from '../steps/node-action.ts';
import { scopeOf, type StepExecution, type StepWork } from '../steps/step-work.ts';

/** What a rehearsal runs in place of an action of another repository. */
export interface StandIn {
  /** The action, in lower case and without its ref: `actions/checkout`, `actions/cache/restore`. */
  readonly action: string;
  /** Inputs that it takes, in lower case. Others are refused by name before anything runs. */
  readonly inputs: readonly string[] | 'all';
  /** What it does differently from the action, for the list at the end. */
  readonly notRehearsed: string;
  /** @param inputs What `with:` says, by name in lower case, trimmed. */
  run(step: StepExecution, inputs: ReadonlyMap<string, string>): Promise<void>;
  /** `always()` if there is none. */
  readonly postIf?: string;
  /** Runs after the main steps of the job, whatever happened. */
  post?(step: StepExecution): Promise<void>;
}

export function standInStep(
  standIn: StandIn,
  uses: string,
  reference: { readonly repository: string; readonly ref: string },
): StepWork {
  return {
    title: uses,
    action: { action_repository: reference.repository, action_ref: reference.ref },
    run: async (step) => {
      const inputs = await evaluateTexts(step.model.with, scopeOf(step), 'with');
      showAction(step, uses, inputs);
      await standIn.run(step, new Map([...inputs].map(([name, value]) => [name.toLowerCase(), value.trim()])));
    },
    ...(standIn.post !== undefined && {
      post: {
        condition: standIn.postIf ?? 'always()',
        run: async (step) => {
          showAction(step, uses, new Map());
          await standIn.post?.(step);
        },
      },
    }),
  };
}
