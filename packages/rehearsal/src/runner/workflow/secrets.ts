import type { JobModel, WorkflowModel } from './model.ts';
import { expressionsIn } from './tokens.ts';

const REFERENCE = /\bsecrets(?:\.|\[')(?<name>[A-Za-z_][\w-]*)/g;

/** Secrets that the expressions of a job name, its workflow's `env:` included. GITHUB_TOKEN is always there. */
export function secretsOf(job: JobModel, workflow: WorkflowModel): string[] {
  const expressions = [...job.written.values(), workflow.env].flatMap(expressionsIn);
  const names = expressions.flatMap((text) =>
    [...text.matchAll(REFERENCE)].map(({ groups }) => groups?.['name'] ?? ''),
  );
  return [...new Set(names.map((name) => name.toUpperCase()))].filter((name) => name !== 'GITHUB_TOKEN');
}
