import { entriesOf, literalOf, type StepModel } from '@liftlock/rehearsal/workflow';
import type { SuiteStep } from '../workflow/suite-steps.ts';
import type { Advice } from './advice.ts';

/** Every workflow on the default branch can write the caches that a release restores, those that strangers start too. */
export function nothingComesFromCaches({ job }: SuiteStep): Advice[] {
  return job.steps.filter(restoresCache).map((step) => ({
    at: step,
    text:
      `Job ${job.key} restores a cache (${actionOf(step)}), which every workflow of the default branch can write; ` +
      'what is released should be built from the commit alone.',
  }));
}

function restoresCache(step: StepModel): boolean {
  const action = actionOf(step);
  if (/^actions\/cache(?:\/|$)/.test(action)) return true;
  const cache = entriesOf(step.with).get('cache');
  // An expression may well say yes.
  const wish = cache === undefined ? 'false' : (literalOf(cache) ?? 'perhaps');
  return /\/setup-[^/]+$/.test(action) && wish !== 'false' && wish !== '';
}

/** What stands before the `@` in `uses:`. */
function actionOf({ uses = '' }: StepModel): string {
  return uses.replace(/@.*$/, '').toLowerCase();
}
