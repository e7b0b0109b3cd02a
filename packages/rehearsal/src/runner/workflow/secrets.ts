import type { JobModel, WorkflowModel } from './model.ts';
import { expressionsIn, literalOf } from './tokens.ts';

const REFERENCE = /\bsecrets(?:\.|\[')(?<name>[A-Za-z_][\w-]*)/g;

/** Secrets that the expressions of a job name, its workflow's `env:` included. GITHUB_TOKEN is always there. */
export function secretsOf(job: JobModel, workflow: WorkflowModel): string[] {
  if (job.kind === 'call' && literalOf(job.secrets) === 'inherit') {
    const called = job.called;
    return called === undefined ? [] : [...new Set(called.jobs.flatMap((inner) => secretsOf(inner, called)))];
  }
  const expressions = [...job.written.values(), workflow.env].flatMap(expressionsIn);
  const names = expressions.flatMap((text) =>
    [...text.matchAll(REFERENCE)].map(({ groups }) => groups?.['name'] ?? ''),
  );
  return [...new Set(names.map((name) => name.toUpperCase()))].filter((name) => name !== 'GITHUB_TOKEN');
}
