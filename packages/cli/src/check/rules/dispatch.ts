import { nearest, type Problem } from '@liftlock/core';
import { positionOf } from '@liftlock/rehearsal/workflow';
import type { PipelineWorkflow } from '../pipeline.ts';
import { sameName } from '../workflow/jobs.ts';
import { soleReference } from '../workflow/references.ts';
import type { SuiteStep } from '../workflow/suite-steps.ts';
import { requiredBy } from './inputs.ts';
import { didYouMean, forEachStep, problemAt } from './rule.ts';

/** A required input that whoever starts the run may leave empty, or that nobody is asked for. */
export const dispatchInputs = forEachStep((step, { actions }, workflow) => {
  return requiredBy(step, actions).flatMap((input) => {
    const value = step.given(input);
    const name = value === undefined ? undefined : inputName(soleReference(value)?.parts ?? []);
    return name === undefined ? [] : emptyInput(step, input, name, workflow);
  });
});

/** `inputs.x` and `github.event.inputs.x`. */
export function inputName(parts: readonly string[]): string | undefined {
  if (parts[0] === 'inputs') return parts[1];
  return parts.slice(0, 3).join('.') === 'github.event.inputs' ? parts[3] : undefined;
}

/** What somebody can choose who fills in the form of a workflow, where an input of the action is what they chose. */
export function choicesOf(step: SuiteStep, input: string, { model }: PipelineWorkflow): readonly string[] {
  const value = step.given(input);
  const name = value === undefined ? undefined : inputName(soleReference(value)?.parts ?? []);
  if (name === undefined) return [];
  const declared = Object.entries(model.events.workflow_dispatch?.inputs ?? {});
  return declared.filter(([key]) => sameName(key, name)).flatMap(([, one]) => optionsOf(one));
}

function optionsOf(input: unknown): readonly string[] {
  const { options } = (input ?? {}) as { readonly options?: unknown };
  return Array.isArray(options) ? options.map(String) : [];
}

interface DispatchInput {
  readonly required?: boolean;
  readonly default?: unknown;
}

function emptyInput(step: SuiteStep, input: string, name: string, { model }: PipelineWorkflow): Problem[] {
  const { workflow_dispatch: dispatch, workflow_call: call, ...others } = model.events;
  const declared: [string, DispatchInput][] = [dispatch, call].flatMap((event) => Object.entries(event?.inputs ?? {}));
  const mine = declared.filter(([key]) => sameName(key, name)).map(([, one]) => one);
  const problem = (found: string, expected: string, next: string) => [
    problemAt(model, positionOf(step.given(input)), { code: 'input-may-be-empty', found, expected, next }),
  ];
  const yaml = `inputs: { ${name}: { type: string, required: true } }`;
  if (mine.length === 0) {
    const names = declared.map(([key]) => key);
    return problem(
      `Job ${step.job.key} reads \`inputs.${name}\`, which the workflow does not declare, so it is always empty.`,
      `An input with that name.${didYouMean(nearest(name, names))}`,
      `on: { workflow_dispatch: { ${yaml} } }`,
    );
  }
  const events = Object.keys(others);
  if (events.length > 0) {
    return problem(
      `\`inputs.${name}\` is empty in runs started by ${events.join(', ')}, but ${step.stage} needs it.`,
      'A separate workflow for runs that are started by hand.',
      `on: { workflow_dispatch: { ${yaml} } }`,
    );
  }
  if (mine.every((one) => one.required === true || (one.default !== undefined && one.default !== ''))) return [];
  return problem(
    `\`inputs.${name}\` can be left empty, but ${step.stage} needs it.`,
    'A required input, which GitHub then asks for.',
    yaml,
  );
}
