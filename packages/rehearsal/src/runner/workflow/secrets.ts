import { isBasicExpression, isMapping, isSequence } from '@actions/workflow-parser';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import type { JobModel, WorkflowModel } from './model.ts';

const REFERENCE = /\bsecrets(?:\.|\[')(?<name>[A-Za-z_][\w-]*)/g;

/** Secrets that the expressions of a job name, its workflow's `env:` included. GITHUB_TOKEN is always there. */
export function secretsOf(job: JobModel, workflow: WorkflowModel): string[] {
  const expressions = [...job.written.values(), workflow.env].flatMap(expressionsIn);
  const names = expressions.flatMap((text) =>
    [...text.matchAll(REFERENCE)].map(({ groups }) => groups?.['name'] ?? ''),
  );
  return [...new Set(names.map((name) => name.toUpperCase()))].filter((name) => name !== 'GITHUB_TOKEN');
}

function expressionsIn(token: TemplateToken | undefined): string[] {
  if (token === undefined) return [];
  if (isBasicExpression(token)) return [token.expression];
  if (isSequence(token)) return [...token].flatMap(expressionsIn);
  if (isMapping(token)) return [...token].flatMap(({ key, value }) => [...expressionsIn(key), ...expressionsIn(value)]);
  return [];
}
