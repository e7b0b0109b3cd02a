import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { workingTree } from '@liftlock/adapters';
import { LiftlockError, type Problem } from '@liftlock/core';
import type { PlannedFile } from './setup/set-up.ts';

export interface FileState extends PlannedFile {
  readonly state: 'new' | 'same' | 'different';
}

/** How the files of a plan compare with those that are there. */
export async function statesOf(folder: string, files: readonly PlannedFile[]): Promise<FileState[]> {
  return Promise.all(
    files.map(async (file): Promise<FileState> => {
      const before = await readFile(path.join(folder, file.path), 'utf8').catch(() => undefined);
      return { ...file, state: before === undefined ? 'new' : before === file.content ? 'same' : 'different' };
    }),
  );
}

/** What git shows between the file that is there and the one of the plan. */
export async function differenceOf(folder: string, file: PlannedFile): Promise<string> {
  const place = await mkdtemp(path.join(tmpdir(), 'liftlock-init-'));
  try {
    const after = path.join(place, 'planned');
    await writeFile(after, file.content);
    const text = await workingTree({ cwd: folder, env: process.env }).difference(path.join(folder, file.path), after);
    const hunks = text.indexOf('@@');
    return hunks < 0 ? '' : `--- ${file.path}\n+++ ${file.path}, as init would write it\n${text.slice(hunks)}`;
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

/** All of the files, or none: each is written under another name first, and renamed when all of them are there. */
export async function writeFiles(folder: string, files: readonly PlannedFile[]): Promise<void> {
  const parts = files.map(({ path: name, content }) => {
    const target = path.join(folder, name);
    return { target, part: `${target}.liftlock-part`, content };
  });
  try {
    for (const { target, part, content } of parts) {
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(part, content);
    }
    for (const { target, part } of parts) await rename(part, target);
  } catch (cause) {
    await Promise.allSettled(parts.map(({ part }) => rm(part, { force: true })));
    throw new LiftlockError(notWritten(cause as NodeJS.ErrnoException), { cause });
  }
}

export function notWritten({ code = 'unknown error' }: Pick<NodeJS.ErrnoException, 'code'>): Problem {
  return {
    code: 'not-written',
    outcome: 'errored',
    where: '.github',
    found: `A file below \`.github\` could not be written (${code}).`,
    expected: 'Folders `.github` and `.github/workflows` that you may write to.',
    next: 'Make them writable: `ls -la .github`. Then run `liftlock init` again.',
  };
}
