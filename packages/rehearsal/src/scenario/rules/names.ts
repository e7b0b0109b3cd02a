import { nearest, type Violation } from '@liftlock/core';
import type { Member, Step } from '../form/step.ts';
import type { WrittenScenario } from '../parse-scenario.ts';
import { withMembers } from './kinds.ts';
import { type Known, unknownName } from './known.ts';

type Path = readonly PropertyKey[];

/** Environments are those of the configuration and the workflows, and those that the scenario sets. */
export function environmentsAreKnown({ environments, steps }: WrittenScenario, known: Known): Violation[] {
  const names = [...known.environments, ...Object.keys(environments)];
  const misspelt = Object.keys(environments).flatMap((name): Violation[] => {
    const meant = known.environments.includes(name) ? undefined : nearest(name, known.environments);
    return meant === undefined ? [] : [{ path: ['environments', name], found: `"${name}"`, expected: `\`${meant}\`?` }];
  });
  const named = steps.flatMap((step, index) =>
    withMembers(step, index).flatMap(({ step: each, path }) => namedEnvironments(each, path)),
  );
  return [...misspelt, ...named.flatMap(({ path, name }) => unknownName(path, name, names))];
}

interface Named {
  readonly path: Path;
  readonly name: string;
}

function namedEnvironments({ approve = [], reject = [], expect }: Step | Member, path: Path): Named[] {
  const reviewed = { approve, reject };
  return [
    ...(['approve', 'reject'] as const).flatMap((key) =>
      reviewed[key].map(({ environment: name }, index) => ({ path: [...path, key, index], name })),
    ),
    ...Object.keys(expect?.live ?? {}).map((name) => ({ path: [...path, 'expect', 'live', name], name })),
  ];
}

/** People are those of the repository and the reviewers of its environments. */
export function peopleAreKnown({ environments, steps }: WrittenScenario, known: Known): Violation[] {
  const reviewers = Object.values(environments).flatMap((each) => each.reviewers ?? []);
  const names = [...new Set([...known.users, ...reviewers])];
  return steps
    .flatMap((step, index) => withMembers(step, index).flatMap(({ step: each, path }) => namedPeople(each, path)))
    .flatMap(({ path, name }) => unknownName(path, name, names));
}

function namedPeople({ as, approve = [], reject = [] }: Step | Member, path: Path): Named[] {
  const reviewed = { approve, reject };
  return [
    ...(as === undefined ? [] : [{ path: [...path, 'as'], name: as }]),
    ...(['approve', 'reject'] as const).flatMap((key) =>
      reviewed[key].flatMap(({ user }, index) =>
        user === undefined ? [] : [{ path: [...path, key, index, 'user'], name: user }],
      ),
    ),
  ];
}

/** A workflow that is started by hand is there, or a commit brings it. */
export function workflowsAreKnown({ steps }: WrittenScenario, { workflows }: Known): Violation[] {
  const written = steps.flatMap((step) => Object.keys(step?.commit?.write ?? {}));
  const names = [...workflows, ...written]
    .filter((path) => path.startsWith('.github/workflows/'))
    .map((path) => path.replace('.github/workflows/', ''));
  return steps.flatMap((step, index) =>
    withMembers(step, index).flatMap(({ step: { dispatch }, path }) =>
      dispatch === undefined
        ? []
        : unknownName([...path, 'dispatch', 'workflow'], dispatch.workflow.replace('.github/workflows/', ''), names),
    ),
  );
}
