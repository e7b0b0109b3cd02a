import { NOTHING_WRITTEN, type Problem } from '../problem.ts';

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
      found: `${misnamed} is there, but only ${file} is read.`,
      expected: `The name ${file}.`,
      state: NOTHING_WRITTEN,
      next: `Rename it: \`git mv ${misnamed} ${file}\`.`,
    };
  }
  return {
    code: 'config-missing',
    outcome: 'errored',
    where: file,
    found: 'There is no such file at this commit.',
    expected: 'The description of the pipeline: components, build steps, environments.',
    state: NOTHING_WRITTEN,
    next: `Add ${file}. Eight lines are enough; the README's first example can be copied as it is.`,
  };
}

export function emptyConfig(file: string): Problem {
  return {
    code: 'config-empty',
    outcome: 'errored',
    where: file,
    found: 'The file holds no configuration.',
    expected: 'At least `components`, `build` and `environments`.',
    state: NOTHING_WRITTEN,
    next: `Begin with these lines, and run \`liftlock check\`:\n${SMALLEST_CONFIG}`,
  };
}

export function unreadableConfig(where: string, found: string, expected: string): Problem {
  return {
    code: 'config-unreadable',
    outcome: 'errored',
    where,
    found,
    expected,
    state: NOTHING_WRITTEN,
    next: 'Correct the file at this place, then `liftlock check`.',
  };
}

export function configProblem(at: { where: string; path: string; found: string; expected: string }): Problem {
  return {
    code: 'config-invalid',
    outcome: 'errored',
    where: at.where,
    found: `\`${at.path || 'the file'}\`: ${at.found}`,
    expected: at.expected,
    state: NOTHING_WRITTEN,
    next: 'Correct the file at this place, then `liftlock check`.',
  };
}

export function notSupportedYet(where: string, path: string, instead: string): Problem {
  return {
    code: 'not-supported-yet',
    outcome: 'errored',
    where,
    found: `\`${path}\` is known, but this version of Liftlock does not act on it yet.`,
    expected: 'Only keys that are acted on. A rule that is written down and ignored is worse than none.',
    state: NOTHING_WRITTEN,
    next: `Remove it for now. ${instead}`,
  };
}

export function unmetDependency(component: string, needed: string, range: string, version: string): Problem {
  return {
    code: 'dependency-unmet',
    outcome: 'errored',
    where: component,
    found: `${component} needs ${needed} ${range}, and this release has ${needed} ${version}.`,
    expected: `A range that holds ${version}.`,
    state: NOTHING_WRITTEN,
    next: `Once ${component} works with ${needed} ${version}, correct its \`dependencies:\` in .github/liftlock.yml.`,
  };
}
