import type { Problem } from '@liftlock/core';
import { refused } from '../kernel/problem.ts';

const NEXT = 'Correct the file at this place, then play it again.';

/** A problem of a YAML file, in the words of a scenario. */
export function ofScenario(problem: Problem): Problem {
  const code = problem.code === 'config-unreadable' ? 'scenario-unreadable' : 'scenario-invalid';
  return { ...problem, code, next: NEXT };
}

export function emptyScenario(file: string): Problem {
  return refused('scenario-empty', {
    where: file,
    found: 'The file is empty.',
    next: 'Write a scenario: `{ name: a release, steps: [{ push: { branch: main }, approve: [production] }] }`.',
  });
}

export function scenarioMissing(file: string): Problem {
  return refused('scenario-missing', {
    where: file,
    found: 'The file does not exist.',
    next: 'Correct the path. `liftlock rehearse --scenarios` plays all of .github/rehearsals.',
  });
}

export function noScenarios(folder: string): Problem {
  return refused('no-scenarios', {
    where: folder,
    found: 'The folder contains no scenario (`*.yml`).',
    next: 'Write a scenario, or name a file or another folder: `--scenario PATH`.',
  });
}
