import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { GitHistory } from '@liftlock/adapters';
import { LiftlockError, type VersionRules } from '@liftlock/core';

/** What GitHub calls the default branch of a new repository, newest first. */
const USUAL = ['main', 'master'] as const;

/** The default branch on GitHub, as a clone has noted it; undefined in a repository that was not cloned. */
export async function notedDefaultBranch(git: GitHistory): Promise<string | undefined> {
  const noted = path.join(path.dirname(await git.objectsFolder()), 'refs/remotes/origin/HEAD');
  const text = await readFile(noted, 'utf8').catch(() => '');
  return /^ref: refs\/remotes\/origin\/(\S+)$/m.exec(text)?.[1];
}

/**
 * The rules for a branch, where the configuration names none: GitHub's default branch releases, and no other. Where
 * nothing notes which one that is, it is the usual one, if there is one beside the branch that is planned for.
 */
export async function rulesFor(
  branch: string | null,
  rules: VersionRules,
  git: GitHistory,
  noted: string | undefined,
): Promise<VersionRules> {
  if (rules.branches.length > 0 || branch === null) return rules;
  const known = noted ?? (await usualBranch(branch, git));
  return known === undefined ? rules : { ...rules, branches: [{ pattern: known, channel: { kind: 'release' } }] };
}

async function usualBranch(branch: string, git: GitHistory): Promise<string | undefined> {
  if (USUAL.some((name) => name === branch)) return branch;
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
