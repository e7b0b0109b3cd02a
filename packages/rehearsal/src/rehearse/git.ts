import { execFile } from 'node:child_process';
import { gitMissing, LiftlockError } from '@liftlock/core';
import { gitEnvironment } from '../github/git/run.ts';

/** What git printed, or undefined when it ended with an error. */
export type TryGit = (...args: readonly string[]) => Promise<string | undefined>;

const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

export interface GitAnswer {
  readonly ok: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs git in a folder of the user's: without their configuration, without hooks, and without writing to the index. */
export function askGit(folder: string, ...args: readonly string[]): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, env: gitEnvironment(), maxBuffer: MAX_OUTPUT_BYTES, encoding: 'utf8' } as const;
    execFile('git', ['--no-optional-locks', ...args], options, (error, stdout, stderr) => {
      if ((error as NodeJS.ErrnoException | null)?.code === 'ENOENT') reject(new LiftlockError(gitMissing()));
      else resolve({ ok: error === null, stdout, stderr });
    });
  });
}

export function gitIn(folder: string): TryGit {
  return async (...args) => {
    const { ok, stdout } = await askGit(folder, ...args);
    return ok ? stdout : undefined;
  };
}
