import { documentationOf } from '@liftlock/core';
import type { CommandLine } from '../command-line.ts';
import { suiteCopy } from './suite-reference.ts';

/** The page about each command. */
export const PAGES: Readonly<Record<string, string>> = {
  init: 'getting-started.md',
  plan: 'git-workflow.md',
  notes: 'git-workflow.md',
  changelog: 'git-workflow.md',
  check: 'errors.md',
  status: 'operating.md',
  history: 'operating.md',
  doctor: 'operating.md',
  lock: 'operating.md',
  unlock: 'operating.md',
  yank: 'promotion.md',
  actions: 'rehearsal.md',
  rehearse: 'rehearsal.md',
};

/** Where to read on about a command, or about all of them: a line for its help. Empty if nobody knows. */
export async function readOn(command: string | undefined, line: CommandLine): Promise<string> {
  const copy = await suiteCopy(line);
  if (copy === undefined) return '';
  const page = command === undefined ? undefined : PAGES[command];
  return `\nDocumentation: ${documentationOf(copy)}${page === undefined ? '' : `/${page}`}\n`;
}

/** Where the codes of problems are explained, for somebody who has just read one. Scripts are spared. */
export async function codesExplained(line: CommandLine): Promise<string> {
  const copy = line.stderr.isTTY === true ? await suiteCopy(line) : undefined;
  return copy === undefined ? '' : `\nWhat each code means: ${documentationOf(copy)}/errors.md\n`;
}
