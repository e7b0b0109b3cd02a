import type { Problem } from '@liftlock/core';
import { refused } from '../kernel/problem.ts';

const NEXT = 'Correct the file at this place, and play it again.';

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
    found: 'There is no such file.',
    next: 'Correct the path. `liftlock rehearse --scenarios` plays all of .github/rehearsals.',
  });
}

export function noScenarios(folder: string): Problem {
  return refused('no-scenarios', {
    where: folder,
    found: 'There is no scenario (*.yml) in this folder.',
    next: 'Write one, or name a file or another folder: `--scenario PATH`.',
  });
}
