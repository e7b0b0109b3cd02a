import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import type { Readable } from 'node:stream';
import { LineSplitter } from './line-splitter.ts';

/** How long a cancelled process is waited for (actions/runner: ProcessInvoker.cs). */
export interface ProcessLimits {
  /** From SIGINT to SIGTERM. */
  readonly interruptMs: number;
  /** From SIGTERM to SIGKILL of the whole tree. */
  readonly terminateMs: number;
  /** How long output is still read after the end of a process whose children hold the pipe open. */
  readonly drainMs: number;
}

export const PROCESS_LIMITS: ProcessLimits = { interruptMs: 7500, terminateMs: 2500, drainMs: 5000 };

export interface ProcessRequest {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly limits: ProcessLimits;
  onLine(line: string): void;
  cutAt?(text: string): number;
}

/**
 * Runs a process in a group of its own, with a closed standard input, and hands over its output line by line. Reading
 * waits for `onLine`, so a process that prints faster than it is shown is slowed down by its pipe.
 * Resolves with the exit code; a signal counts as 128 + its number, as in a shell and in .NET.
 */
export async function runProcess(request: ProcessRequest): Promise<number> {
  const child = spawn(request.command, [...request.args], {
    cwd: request.cwd,
    env: request.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const ended = Promise.all([drain(child.stdout, request), drain(child.stderr, request)]);
  // Whoever takes the lines has failed: nobody empties the pipe any more, so the process could hang for ever.
  ended.catch(() => killGroup(child));
  const exited = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  const onAbort = () => void endTree(child, exited, request.limits);
  request.signal.addEventListener('abort', onAbort, { once: true });
  if (request.signal.aborted) onAbort();
  try {
    const [code, signal] = await exited;
    if (!(await settlesWithin(ended, request.limits.drainMs))) {
      // A child of the process still holds the pipe. The runner stops listening, too (ProcessInvoker.cs).
      child.stdout.destroy();
      child.stderr.destroy();
    }
    await ended;
    return code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
  } finally {
    request.signal.removeEventListener('abort', onAbort);
  }
}

async function drain(stream: Readable, request: ProcessRequest): Promise<void> {
  const splitter = new LineSplitter({
    onLine: (line) => request.onLine(line),
    ...(request.cutAt && { cutAt: (text: string) => request.cutAt?.(text) ?? text.length }),
  });
  try {
    for await (const chunk of stream) splitter.write(chunk as Buffer);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
  splitter.end();
}

/**
 * SIGINT and SIGTERM go to the process alone, which must pass them on; SIGKILL to its whole group. The runner leaves
 * what survives of the group to the end of the job; here it ends at once, since a laptop goes on after the job.
 */
async function endTree(child: ChildProcess, exited: Promise<unknown>, limits: ProcessLimits): Promise<void> {
  child.kill('SIGINT');
  if (!(await settlesWithin(exited, limits.interruptMs))) {
    child.kill('SIGTERM');
    await settlesWithin(exited, limits.terminateMs);
  }
  killGroup(child);
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Whether `promise` settles in time; a failure counts, for it is seen by whoever awaits the promise itself. */
async function settlesWithin(promise: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  const settled = promise.then(
    () => true as const,
    () => true as const,
  );
  try {
    return await Promise.race([settled, late]);
  } finally {
    clearTimeout(timer);
  }
}
