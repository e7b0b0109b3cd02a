import { nearest } from '@liftlock/core';
import { entriesOf, literalOf, positionOf } from '@liftlock/rehearsal/workflow';
import type { ActionInterfaces } from '../workflow/action-interfaces.ts';
import { sameName } from '../workflow/jobs.ts';
import type { SuiteStep } from '../workflow/suite-steps.ts';
import { didYouMean, forEachStep, listed, problemAt } from './rule.ts';

/** GitHub only warns about an input that an action does not declare; what was meant by it does not happen. */
export const inputsAreDeclared = forEachStep(({ workflow, job, step, action }, pipeline) => {
  const declared = pipeline.actions.get(action)?.inputs;
  if (declared === undefined) return [];
  return [...entriesOf(step.with)]
    .filter(([name]) => !declared.some((input) => sameName(input, name)))
    .map(([name, token]) => {
      const similar = nearest(name, declared);
      return problemAt(workflow, positionOf(token), {
        code: 'input-unknown',
        found: `Job ${job.key} passes \`${name}\`, which is not an input of the action. GitHub ignores it.`,
        expected: `One of: ${declared.join(', ')}.${didYouMean(similar)}`,
        next: similar === undefined ? `Remove \`${name}:\`.` : `with: { ${similar}: ${written(literalOf(token))} }`,
      });
    });
});

/** One slip is one problem: the name that the action does not have. */
export function isMisspelt(name: string, { step, action }: SuiteStep, actions: ActionInterfaces): boolean {
  const declared = actions.get(action)?.inputs ?? [];
  return [...entriesOf(step.with).keys()].some(
    (written) => !declared.some((input) => sameName(input, written)) && nearest(written, declared) === name,
  );
}

function written(text: string | undefined): string {
  return text === undefined ? '…' : text === '' ? '""' : text;
}

/** Inputs that a step cannot do without. A promotion is told what it is about by a candidate, or by name. */
export function requiredBy(step: SuiteStep, actions: ActionInterfaces): readonly string[] {
  const required = actions.get(step.stage)?.required ?? [];
  return step.stage === 'promote' && !namesTarget(step) ? ['candidate', ...required] : required;
}

/** A promotion that somebody asks for by name: `to` says what it is about, or the intent finds it in the ledger. */
export function namesTarget(step: SuiteStep): boolean {
  return step.stage === 'promote' && ['to', 'intent'].some((name) => step.given(name) !== undefined);
}

/** Required inputs that are missing. What is wrong with `candidate` is a rule of its own. */
export const requiredInputs = forEachStep((step, { actions, config }) => {
  const { workflow, job, stage } = step;
  const missing = requiredBy(step, actions)
    .filter((name) => name !== 'candidate')
    .filter((name) => step.given(name) === undefined || step.text(name)?.trim() === '')
    .filter((name) => !isMisspelt(name, step, actions));
  const names = config.environments.map(({ name }) => name);
  return missing.map((name) =>
    problemAt(workflow, step.step, {
      code: 'input-missing',
      found: `Job ${job.key} runs ${stage} without the input \`${name}\`.`,
      ...(name === 'environment' ? { expected: `One of the environments: ${names.join(', ')}.` } : {}),
      next: `with: { ${name}: ${name === 'environment' ? (names.at(-1) ?? 'production') : '…'} }`,
    }),
  );
});

/** Suites that a test job names, and the configuration does not. */
export const suitesExist = forEachStep((step, { config }) => {
  const written = step.stage === 'test' ? namedSuites(step.text('suites')) : [];
  const known = config.suites.map(({ name }) => name);
  const unknown = written.filter((name) => !known.includes(name));
  if (unknown.length === 0) return [];
  const corrected = written.map((name) => (known.includes(name) ? name : (nearest(name, known) ?? name)));
  return [
    problemAt(step.workflow, positionOf(step.given('suites')), {
      code: 'suite-unknown',
      found: `There is no suite ${listed(unknown.map((name) => `"${name}"`))} in .github/liftlock.yml.`,
      expected: known.length === 0 ? 'No suite is configured.' : `One of: ${known.join(', ')}.`,
      next: `with: { suites: ${JSON.stringify(corrected.join(', '))} }`,
    }),
  ];
});

/** The names in `suites:`, as the `test` action reads them. */
export function namedSuites(text: string | undefined): string[] {
  return (text ?? '')
    .split(/[,\n]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
