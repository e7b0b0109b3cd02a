import { spawnSync } from 'node:child_process';
import { gitMissing, LiftlockError, type Problem, unexpected } from '@liftlock/core';

/** What a command that broke says: its own problems, or what the machine lacks. The rest is a defect. */
export function problemsOf(error: unknown, env: Environment): readonly Problem[] {
  const problems = ownProblems(error);
  // Without git, many things look broken in a way of their own.
  const isSuspect = problems.some(({ code }) => code === 'unexpected-error' || code === 'not-a-repository');
  return isSuspect && !gitStarts(env) ? [gitMissing()] : problems;
}

type Environment = Readonly<Record<string, string | undefined>>;

function gitStarts({ PATH, SYSTEMROOT }: Environment): boolean {
  return spawnSync('git', ['--version'], { env: { PATH, SYSTEMROOT }, stdio: 'ignore' }).error === undefined;
}

function ownProblems(error: unknown): readonly Problem[] {
  if (error instanceof LiftlockError) return error.problems;
  const { code, syscall = '' } = (error ?? {}) as NodeJS.ErrnoException;
  if (syscall === 'mkdtemp') return [noTemporaryFolder(code)];
  if (code === 'ENOSPC') return [diskFull()];
  return [{ ...unexpected(firstLine(error)), ...DEFECT }];
}

/** On a person's machine there are no jobs to run again. */
const DEFECT = {
  next: 'Try again. If it fails again, report it with the command line.',
} as const;

export function noTemporaryFolder(code: string | undefined): Problem {
  return {
    code: 'no-temporary-folder',
    outcome: 'errored',
    where: 'TMPDIR',
    found: `The folder for temporary files cannot be used (${code ?? 'unknown error'}).`,
    expected: 'An existing folder that you may write to.',
    next: 'Create the folder that TMPDIR names, or name another one: `TMPDIR=/tmp liftlock …`.',
  };
}

export function diskFull(): Problem {
  return {
    code: 'disk-full',
    outcome: 'errored',
    found: 'No space is left on the disk.',
    expected: 'Space for a clone of the repository and the files that its build makes.',
    next: 'Free some space, or use a folder on another disk: `TMPDIR=DIR liftlock …`. Then try again.',
  };
}

/** Without the folders of this machine: what is reported may be read by anybody. */
function firstLine(error: unknown): string {
  const [line = ''] = String((error as { message?: unknown } | null)?.message ?? error).split('\n');
  return line.replaceAll(/'[^']*[\\/]([^'\\/]+)'/g, "'$1'");
}
