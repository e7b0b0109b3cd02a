import type { Problem } from '@liftlock/core';
import type { RunResult } from '../runner/index.ts';

/** The problems that stages of the suite reported in their output `result`, in the order of the jobs. */
export function stageProblems({ jobs }: RunResult): Problem[] {
  return jobs.flatMap(({ steps }) =>
    Object.values(steps)
      .filter(({ conclusion }) => conclusion === 'failure')
      .flatMap(({ outputs }) => problemsIn(outputs['result'])),
  );
}

/** Other actions have outputs of this name, too. */
function problemsIn(result: string | undefined): Problem[] {
  try {
    const { problems } = JSON.parse(result ?? '{}') as { readonly problems?: unknown };
    return Array.isArray(problems) ? problems.filter(isProblem) : [];
  } catch {
    return [];
  }
}

function isProblem(value: unknown): value is Problem {
  const problem = value as Partial<Problem> | null;
  return typeof problem?.code === 'string' && typeof problem.found === 'string' && typeof problem.next === 'string';
}
