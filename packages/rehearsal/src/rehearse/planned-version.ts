import { gitHistory } from '@liftlock/adapters';
import { examineVersion, parseConfig, readHistory } from '@liftlock/core';
import { gitEnvironment } from '../github/git/run.ts';
import type { Fixture } from './fixture.ts';

/**
 * The version that `build` would have planned, asked where no `build` ran. Undefined if nothing is due, or if a
 * problem stands in the way of a plan: then nothing was missed.
 *
 * @param config Text of the configuration at the commit.
 */
export async function plannedVersion(
  fixture: Pick<Fixture, 'gitDir' | 'head' | 'branch'>,
  config: string | undefined,
): Promise<string | undefined> {
  const parsed = parseConfig(config ?? '');
  if (!parsed.ok) return undefined;
  const { version: rules, components } = parsed.config;
  const history = await readHistory(gitHistory({ cwd: fixture.gitDir, env: gitEnvironment() }), {
    rules,
    components,
    ref: fixture.head,
    branch: fixture.branch,
  });
  const { plan, problems } = examineVersion({ history, rules, components });
  return problems.length === 0 ? plan.next?.version : undefined;
}
