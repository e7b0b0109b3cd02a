import type { SuiteStep } from '../workflow/suite-steps.ts';
import { problemAt, type Rule } from './rule.ts';

/** What the README writes where everybody has something else. One problem, however often it was copied. */
export const placeholders: Rule = ({ workflows }) => {
  const copied = workflows.flatMap(({ steps }) => steps).filter(isPlaceholder);
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

export function isPlaceholder({ repository, ref }: Pick<SuiteStep, 'repository' | 'ref'>): boolean {
  return repository.startsWith('OWNER/') || ref === 'SHA';
}

function ownerOf({ repository }: SuiteStep): string {
  const owner = repository.split('/')[0] ?? '';
  return owner === 'OWNER' ? 'ORGANIZATION' : owner;
}
