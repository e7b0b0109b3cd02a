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

interface ConfigValue {
  /** Place in the file. */
  readonly where: string;
  /** `components[0].config.replicas` */
  readonly path: string;
  readonly environments: readonly string[];
}

export function configValueInvalid(
  { where, path, environments }: ConfigValue,
  { found, expected, schema }: { readonly found: string; readonly expected: string; readonly schema: string },
): Problem {
  return {
    code: 'config-value-invalid',
    outcome: 'errored',
    where,
    found: `\`${path}\` is ${found} in ${environments.join(', ')}.`,
    expected: `${expected.charAt(0).toUpperCase()}${expected.slice(1)}, according to ${schema}.`,
    next: 'Correct the value, or the schema if it is out of date. Then run `liftlock check`.',
  };
}

/** @param what `a GitHub token`. */
export function configValueSecret({ where, path, environments }: ConfigValue, what: string): Problem {
  return {
    code: 'config-value-secret',
    outcome: 'errored',
    where,
    found: `\`${path}\` looks like ${what} (${environments.join(', ')}).`,
    expected:
      'No credentials: the configuration is part of the release, and everybody who can read the repository can read it.',
    next: 'Revoke it, since it is in the history now. Keep the new one as a secret of the environment, name it under `requires: { secrets: [NAME] }`, and set it in the `env:` of the action.',
  };
}

export function configSchemaUnusable(where: string, file: string, found: string): Problem {
  return {
    code: 'config-schema-unusable',
    outcome: 'errored',
    where,
    found: `${file} is not a schema that can be used: ${found}`,
    expected: 'A JSON Schema in a JSON file of this repository: draft 4, 7, 2019-09 or 2020-12.',
    next: `Correct ${file}, or the path in \`config-schema:\`. Then run \`liftlock check\`.`,
  };
}
