import { isMapping, isScalar } from '@actions/workflow-parser';
import type { WorkflowModel } from '../runner/index.ts';

/** Environments that jobs name in plain words. A name that an expression makes is found only when the job comes. */
export function environmentNames(model: WorkflowModel | undefined): string[] {
  const names = (model?.jobs ?? []).flatMap(({ environment }) => {
    if (environment === undefined) return [];
    const name = isMapping(environment) ? environment.find('name') : environment;
    return name !== undefined && isScalar(name) && !name.isExpression ? [name.toString()] : [];
  });
  return [...new Set(names)];
}
