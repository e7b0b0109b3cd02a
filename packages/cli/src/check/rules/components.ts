import { componentMissing, componentNotTaken, nearest, type Problem, PIPELINE, unknownComponent } from '@liftlock/core';
import { literalOf, positionOf } from '@liftlock/rehearsal/workflow';
import { sameName } from '../workflow/jobs.ts';
import { valuesOf } from '../workflow/matrix-values.ts';
import { soleReference } from '../workflow/references.ts';
import type { SuiteStep } from '../workflow/suite-steps.ts';
import { forEachStep, problemAt } from './rule.ts';

const STAGES: readonly string[] = PIPELINE.map(({ name }) => name);

/** Where each component has its own versions, every step says which one it is about; otherwise none does. */
export const componentsAreNamed = forEachStep((step, { config }) => {
  if (!STAGES.includes(step.stage)) return [];
  const token = step.given('component');
  const isGiven = token !== undefined && step.text('component') !== '';
  if (config.version.versioning === 'unified')
    return isGiven && !mayBeEmpty(step)
      ? [notTaken(step, 'All components have one version (`versioning: unified`).')]
      : [];
  if (isLock(step)) return isGiven ? [notTaken(step, 'A lock keeps every component out of the environment.')] : [];
  const names = config.components.map(({ name }) => name);
  if (!isGiven) return mayBeLock(step) ? [] : [at(step, componentMissing(names))];
  const unknown = (valuesOf(token, step.job) ?? []).filter((name) => !names.includes(name));
  return unknown.map((name) => at(step, unknownComponent(name, names, nearest(name, names), 'component:')));
});

function isLock(step: SuiteStep): boolean {
  return ['lock', 'unlock'].includes(step.text('intent') ?? '');
}

/** A workflow that is called with a component or without one passes on what it was given. */
function mayBeEmpty(step: SuiteStep): boolean {
  const token = step.given('component');
  const [context, name = '', ...rest] = (token && soleReference(token)?.parts) ?? [];
  const input = step.workflow.call?.inputs.find((one) => sameName(one.name, name));
  return (
    context === 'inputs' &&
    rest.length === 0 &&
    input !== undefined &&
    !input.required &&
    literalOf(input.default) === ''
  );
}

/** Whoever starts it chooses the intent, and nothing says what the intent is about. */
function mayBeLock(step: SuiteStep): boolean {
  const isChosen = step.given('intent') !== undefined && step.text('intent') === undefined;
  return isChosen && step.given('to') === undefined && step.given('candidate') === undefined;
}

function notTaken(step: SuiteStep, why: string): Problem {
  return at(step, componentNotTaken(step.text('component') ?? '…', why));
}

function at(step: SuiteStep, { code, found, expected, next }: Problem): Problem {
  const token = step.given('component');
  const place = token === undefined ? step.step : positionOf(token);
  return problemAt(step.workflow, place, {
    code,
    found,
    ...(expected === undefined ? {} : { expected }),
    next,
  });
}
