import { literalOf, type WorkflowModel } from '@liftlock/rehearsal/workflow';
import type { PipelineWorkflow } from '../pipeline.ts';
import type { SuiteStep } from '../workflow/suite-steps.ts';
import { problemAt, type Rule } from './rule.ts';

/** What the README writes where everybody has something else. One problem, however often it was copied. */
export const placeholders: Rule = ({ workflows }) => {
  const here = workflows.filter(({ model }) => runsHere(model, workflows));
  const copied = here.flatMap(({ steps }) => steps).filter(isPlaceholder);
  const [first] = copied;
  if (first === undefined) return [];
  const more = copied.length === 1 ? '' : ` and ${copied.length - 1} more`;
  const path = (first.step.uses ?? '').replace(/^[^/]*\/[^/@]*|@.*$/g, '');
  return [
    problemAt(first.workflow, first.step, {
      code: 'placeholder',
      found: `\`uses: ${first.step.uses}\`${more} cannot run on GitHub: OWNER and SHA are placeholders.`,
      expected: 'The repository that publishes Liftlock, and a full commit SHA of it (40 hex digits).',
      next: `uses: ${ownerOf(first)}/liftlock${path}@${/^[0-9a-f]{40}$/.test(first.ref) ? first.ref : 'COMMIT'}`,
    }),
  ];
};

/** A reusable workflow that only other repositories call runs there, as what they call it by. */
function runsHere({ events, path }: WorkflowModel, all: readonly PipelineWorkflow[]): boolean {
  if (Object.keys(events).some((name) => name !== 'workflow_call')) return true;
  const called = all
    .flatMap(({ model }) => model.jobs)
    .flatMap((job) => (job.kind === 'call' ? [literalOf(job.uses)] : []));
  return called.includes(`./${path}`);
}

export function isPlaceholder({ repository, ref }: Pick<SuiteStep, 'repository' | 'ref'>): boolean {
  return repository.startsWith('OWNER/') || ref === 'SHA';
}

function ownerOf({ repository }: SuiteStep): string {
  const owner = repository.split('/')[0] ?? '';
  return owner === 'OWNER' ? 'ORGANIZATION' : owner;
}
