import { entriesOf, isAction, literalOf } from '@liftlock/rehearsal/workflow';
import type { SuiteStep } from '../workflow/suite-steps.ts';
import type { Advice } from './advice.ts';

export function tokenIsNotKept({ job }: SuiteStep): Advice[] {
  return job.steps
    .filter(({ uses }) => isAction(uses, 'actions/checkout'))
    .filter((step) => literalOf(entriesOf(step.with).get('persist-credentials'))?.toLowerCase() !== 'false')
    .map((step) => ({
      at: step,
      text:
        `The checkout of job ${job.key} leaves its token in the clone, where every later command can read it. ` +
        'with: { persist-credentials: false }',
    }));
}
