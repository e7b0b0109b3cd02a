import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import type { CommandsPort, Script, ScriptEnd } from '@liftlock/core';
import type { Cancellation } from '../runtime/cancellation.ts';
import { inherited } from './environment.ts';
import { Output } from './output.ts';
import { spool } from './spool.ts';
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

/** On everything that this action starts, and on everything that one script starts: others may run beside it. */
const MARK = 'LIFTLOCK_TRACK';
const SCRIPT_MARK = 'LIFTLOCK_TRACK_STEP';
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
  let shown = Promise.resolve();
  return {
    run(script, around) {
      if (!remembered) options.remember?.(mark.value);
      remembered = true;
      if (around === undefined) return inFolder(options, (folder) => live(script, folder, mark, options));
      return inFolder(options, async (folder) => {
        const kept = spool(join(folder, 'output'));
        const end = await execute(script, folder, mark, { ...options, log: kept.log });
        // One after the other: what two scripts print at the same time is read by nobody.
        shown = shown.then(() => around(() => withoutCommands(options.log, () => kept.replay(options.log))));
        await shown;
        return end;
      });
    },
  };
}

/** Ends what the commands of a main step that was killed still do, and gives the names of the programs. */
export function endLeftOver(mark: string, grace = GRACE_MS.timeout): Promise<string[]> {
  return endMarked({ name: MARK, value: mark }, grace);
}

async function inFolder<T>({ temporary }: CommandOptions, body: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(temporary, 'liftlock-step-'));
  try {
    return await body(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function live(script: Script, folder: string, mark: Mark, options: CommandOptions): Promise<ScriptEnd> {
  return withoutCommands(options.log, () => execute(script, folder, mark, options));
}

/** Commands of the step must not be able to speak to the runner: no masks, groups or outputs from their output. */
async function withoutCommands<T>(log: Writable, body: () => Promise<T>): Promise<T> {
  const pause = randomUUID();
  log.write(`::stop-commands::${pause}\n`);
  try {
    return await body();
  } finally {
    log.write(`::${pause}::\n`);
  }
}

async function execute(script: Script, own: string, mark: Mark, options: CommandOptions): Promise<ScriptEnd> {
  const file = join(own, 'step.sh');
  await writeFile(file, `${script.commands.join('\n')}\n`);
  const ownMark = { name: SCRIPT_MARK, value: randomUUID() };
  const startedAt = performance.now();
  const since = await machineTicks();
  const folder = join(options.root, script.folder);
  // Asked before, because a missing folder and a missing bash are the same error of `spawn`.
  if (!(await stat(folder).catch(() => undefined))?.isDirectory()) {
    return { end: 'failed', exitCode: 128, duration: 0, tail: `The folder ${script.folder} does not exist.` };
  }
  const environment = { ...inherited(options.environment, script), ...script.environment };
  const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', file], {
    cwd: folder,
    env: {
      ...environment,
      [mark.name]: mark.value,
      [ownMark.name]: ownMark.value,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const output = new Output(options.log, environment);
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
  const left = await killMarked(ownMark, since);
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
