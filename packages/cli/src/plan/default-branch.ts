import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { GitHistory } from '@liftlock/adapters';
import { LiftlockError, type VersionRules } from '@liftlock/core';

/** What GitHub calls the default branch of a new repository, newest first. */
const USUAL = ['main', 'master'] as const;

/**
 * The rules for a branch, where the configuration names none: GitHub's default branch releases, and no other. A clone
 * notes which one that is; elsewhere it is the usual one, if there is one beside the branch that is planned for.
 */
export async function rulesFor(branch: string | null, rules: VersionRules, git: GitHistory): Promise<VersionRules> {
  if (rules.branches.length > 0 || branch === null) return rules;
  const known = await defaultBranch(branch, git);
  return known === undefined ? rules : { ...rules, branches: [{ pattern: known, channel: { kind: 'release' } }] };
}

async function defaultBranch(branch: string, git: GitHistory): Promise<string | undefined> {
  const noted = path.join(path.dirname(await git.objectsFolder()), 'refs/remotes/origin/HEAD');
  const text = await readFile(noted, 'utf8').catch(() => '');
  const [, named] = /^ref: refs\/remotes\/origin\/(\S+)$/m.exec(text) ?? [];
  if (named !== undefined) return named;
  const usual: readonly string[] = USUAL;
  if (usual.includes(branch)) return branch;
  for (const name of USUAL) if (await exists(name, git)) return name;
  return undefined;
}

async function exists(branch: string, git: GitHistory): Promise<boolean> {
  try {
    return (await git.open(`refs/heads/${branch}`)).sha !== '';
  } catch (error) {
    if (error instanceof LiftlockError) return false;
    throw error;
  }
}
