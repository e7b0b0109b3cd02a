import { spawn } from 'node:child_process';
import { devNull } from 'node:os';
import { gitFailed, gitMissing, LiftlockError } from '@liftlock/core';
import { inherited } from '../commands/environment.ts';

/**
 * What a repository could otherwise make git do for it: run hooks, a file system monitor or a transport of its own,
 * show signatures by calling a program, or fail on an order file. `safe.directory`, because in a container job the
 * checkout belongs to another user, and its usual place, the user's configuration, is not read.
 */
const SETTINGS = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'protocol.ext.allow=never',
  'safe.directory=*',
  'log.showSignature=false',
  `diff.orderFile=${devNull}`,
  'i18n.logOutputEncoding=UTF-8',
  // `chmod +x` in a build changes no content.
  'core.fileMode=false',
].flatMap((setting) => ['-c', setting]);

/** Commands that only read. No other can be started through this module. */
export type ReadingCommand =
  | 'rev-parse'
  | 'for-each-ref'
  | 'log'
  | 'merge-base'
  | 'diff'
  | 'ls-tree'
  | 'ls-files'
  | 'cat-file';

export interface GitProcesses {
  /** Standard output, whole, and the exit code; for commands whose answer is small. */
  read(command: ReadingCommand, args: readonly string[]): Promise<{ stdout: string; stderr: string; code: number }>;
  /**
   * Standard output as it comes.
   *
   * @throws LiftlockError `git-failed` at the end of the output, if git ended with another code than 0.
   */
  stream(command: ReadingCommand, args: readonly string[]): AsyncIterable<Buffer>;
}

export interface GitOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Starts git in a folder, without a shell, and without the system's and the user's configuration. */
export function gitProcesses({ cwd, env }: GitOptions): GitProcesses {
  const start = (command: ReadingCommand, args: readonly string[]) =>
    spawn('git', [...SETTINGS, command, ...args], {
      cwd,
      env: environment(env),
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
  return {
    async read(command, args) {
      const child = start(command, args);
      const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), exitCode(child)]);
      return { stdout, stderr, code };
    },
    async *stream(command, args) {
      const child = start(command, args);
      const complaint = text(child.stderr);
      const ended = exitCode(child);
      // Awaited below; a failure to start must not count as unhandled before the output has ended.
      ended.catch(() => undefined);
      try {
        for await (const chunk of child.stdout) yield chunk as Buffer;
        if ((await ended) !== 0) throw new LiftlockError(gitFailed(command, await complaint));
      } finally {
        child.kill();
      }
    },
  };
}

/**
 * What commands of a deploy see of the environment: no token, should the checkout name a program (a filter) that git runs,
 * and none of git's variables, by which a caller could redirect what is read.
 */
function environment(env: GitOptions['env']): Record<string, string> {
  return {
    ...inherited(env, { inherits: 'tools', oidc: false }),
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
  };
}

async function text(stream: AsyncIterable<unknown>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function exitCode(child: ReturnType<typeof spawn>): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', (cause: NodeJS.ErrnoException) => {
      reject(cause.code === 'ENOENT' ? new LiftlockError(gitMissing(), { cause }) : cause);
    });
    child.once('close', (code) => resolve(code ?? 1));
  });
}
