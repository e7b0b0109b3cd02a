import { data } from '@actions/expressions';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';
import type { JobConclusion } from '../events.ts';

function status(name: string, maxArgs: number, holds: (ids: readonly string[]) => boolean): FunctionDefinition {
  return {
    name,
    minArgs: 0,
    maxArgs,
    call: (...args) => new data.BooleanData(holds(args.map((arg) => arg.coerceString()))),
  };
}

/** The status functions of a step's `if`: they look at the job so far. */
export function stepStatusFunctions(job: JobConclusion): FunctionDefinition[] {
  return [
    status('always', 0, () => true),
    status('success', 0, () => job === 'success'),
    status('failure', 0, () => job === 'failure'),
    status('cancelled', 0, () => job === 'cancelled'),
  ];
}

export interface JobStanding {
  readonly cancelled: boolean;
  /** Results of all ancestors of the job, not only of those it names: a skipped grandparent is felt. */
  readonly ancestors: ReadonlyMap<string, JobConclusion>;
}

/** The status functions of a job's `if`. With job ids, `success('a')` looks at these only. */
export function jobStatusFunctions(standing: JobStanding): FunctionDefinition[] {
  const results = (ids: readonly string[]): JobConclusion[] => {
    if (ids.length === 0) return [...standing.ancestors.values()];
    return ids.map((id) => standing.ancestors.get(id) ?? 'skipped');
  };
  return [
    status('always', 0, () => true),
    status('success', 255, (ids) => !standing.cancelled && results(ids).every((result) => result === 'success')),
    status('failure', 255, (ids) => !standing.cancelled && results(ids).some((result) => result === 'failure')),
    status('cancelled', 0, () => standing.cancelled),
  ];
}
