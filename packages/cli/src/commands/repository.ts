import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
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
function rootAround(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder || !existsSync(folder) ? undefined : rootAround(parent);
}
