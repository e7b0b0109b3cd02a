import type { z } from 'zod';
import type { EnvironmentsSection } from '../environments/schema.ts';
import type { Violation } from '../violation.ts';
import type { Placing } from './placing.ts';

type Configured = z.output<typeof EnvironmentsSection>;

interface Run {
  readonly path: readonly PropertyKey[];
  readonly env: Readonly<Record<string, string>>;
}

/** What the workflow gives and what is written here cannot both be the value of a variable. */
export function variablesHaveOneValue(environments: Configured): Violation[] {
  return environments.flatMap(({ data, deploy, validate, requires }, i) => {
    const declared = [...requires.variables, ...requires.secrets];
    const runs = Object.entries({ data, deploy, validate }).flatMap(([part, steps]) =>
      steps.flatMap((step, j) => runsOf(step, ['environments', i, part, j])),
    );
    return runs.flatMap(({ path, env }) =>
      Object.keys(env)
        .filter((name) => declared.includes(name))
        .map((name) => ({
          path: [...path, 'env', name],
          found: `a value for ${name}, which \`requires:\` takes from the workflow`,
          expected: 'only one of the two',
        })),
    );
  });
}

/** A step and what undoes it, which has the variables of the step and its own. */
function runsOf(step: Placing & { rollback?: Placing[] }, path: readonly PropertyKey[]): Run[] {
  const undoing = (step.rollback ?? []).map(({ env }, index) => ({
    path: [...path, 'rollback', index],
    env: Object.fromEntries(Object.entries(env).filter(([name]) => !(name in step.env))),
  }));
  return [{ path, env: step.env }, ...undoing];
}
