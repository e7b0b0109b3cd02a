import { entriesOf, type JobModel, literalOf, type WorkflowModel } from '@liftlock/rehearsal/workflow';

/** A permission of GITHUB_TOKEN, and `read` or `write`. */
export type Permission = readonly [scope: string, access: string];

/** A job's `permissions:` replace the workflow's as a whole; what is not listed is none (docs: Workflow syntax). */
export function permissionsMissing(
  job: JobModel,
  workflow: WorkflowModel,
  needed: readonly Permission[],
): readonly Permission[] {
  const token = job.permissions ?? workflow.permissions;
  const all = token === undefined ? undefined : literalOf(token);
  if (all === 'write-all') return [];
  const declared = entriesOf(token);
  return needed.filter(([scope, access]) => {
    const has = all === 'read-all' ? 'read' : literalOf(declared.get(scope));
    return has !== 'write' && (access === 'write' || has !== 'read');
  });
}
