import { isSequence } from '@actions/workflow-parser';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import { entriesOf, type JobModel, literalOf } from '@liftlock/rehearsal/workflow';
import { soleReference } from './references.ts';

/** What an input is in the jobs of a matrix; one value without a matrix, undefined where it is computed. */
export function valuesOf(token: TemplateToken, job: JobModel): readonly string[] | undefined {
  const text = literalOf(token);
  if (text !== undefined) return [text];
  const [context, name = '', ...rest] = soleReference(token)?.parts ?? [];
  return context === 'matrix' && rest.length === 0 ? valuesOfMatrix(name, job) : undefined;
}

function valuesOfMatrix(name: string, job: JobModel): readonly string[] | undefined {
  const matrix = entriesOf(entriesOf(job.written.get('strategy')).get('matrix'));
  // What is left out again is not followed.
  const [own, included] = [matrix.get(name), matrix.get('include')].map(itemsOf);
  if (matrix.size === 0 || matrix.has('exclude') || own === undefined || included === undefined) return undefined;
  const values = [...own, ...included.flatMap((entry) => entriesOf(entry).get(name) ?? [])].map(literalOf);
  return values.every((value) => value !== undefined) ? [...new Set(values)] : undefined;
}

/** Undefined if the list is computed. */
function itemsOf(token: TemplateToken | undefined): TemplateToken[] | undefined {
  if (token === undefined) return [];
  return isSequence(token) ? [...token] : undefined;
}
