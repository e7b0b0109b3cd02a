import { existsSync, lstatSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { bareRepository, notARepository, type Problem, repositoryNotTrusted } from '@liftlock/core';
import type { CommandLine } from '../command-line.ts';
import { type OptionValues, text } from './command.ts';

/**
 * The folder that a command is about: the root of the repository around `--repo` or around where somebody stands, since
 * the configuration is there and nowhere else. Outside of a repository it is the folder itself.
 */
export function repositoryFolder(values: OptionValues, line: CommandLine): string {
  const folder = resolve(line.cwd, text(values['repo']) ?? '.');
  return rootAround(folder) ?? folder;
}

/** `.git` is a folder, or a file in worktrees and submodules. */
export function rootAround(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder || !existsSync(folder) ? undefined : rootAround(parent);
}

/**
 * What git says when it finds nothing, said more exactly: it does not tell a repository that it refuses to open from a
 * folder without one. The problem names the folder.
 */
export function diagnosed(problem: Problem, user: number | undefined = process.getuid?.()): Problem {
  const { code, where } = problem;
  if (where === undefined || (code !== 'not-a-repository' && code !== 'no-commits')) return problem;
  const git = lstatSync(join(where, '.git'), { throwIfNoEntry: false });
  if (git !== undefined && user !== undefined && git.uid !== user) return repositoryNotTrusted(where, TRUST);
  return code === 'not-a-repository' ? (whyNotARepository(where) ?? problem) : problem;
}

const TRUST = 'If you trust it, run `git config --global --add safe.directory "$PWD"` in that folder.';

/** Why a folder has no files of a repository to read or write, or undefined. */
export function whyNotARepository(folder: string): Problem | undefined {
  if (existsSync(join(folder, '.git'))) return undefined;
  return isBare(folder) ? bareRepository(folder) : notARepository(folder);
}

/** Git's own test for a folder that is a repository itself (setup.c: is_git_directory). */
function isBare(folder: string): boolean {
  const head = lstatSync(join(folder, 'HEAD'), { throwIfNoEntry: false });
  return head !== undefined && ['objects', 'refs'].every((name) => existsSync(join(folder, name)));
}
