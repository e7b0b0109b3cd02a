import type { Environment, VersionRules } from '@liftlock/core';
import type { Pipeline } from '../pipeline.ts';
import { problemIn, type Rule } from './rule.ts';

/**
 * An environment that deploys holds one version, so what enters it has one order. A maintenance line and what goes on
 * beside it have none: neither contains the other, and the second to come is held as `diverged`.
 */
export const linesHaveAnOrder: Rule = (pipeline) =>
  pipeline.config.environments.flatMap((environment, index) => {
    const lines = replaces(environment) ? linesInto(environment, pipeline.config.version) : [];
    const maintained = lines.filter(({ channel }) => channel.kind === 'maintenance');
    const severalInOne = maintained.some(({ pattern }) => pattern.includes('*'));
    if (maintained.length === 0 || (lines.length === 1 && !severalInOne)) return [];
    const others = lines.filter((line) => !maintained.includes(line)).map(({ pattern }) => pattern);
    const names = lines.map(({ pattern }) => pattern);
    const { name } = environment;
    return [
      problemIn(placeOfLines(index, environment, pipeline), {
        code: 'lines-share-environment',
        found: `${names.join(' and ')} enter ${name}, which replaces what it holds: after one of them, ${name} holds the other as diverged.`,
        expected: 'One line for each environment that deploys; an environment that only publishes takes them all.',
        next: `branches: [${(others.length > 0 ? others : names.slice(0, 1)).map((one) => JSON.stringify(one)).join(', ')}] for ${name}, and environments of their own for ${maintained.map(({ pattern }) => pattern).join(', ')}.`,
      }),
    ];
  });

function replaces({ deploy }: Environment): boolean {
  return deploy.length > 0;
}

/** Pre-releases enter an environment with `release:` only by name. */
function linesInto({ branches, release }: Environment, rules: VersionRules): VersionRules['branches'] {
  return rules.branches.filter(({ pattern, channel }) =>
    branches.length > 0 ? branches.includes(pattern) : release === 'none' || channel.kind !== 'prerelease',
  );
}

function placeOfLines(index: number, { branches }: Environment, { placeOf }: Pipeline): string {
  return branches.length > 0 ? placeOf('environments', index, 'branches') : placeOf('environments', index, 'name');
}
