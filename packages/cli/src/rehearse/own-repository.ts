import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The repository that somebody stands in, if it has workflows to rehearse; undefined outside of one, and in Liftlock's
 * own folder, where the sample is meant.
 */
export function ownRepository(cwd: string, suiteRoot: string): string | undefined {
  const root = repositoryAround(cwd);
  return root === undefined || isSame(root, suiteRoot) || !hasWorkflows(root) ? undefined : root;
}

function repositoryAround(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : repositoryAround(above);
}

function hasWorkflows(root: string): boolean {
  const folder = join(root, '.github/workflows');
  return existsSync(folder) && readdirSync(folder).some((name) => /\.ya?ml$/.test(name));
}

function isSame(one: string, other: string): boolean {
  return realpathSync(one) === realpathSync(other);
}
