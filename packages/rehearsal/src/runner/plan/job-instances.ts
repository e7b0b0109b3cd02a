import { data } from '@actions/expressions';
import type { Scope } from '../expressions/evaluate.ts';
import { evaluateText } from '../expressions/evaluate-token.ts';
import { toData } from '../expressions/context-data.ts';
import type { JobInstance } from '../jobs/job-execution.ts';
import type { JobModel } from '../workflow/model.ts';
import { type Combination, nameWithSegments, type Strategy } from './matrix.ts';

/** The jobs that one key of the workflow makes: one, or one for each combination of its matrix. */
export async function jobInstances<Model extends JobModel>(
  model: Model,
  strategy: Strategy,
  scope: Scope,
  needs: Readonly<Record<string, unknown>>,
): Promise<JobInstance<Model>[]> {
  const combinations: readonly (Combination | undefined)[] = strategy.combinations ?? [undefined];
  const total = combinations.length;
  const ids = new Set<string>();
  const instances: JobInstance<Model>[] = [];
  for (const [index, combination] of combinations.entries()) {
    const segments = combination?.segments ?? [];
    const matrix = combination === undefined ? undefined : plain(combination.matrix);
    const context = {
      'fail-fast': strategy.failFast,
      'job-index': index,
      'job-total': total,
      'max-parallel': strategy.maxParallel ?? total,
    };
    const own = { ...scope.contexts, matrix: toData(matrix), strategy: toData(context) };
    const written = model.name && (await evaluateText(model.name, { ...scope, contexts: own }, 'name'));
    instances.push({
      model,
      id: uniqueId(model.key, segments, ids),
      // Only a name with an expression can tell the combinations apart; an empty one is none (WorkflowTemplateEvaluator.cs).
      name: written && model.name?.isExpression ? written : nameWithSegments(written || model.key, segments),
      matrix,
      strategy: context,
      needs,
    });
  }
  return instances;
}

/** Combinations can look the same: two that differ in what `include` added, or behind the hundredth character. */
function uniqueId(key: string, segments: readonly string[], ids: Set<string>): string {
  let id = nameWithSegments(key, segments);
  for (let number = 2; ids.has(id); number++) id = nameWithSegments(key, [`${number}`, ...segments]);
  ids.add(id);
  return id;
}

function plain(dictionary: data.Dictionary): Record<string, unknown> {
  return JSON.parse(JSON.stringify(dictionary, data.replacer)) as Record<string, unknown>;
}
