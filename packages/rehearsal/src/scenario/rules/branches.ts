import type { Violation } from '@liftlock/core';
import type { Member, Step } from '../form/step.ts';
import type { WrittenScenario } from '../parse-scenario.ts';
import { withMembers } from './kinds.ts';
import { type Known, unknownName } from './known.ts';

type Path = readonly PropertyKey[];

/** A branch is there, or an earlier commit makes it. */
export function branchesAreKnown({ steps }: WrittenScenario, known: Known): Violation[] {
  const branches = [...known.branches];
  // What is not well formed may have been meant to make a branch.
  const isWhole = steps.every((step) => step !== undefined);
  return steps.flatMap((step, index) =>
    withMembers(step, index).flatMap(({ step: each, path }) => {
      const violations = [...commitHasABranch(each, path, branches), ...branchIsThere(each, path, branches)];
      const made = each.commit?.from === undefined ? undefined : each.commit.branch;
      if (made !== undefined) branches.push(made);
      return isWhole ? violations : [];
    }),
  );
}

function commitHasABranch({ commit }: Step | Member, path: Path, branches: readonly string[]): Violation[] {
  if (commit === undefined) return [];
  const isThere = branches.includes(commit.branch);
  if (commit.from !== undefined || isThere) return [];
  const expected = `one of: ${branches.join(', ')}; or \`from\` beside it, which makes the branch`;
  return [{ path: [...path, 'commit', 'branch'], expected }];
}

function branchIsThere(step: Step | Member, path: Path, branches: readonly string[]): Violation[] {
  return (['push', 'dispatch', 'merge'] as const).flatMap((kind) => {
    const branch = step[kind]?.branch;
    return branch === undefined ? [] : unknownName([...path, kind, 'branch'], branch, branches);
  });
}
