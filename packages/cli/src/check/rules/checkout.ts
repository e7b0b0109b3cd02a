import {
  entriesOf,
  isAction,
  literalOf,
  parseActionReference,
  positionOf,
  type StepModel,
} from '@liftlock/rehearsal/workflow';
import { entersEnvironment, type SuiteStep } from '../workflow/suite-steps.ts';
import { forEachStep, problemAt } from './rule.ts';

/** The version comes from the commits since the last release, so `build` and `plan` need all of them. */
export const history = forEachStep((step) => {
  if (step.stage !== 'build' && step.stage !== 'plan') return [];
  const checkout = checkoutBefore(step);
  if (literalOf(entriesOf(checkout?.with).get('fetch-depth')) === '0') return [];
  return [
    problemAt(step.workflow, checkout ?? step.job, {
      code: 'shallow-clone',
      found:
        checkout === undefined
          ? `Job ${step.job.key} has no checkout.`
          : 'The checkout fetches a single commit and no tags.',
      expected: 'The whole history: the next version depends on all commits since the last release.',
      next: 'with: { fetch-depth: 0, persist-credentials: false }',
    }),
  ];
});

/** Every stage reads the configuration from the checkout; those that deploy take their scripts from it as well. */
export const checkout = forEachStep((step) => {
  if (step.stage === 'build' || step.stage === 'plan') return [];
  const found = checkoutBefore(step);
  if (found === undefined) return mayCheckOutOtherwise(step) ? [] : [missing(step)];
  const ref = entriesOf(found.with).get('ref');
  if (ref === undefined || literalOf(ref) === undefined || !entersEnvironment(step)) return [];
  return [
    problemAt(step.workflow, positionOf(ref), {
      code: 'wrong-checkout',
      found: `Job ${step.job.key} checks out \`${literalOf(ref)}\`, whatever commit the run was started for.`,
      expected: 'The commit of the run. The deploy steps must be the ones that were reviewed with it.',
      next: 'Remove `ref:` from the checkout step.',
    }),
  ];
});

function missing({ workflow, job, step, stage }: SuiteStep) {
  return problemAt(workflow, step, {
    code: 'checkout-missing',
    found: `Job ${job.key} runs ${stage} without a checkout, from which the configuration is read.`,
    next: '- uses: actions/checkout@COMMIT\n  with: { persist-credentials: false }',
  });
}

function checkoutBefore({ job, step }: SuiteStep): StepModel | undefined {
  return job.steps.slice(0, job.steps.indexOf(step)).find(({ uses }) => isAction(uses, 'actions/checkout'));
}

/** Other actions and scripts above the step can have fetched the files as well. */
function mayCheckOutOtherwise({ job, step }: SuiteStep): boolean {
  return job.steps.slice(0, job.steps.indexOf(step)).some(({ uses, run }) => run !== undefined || isOther(uses));
}

function isOther(uses: string | undefined): boolean {
  if (uses === undefined || isAction(uses, 'actions/setup-node')) return false;
  return parseActionReference(uses).kind === 'remote';
}
