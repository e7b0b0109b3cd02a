import { nearest } from '@liftlock/core';
import type { DispatchInput, WorkflowModel } from '../workflow/model.ts';

interface StartingEvent {
  readonly name: string;
  readonly payload?: Readonly<Record<string, unknown>>;
}

/**
 * The `inputs` context of a run that somebody started by hand: what the event brings, then the defaults, booleans and
 * numbers as such (docs: contexts, `inputs`). Other events have none.
 */
export function workflowInputs(model: WorkflowModel, event: StartingEvent): Record<string, unknown> | undefined {
  if (event.name !== 'workflow_dispatch') return undefined;
  return Object.fromEntries(valuesOf(model, event).map(({ input, value }) => [input.name, typed(value, input)]));
}

/** The event as GitHub sends it: `github.event.inputs` has the defaults, too, and all of them are strings. */
export function withInputDefaults<Event extends StartingEvent>(model: WorkflowModel, event: Event): Event {
  if (event.name !== 'workflow_dispatch') return event;
  const inputs = Object.fromEntries(valuesOf(model, event).map(({ input, value }) => [input.name, value]));
  return { ...event, payload: { ...event.payload, inputs } };
}

/** The form on GitHub with what somebody has filled in: fields without a default hold the first choice, or `false`. */
export function filledIn(model: WorkflowModel, given: Readonly<Record<string, string>>): Record<string, string> {
  const shown = model.inputs.map((input) => [input.name, input.default ?? untouched(input)] as const);
  return { ...Object.fromEntries(shown.filter(([, value]) => value !== '')), ...given };
}

export interface InputProblem {
  readonly name: string;
  readonly message: string;
  /** Nobody has passed it. */
  readonly missing?: boolean;
}

/** What GitHub answers with 422 when somebody starts the workflow, and what its form does not let anybody send. */
export function inputProblems(model: WorkflowModel, event: StartingEvent): InputProblem[] {
  if (event.name !== 'workflow_dispatch') return [];
  return [...unknownInputs(model, event), ...valuesOf(model, event).flatMap(valueProblems)];
}

function valueProblems(given: InputValue): InputProblem[] {
  const missing = given.value === '';
  return valueFaults(given).map((message) => ({ name: given.input.name, message, missing }));
}

function valueFaults({ input: { name, type, required, options }, value }: InputValue): string[] {
  if (value === '') return required ? [`The input \`${name}\` is required, and has no value.`] : [];
  const what = `The input \`${name}\` is \`${value}\``;
  if (type === 'choice' && !options.includes(value)) {
    return [`${what}, which is not among its options: ${options.join(', ')}.`];
  }
  if (type === 'boolean' && value !== 'true' && value !== 'false') return [`${what}, which is not true or false.`];
  return type === 'number' && !Number.isFinite(Number(value)) ? [`${what}, which is not a number.`] : [];
}

function unknownInputs({ inputs }: WorkflowModel, { payload }: StartingEvent): InputProblem[] {
  const known = inputs.map(({ name }) => name);
  return Object.keys(payload?.['inputs'] ?? {}).flatMap((name) => {
    if (known.includes(name)) return [];
    const meant = nearest(name, known);
    const hint = meant === undefined ? '' : ` Did you mean \`${meant}\`?`;
    return [{ name: meant ?? name, message: `The workflow has no input \`${name}\`.${hint}` }];
  });
}

interface InputValue {
  readonly input: DispatchInput;
  readonly value: string;
}

function valuesOf({ inputs }: WorkflowModel, { payload }: StartingEvent): InputValue[] {
  const given = (payload?.['inputs'] ?? {}) as Record<string, string | number | boolean | undefined>;
  return inputs.map((input) => ({ input, value: `${given[input.name] ?? input.default ?? untouched(input)}` }));
}

/** What the form on GitHub holds before anybody touches it. */
function untouched({ type, options }: DispatchInput): string {
  return type === 'choice' ? (options[0] ?? '') : type === 'boolean' ? 'false' : '';
}

function typed(value: string, { type }: DispatchInput): unknown {
  if (type === 'boolean') return value === 'true';
  return type === 'number' ? Number(value) : value;
}
