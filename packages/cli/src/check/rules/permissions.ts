import { entriesOf, literalOf } from '@liftlock/rehearsal/workflow';
import { permissionsOf } from '../workflow/suite-steps.ts';
import { forEachStep, problemAt } from './rule.ts';

/** A job's `permissions:` replace the workflow's as a whole; what is not listed is none (docs: Workflow syntax). */
export const permissions = forEachStep(({ job, workflow, stage }) => {
  const token = job.permissions ?? workflow.permissions;
  const all = token === undefined ? undefined : literalOf(token);
  if (all === 'write-all') return [];
  const declared = entriesOf(token);
  const needed = Object.entries(permissionsOf(stage));
  const missing = needed.filter(([scope, access]) => {
    const has = all === 'read-all' ? 'read' : literalOf(declared.get(scope));
    return access === 'write' ? has !== 'write' : has !== 'write' && has !== 'read';
  });
  if (missing.length === 0) return [];
  const line = needed.map(([scope, access]) => `${scope}: ${access}`).join(', ');
  return [
    problemAt(workflow, job, {
      code: 'permission-missing',
      found: `Job ${job.key} runs ${stage} without ${missing.map(([scope, access]) => `\`${scope}: ${access}\``).join(', ')}. GitHub would answer 403 in the middle of the release.`,
      next: `permissions: { ${line} }`,
    }),
  ];
});
