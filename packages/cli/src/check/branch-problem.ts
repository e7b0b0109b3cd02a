import type { Problem, VersionRules } from '@liftlock/core';

/** Somebody named a branch to plan for, and the configuration releases nothing from it. */
export function branchReleasesNothing(branch: string, { branches }: VersionRules): Problem {
  const patterns = branches.map(({ pattern }) => pattern);
  return {
    code: 'branch-not-allowed',
    outcome: 'held',
    where: `--branch ${branch}`,
    found: `Nothing is released from ${branch}.`,
    expected: `A release branch: ${patterns.join(', ')}.`,
    next: `Name one of them, \`--branch ${patterns[0] ?? 'main'}\`, or add it: \`version: { branches: { ${branch}: release } }\`.`,
  };
}
