import { visible } from '@liftlock/core';
import type { SetUp } from './setup/set-up.ts';
import type { FileState } from './write-files.ts';

/** What was found, and what comes of it. */
export function foundText({ found, kind, migrations }: SetUp): string {
  const lines = ['Found', ...found.map((line) => `  ${visible(line)}`), `  looks like a ${kind} (--kind changes that)`];
  for (const { tool, from, left } of migrations) {
    lines.push('', `From ${tool} (${from}), not taken over`);
    lines.push(...(left.length === 0 ? ['  nothing'] : left.map((line) => `  ${visible(line)}`)));
  }
  return `${lines.join('\n')}\n`;
}

const VERBS = { new: 'new', same: 'unchanged', different: 'differs' } as const;

export function filesText(files: readonly FileState[]): string {
  return `Files\n${files.map(({ path, state }) => `  ${path}  (${VERBS[state]})`).join('\n')}\n`;
}

/** What to look at, and what to do next. */
export function nextText({ notes, production }: SetUp, written: boolean): string {
  const look = notes.length === 0 ? '' : `Look at\n${notes.map((note) => `  ${visible(note)}`).join('\n')}\n\n`;
  if (!written) return look;
  return `${look}Next
  liftlock check
  git add .github && git commit -m "ci: release with Liftlock"
  liftlock rehearse --repo . --approve
  On GitHub: Settings, Environments: create ${visible(production)} and add required reviewers.
`;
}
