import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import type { CommandsPort, Script, ScriptEnd } from '@liftlock/core';
import type { Cancellation } from '../runtime/cancellation.ts';
import { inherited } from './environment.ts';
import { Output } from './output.ts';
import { endMarked, groupRuns, killMarked, machineTicks, type Mark, signalGroup } from './process-tree.ts';

export interface CommandOptions {
  readonly root: string;
  readonly temporary: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly log: Writable;
  readonly cancellation: Cancellation;
  /** Milliseconds between SIGTERM and SIGKILL, after a timeout and after a cancellation. */
  readonly grace?: { readonly timeout: number; readonly cancel: number };
  /** Hears of the mark of the commands before the first of them starts, so that a post step can find what they left. */
  readonly remember?: (mark: string) => void;
}

const MARK = 'LIFTLOCK_TRACK';
/** A background process may hold the pipe of a shell that has ended; its output is waited for so long. */
const DRAIN_MS = 2_000;
/** Milliseconds between two looks at whether a stopped step has ended. */
const POLL_INTERVAL_MS = 50;
/** GitHub kills a cancelled action after 10 s (docs: workflow cancellation), so its commands have 3. */
const GRACE_MS = { timeout: 10_000, cancel: 3_000 };

/** Runs the commands of a step as one bash script in a process group of its own. */
export function scriptCommands(options: CommandOptions): CommandsPort {
  const mark = { name: MARK, value: randomUUID() };
  let remembered = false;
  return {
    run(script) {
      if (!remembered) options.remember?.(mark.value);
      remembered = true;
      return runScript(script, mark, options);
    },
  };
}

/** Ends what the commands of a main step that was killed still do, and gives the names of the programs. */
export function endLeftOver(mark: string, grace = GRACE_MS.timeout): Promise<string[]> {
  return endMarked({ name: MARK, value: mark }, grace);
}

async function runScript(script: Script, mark: Mark, options: CommandOptions): Promise<ScriptEnd> {
  const folder = await mkdtemp(join(options.temporary, 'liftlock-step-'));
  const file = join(folder, 'step.sh');
  await writeFile(file, `${script.commands.join('\n')}\n`);
  // Commands of the step must not be able to speak to the runner: no masks, groups or outputs from their output.
  const pause = randomUUID();
  options.log.write(`::stop-commands::${pause}\n`);
  try {
    return await execute(script, file, mark, options);
  } finally {
    options.log.write(`::${pause}::\n`);
    await rm(folder, { recursive: true, force: true });
  }
}

async function execute(script: Script, file: string, mark: Mark, options: CommandOptions): Promise<ScriptEnd> {
  const startedAt = performance.now();
  const since = await machineTicks();
  const folder = join(options.root, script.folder);
  // Asked before, because a missing folder and a missing bash are the same error of `spawn`.
  if (!(await stat(folder).catch(() => undefined))?.isDirectory()) {
    return { end: 'failed', exitCode: 128, duration: 0, tail: `The folder ${script.folder} does not exist.` };
  }
  const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', file], {
    cwd: folder,
    env: { ...inherited(options.environment, script), ...script.environment, [mark.name]: mark.value },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const output = new Output(options.log);
  const reading = Promise.all([output.take(child.stdout), output.take(child.stderr)]);
  const stopping = new Stopping(child.pid, options.grace ?? GRACE_MS);
  const timer = setTimeout(() => stopping.stop('timed-out'), script.timeout);
  const forget = options.cancellation.onRequest(() => stopping.stop('cancelled'));
  const exitCode = await new Promise<number | string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 'unknown'));
  });
  clearTimeout(timer);
  forget();
  await stopping.end();
  await Promise.race([reading, delay(DRAIN_MS)]);
  child.stdout.destroy();
  child.stderr.destroy();
  await reading;
  const left = await killMarked(mark, since);
  if (child.pid !== undefined) signalGroup(child.pid, 'SIGKILL');
  if (left.length > 0 && stopping.reason === undefined) options.log.write(`${wereEnded(script.name, left)}\n`);
  return endOf(exitCode, stopping.reason, performance.now() - startedAt, output.tail);
}

/** Somebody may have meant a server to stay. Written while the runner reads no commands: a name may hold anything. */
function wereEnded(step: string, names: readonly string[]): string {
  const what = names.length === 1 ? '1 process' : `${names.length} processes`;
  return `${what} that \`${step}\` left ${names.length === 1 ? 'was' : 'were'} ended: ${names.join(', ')}.`;
}

/** Ends a process group politely, then not. */
class Stopping {
  readonly #pid: number | undefined;
  readonly #grace: typeof GRACE_MS;
  #timer: NodeJS.Timeout | undefined;
  #deadline = 0;
  reason: 'timed-out' | 'cancelled' | undefined;

  constructor(pid: number | undefined, grace: typeof GRACE_MS) {
    this.#pid = pid;
    this.#grace = grace;
  }

  stop(reason: 'timed-out' | 'cancelled'): void {
    if (this.reason !== undefined || this.#pid === undefined) return;
    const pid = this.#pid;
    this.reason = reason;
    signalGroup(pid, 'SIGTERM');
    const grace = reason === 'cancelled' ? this.#grace.cancel : this.#grace.timeout;
    this.#deadline = performance.now() + grace;
    this.#timer = setTimeout(() => signalGroup(pid, 'SIGKILL'), grace);
  }

  /** The shell ends at once; the programs that it was waiting for have the rest of the grace. */
  async end(): Promise<void> {
    while (this.#pid !== undefined && performance.now() < this.#deadline && (await groupRuns(this.#pid))) {
      await new Promise((resolve) => {
        setTimeout(resolve, POLL_INTERVAL_MS);
      });
    }
    clearTimeout(this.#timer);
  }
}

function endOf(
  exit: number | string,
  stopped: 'timed-out' | 'cancelled' | undefined,
  duration: number,
  tail: string,
): ScriptEnd {
  if (stopped !== undefined) return { end: stopped, duration, tail };
  if (exit === 0) return { end: 'passed', duration, tail };
  if (typeof exit === 'number') return { end: 'failed', exitCode: exit, duration, tail };
  const why = exit.includes('ENOENT') ? 'bash was not found on this machine.' : `It was ended by ${exit}.`;
  return { end: 'failed', exitCode: 128, duration, tail: tail === '' ? why : `${tail}\n${why}` };
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}
