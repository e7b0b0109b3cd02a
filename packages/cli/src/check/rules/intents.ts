import { INTENTS, type IntentNeeds, nearest, type Problem } from '@liftlock/core';
import { positionOf } from '@liftlock/rehearsal/workflow';
import type { PipelineWorkflow } from '../pipeline.ts';
import type { SuiteStep } from '../workflow/suite-steps.ts';
import { choicesOf } from './dispatch.ts';
import { didYouMean, forEachStep, listed, problemAt } from './rule.ts';

const NAMES = Object.keys(INTENTS);

/** Intents that a step asks for, or that the form of its workflow offers, and that the action does not know. */
export const intentsAreKnown = forEachStep((step, _pipeline, workflow) =>
  intentsOf(step, workflow)
    .filter((intent) => needsOf(intent) === undefined)
    .map((intent) => {
      const similar = nearest(intent, NAMES);
      return problemAt(step.workflow, positionOf(step.given('intent')), {
        code: 'intent-unknown',
        found: `Job ${step.job.key} passes the intent "${intent}", which promote does not know.`,
        expected: `One of: ${NAMES.join(', ')}.${didYouMean(similar)}`,
        next: isWritten(step)
          ? `with: { intent: ${similar ?? 'promote'} }`
          : `Remove "${intent}" from the options of the input${similar === undefined ? '' : `, or write ${similar}`}.`,
      });
    }),
);

/**
 * A reason and a target that no run of this workflow could give. Jobs that share a form share its intents, so what one of them
 * passes on is enough.
 */
export const intentsHaveWhatTheyNeed = forEachStep((step, _pipeline, workflow) => {
  const others = isWritten(step)
    ? []
    : workflow.steps.filter((other) => other.stage === 'promote' && !isWritten(other));
  const isGiven = (input: string) => [step, ...others].some((one) => gives(one, input));
  const lacks = (input: keyof typeof CODES, needs: (intent: IntentNeeds) => boolean): Problem[] => {
    const intents = intentsOf(step, workflow).filter((intent) => {
      const known = needsOf(intent);
      return known !== undefined && needs(known);
    });
    return isGiven(input) ? [] : lacking(step, input, intents);
  };
  return [
    ...lacks('reason', ({ reason }) => reason),
    ...lacks('to', ({ target, takesCandidate }) => target !== undefined && !(takesCandidate && isGiven('candidate'))),
  ];
});

/** By which name the action reports the same when it runs. */
const CODES = { reason: 'reason-missing', to: 'target-missing' } as const;

function lacking(step: SuiteStep, input: keyof typeof CODES, intents: readonly string[]): Problem[] {
  if (intents.length === 0) return [];
  return [
    problemAt(step.workflow, positionOf(step.given('intent')), {
      code: CODES[input],
      found: `Job ${step.job.key} passes no \`${input}\` to the action, and ${listed(intents)} ${intents.length === 1 ? 'needs' : 'need'} one.`,
      expected: expectedOf(input, intents[0]),
      next: `on: { workflow_dispatch: { inputs: { ${input}: { type: string } } } }, and with: { ${input}: "\${{ inputs.${input} }}" } in the step`,
    }),
  ];
}

function expectedOf(input: keyof typeof CODES, intent: string = ''): string {
  const target = needsOf(intent)?.target ?? 'A version.';
  return input === 'reason' ? 'One sentence, by whoever starts the run.' : target;
}

function needsOf(intent: string): IntentNeeds | undefined {
  return Object.hasOwn(INTENTS, intent) ? INTENTS[intent as keyof typeof INTENTS] : undefined;
}

/** Of a promotion: what is written, or all that somebody can choose. What is computed is known to the run alone. */
function intentsOf(step: SuiteStep, workflow: PipelineWorkflow): readonly string[] {
  if (step.stage !== 'promote') return [];
  const literal = step.text('intent');
  if (literal !== undefined) return literal.trim() === '' ? [] : [literal.trim()];
  return choicesOf(step, 'intent', workflow);
}

const isWritten = (step: SuiteStep) => step.text('intent') !== undefined;

function gives(step: SuiteStep, input: string): boolean {
  return step.given(input) !== undefined && step.text(input)?.trim() !== '';
}
