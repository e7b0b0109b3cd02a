import type { Problem } from '../problem.ts';

/** The smallest configuration that is of use: that of a library. */
export const SMALLEST_CONFIG = `components: [{ name: app, artifacts: ["dist/*.tgz"] }]
build: { steps: [{ name: pack, commands: [npm ci, npm pack --pack-destination dist] }] }
test: { suites: [{ name: unit, kind: unit, commands: [npm ci, npm test] }] }
environments:
  - { name: staging }
  - { name: production, after: [staging], release: true }`;

/** @param misnamed A file that is there, and that nothing reads: `.github/liftlock.yaml`. */
export function missingConfig(file: string, misnamed?: string): Problem {
  if (misnamed !== undefined) {
    return {
      code: 'config-missing',
      outcome: 'errored',
      where: misnamed,
      found: `There is a ${misnamed}, but only ${file} is read.`,
      next: `Rename it: \`git mv ${misnamed} ${file}\`.`,
    };
  }
  return {
    code: 'config-missing',
    outcome: 'errored',
    where: file,
    found: 'The file does not exist at this commit.',
    next: `Add ${file}. Eight lines are enough; the first example in the README can be copied as it is.`,
  };
}

export function emptyConfig(file: string): Problem {
  return {
    code: 'config-empty',
    outcome: 'errored',
    where: file,
    found: 'The file contains no configuration.',
    expected: 'At least `components`, `build` and `environments`.',
    next: `Start with these lines, and run \`liftlock check\`:\n${SMALLEST_CONFIG}`,
  };
}

export function unreadableConfig(where: string, found: string, expected: string): Problem {
  return { code: 'config-unreadable', outcome: 'errored', where, found, expected, next: CORRECT };
}

export function configProblem(at: { where: string; path: string; found: string; expected: string }): Problem {
  return {
    code: 'config-invalid',
    outcome: 'errored',
    where: at.where,
    found: `\`${at.path || 'the file'}\`: ${at.found}`,
    expected: at.expected,
    next: CORRECT,
  };
}

const CORRECT = 'Correct the file at this place, then run `liftlock check`.';

export function notSupportedYet(where: string, path: string, instead: string): Problem {
  return {
    code: 'not-supported-yet',
    outcome: 'errored',
    where,
    found: `\`${path}\` is reserved, but this version of Liftlock does not support it yet.`,
    next: `Remove it for now. ${instead}`,
  };
}

export function unmetDependency(component: string, needed: string, range: string, version: string): Problem {
  return {
    code: 'dependency-unmet',
    outcome: 'errored',
    where: component,
    found: `${component} requires ${needed} ${range}, but this release contains ${needed} ${version}.`,
    next: `Once ${component} works with ${needed} ${version}, widen its \`dependencies:\` in .github/liftlock.yml to include ${version}.`,
  };
}
