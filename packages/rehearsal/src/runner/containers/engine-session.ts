import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { LineSplitter } from '../process/line-splitter.ts';
import { type ContainerRequest, createArguments } from './create-arguments.ts';
import type { ContainerEngine } from './engine.ts';
import { SWEEP } from './sweep-program.ts';

export interface Answer {
  readonly exitCode: number;
  /** Of the standard output. */
  readonly lines: readonly string[];
  /** What it said when it failed. */
  readonly error: string;
}

export interface AskOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  onLine?(line: string): void;
}

/**
 * All that one rehearsal makes with an engine. Everything has a label, and a process of its own removes it: in the end,
 * and if the rehearsal is killed.
 */
export class EngineSession {
  readonly engine: ContainerEngine;
  /** In the names of everything. */
  readonly id = `liftlock-${randomUUID().slice(0, 8)}`;
  readonly #sweeper: ChildProcess & { readonly stdin: Writable };

  constructor(engine: ContainerEngine, node: string) {
    this.engine = engine;
    const { command, env } = engine.client([]);
    const args = ['--input-type=module', '--eval', SWEEP, command, this.label];
    // A group of its own: Ctrl-C is for the rehearsal alone.
    const stdio = ['pipe', 'ignore', 'ignore'] as const;
    const sweeper = spawn(node, args, { env, cwd: '/', detached: true, stdio: [...stdio] });
    this.#sweeper = sweeper as ChildProcess & { readonly stdin: Writable };
    this.#sweeper.unref();
  }

  get label(): string {
    return `liftlock.rehearsal=${this.id}`;
  }

  /** Runs the client to its end. Whatever it makes is removed, even if it is still at it when the rehearsal is killed. */
  async ask(args: readonly string[], { env, signal, ...watch }: AskOptions = {}): Promise<Answer> {
    const client = this.engine.client(args, env);
    const child = spawn(client.command, [...client.args], {
      env: client.env,
      cwd: client.cwd,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', this.#sweeper.stdin],
      ...(signal !== undefined && { signal }),
    });
    const output = linesOf(child.stdout as Readable, watch);
    const errors = linesOf(child.stderr as Readable, watch);
    const [exitCode] = (await once(child, 'close')) as [number | null];
    return { exitCode: exitCode ?? 1, lines: await output, error: whyOf(await errors) };
  }

  /** Like `ask`; a failure is an error in the engine's words. */
  async do(what: string, args: readonly string[], options?: AskOptions): Promise<readonly string[]> {
    const { exitCode, lines, error } = await this.ask(args, options);
    if (exitCode !== 0) throw new Error(`${what} failed: ${this.engine.name} ${error || `ended with ${exitCode}`}`);
    return lines;
  }

  async create(request: ContainerRequest, options: AskOptions = {}): Promise<void> {
    const args = createArguments(this.engine, this.label, request);
    await this.do(`creating a container of ${request.image}`, args, { ...options, env: request.env ?? {} });
  }

  async inspect(name: string, format: string): Promise<string> {
    return (await this.do('looking at a container', ['inspect', '--format', format, name])).join('\n').trim();
  }

  async remove(name: string): Promise<void> {
    await this.ask(['rm', '--force', '--volumes', name]);
  }

  /** Removes everything that is left. */
  async close(): Promise<void> {
    const gone = once(this.#sweeper, 'exit');
    this.#sweeper.ref();
    this.#sweeper.stdin.end();
    if (this.#sweeper.exitCode === null && this.#sweeper.signalCode === null) await gone;
  }
}

async function linesOf(stream: Readable, watch: Pick<AskOptions, 'onLine'>): Promise<string[]> {
  const lines: string[] = [];
  const splitter = new LineSplitter({
    onLine: (line) => {
      if (line !== '') lines.push(line);
      watch.onLine?.(line);
    },
  });
  for await (const chunk of stream) splitter.write(chunk as Buffer);
  splitter.end();
  return lines;
}

/** Clients warn before they fail. */
function whyOf(lines: readonly string[]): string {
  const last = lines.findLast((line) => /error/i.test(line)) ?? lines.at(-1) ?? '';
  return last === '' ? '' : `says: ${last.trim()}`;
}
