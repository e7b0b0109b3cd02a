import { isMapping, isScalar } from '@actions/workflow-parser';
import type { WorkflowModel } from '../runner/index.ts';
import { resolveCalls } from '../runner/workflow/index.ts';

/**
 * Environments that jobs name in plain words, those of called workflows too. A name that an expression makes is found
 * only when the job comes.
 */
export function environmentNames(
  model: WorkflowModel | undefined,
  file: (path: string) => string | undefined,
): string[] {
  return model === undefined ? [] : [...new Set(namesIn(resolveCalls(model, file).model))];
}

function namesIn({ jobs }: WorkflowModel): string[] {
  return jobs.flatMap((job) => {
    if (job.kind === 'call') return job.called === undefined ? [] : namesIn(job.called);
    const { environment } = job;
    if (environment === undefined) return [];
    const name = isMapping(environment) ? environment.find('name') : environment;
    return name !== undefined && isScalar(name) && !name.isExpression ? [name.toString()] : [];
  });
}
