import { gitHistory } from '@liftlock/adapters';
import { CONFIG_FILE, examineVersion, parseConfig, readHistory } from '@liftlock/core';
import { gitEnvironment } from '../github/git/run.ts';
import type { Fixture } from './fixture.ts';

/**
 * The version that `build` would have planned, asked where no `build` ran. Undefined if nothing is due, or if a
 * problem stands in the way of a plan: then nothing was missed.
 */
export async function plannedVersion(
  fixture: Pick<Fixture, 'gitDir' | 'head' | 'branch' | 'readFile'>,
): Promise<string | undefined> {
  const parsed = parseConfig(fixture.readFile(CONFIG_FILE) ?? '');
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
