import { literalOf, type WorkflowModel } from '@liftlock/rehearsal/workflow';
import type { Pipeline, PipelineWorkflow } from '../pipeline.ts';
import type { SuiteStep } from '../workflow/suite-steps.ts';
import { problemAt, type Rule } from './rule.ts';

/** What the README writes where everybody has something else. One problem, however often it was copied. */
export const placeholders: Rule = ({ workflows, hasRemote }) => {
  const [first, ...others] = placeholdersIn(workflows);
  if (first === undefined || !hasRemote) return [];
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
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

/** A repository without a remote is rehearsed and goes nowhere, so there they only have to be known. */
export function adviceOnPlaceholders({ workflows, hasRemote }: Pick<Pipeline, 'workflows' | 'hasRemote'>): string[] {
  const [first, ...others] = placeholdersIn(workflows);
  if (first === undefined || hasRemote) return [];
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return [
    `${first.workflow.path}:${first.step.line}: \`uses: ${first.step.uses}\`${more} can be rehearsed, but GitHub cannot run it: OWNER and SHA are placeholders. Before you push, name a commit of the repository that publishes Liftlock: \`liftlock init --yes --replace --suite ORGANIZATION/liftlock@COMMIT\`.`,
  ];
}

function placeholdersIn(workflows: readonly PipelineWorkflow[]): SuiteStep[] {
  return workflows
    .filter(({ model }) => runsHere(model, workflows))
    .flatMap(({ steps }) => steps)
    .filter(isPlaceholder);
}

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
