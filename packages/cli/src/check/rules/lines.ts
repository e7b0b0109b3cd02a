import type { Environment, VersionRules } from '@liftlock/core';
import type { Pipeline } from '../pipeline.ts';
import { listed, problemIn, type Rule } from './rule.ts';

/**
 * An environment that deploys holds one version, so what enters it has one order. A maintenance line and what goes on
 * beside it have none: neither contains the other, and the second to come is held as `diverged`. Neither have
 * pre-releases and releases, where both end in production.
 */
export const linesHaveAnOrder: Rule = (pipeline) =>
  pipeline.config.environments.flatMap((environment, index) => {
    const lines = environment.deploy.length > 0 ? linesInto(environment, pipeline.config.version) : [];
    const apart = lines.filter(
      ({ channel }) =>
        channel.kind === 'maintenance' || (channel.kind === 'prerelease' && environment.release !== 'none'),
    );
    const severalInOne = apart.some(({ channel, pattern }) => channel.kind === 'maintenance' && pattern.includes('*'));
    if (apart.length === 0 || (lines.length === 1 && !severalInOne)) return [];
    const others = lines.filter((line) => !apart.includes(line));
    const [kept, moved] = others.length > 0 ? [others, apart] : [apart.slice(0, 1), apart.slice(1)];
    const { name } = environment;
    return [
      problemIn(placeOfLines(index, environment, pipeline), {
        code: 'lines-share-environment',
        found: `${listed(patterns(lines))} deploy to ${name}, which holds one version at a time. When neither contains the other, the second one is held as diverged.`,
        expected:
          'One release line for each environment with deploy steps. An environment that only publishes accepts all of them.',
        next: `branches: [${patterns(kept)
          .map((pattern) => JSON.stringify(pattern))
          .join(
            ', ',
          )}] for ${name}${moved.length === 0 ? '' : `, and another environment for ${listed(patterns(moved))}`}.`,
      }),
    ];
  });

function patterns(lines: VersionRules['branches']): string[] {
  return lines.map(({ pattern }) => pattern);
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
