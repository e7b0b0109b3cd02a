import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { main } from '../../main.ts';

const PERSON = { NAME: 'ada', EMAIL: 'ada@example.com', DATE: '2026-01-01T00:00:00Z' };
const GIT = Object.fromEntries(
  Object.entries(PERSON).flatMap(([key, value]) =>
    [`GIT_AUTHOR_${key}`, `GIT_COMMITTER_${key}`].map((name) => [name, value]),
  ),
);

/** A repository in a folder called `shop`, and the command line in it. */
export class NewRepository {
  readonly #place = realpathSync(mkdtempSync(path.join(tmpdir(), 'liftlock-init-')));
  readonly folder = path.join(this.#place, 'shop');
  #path = process.env['PATH'] ?? '';

  constructor(files: Readonly<Record<string, string>>, options: { git?: boolean; committed?: boolean } = {}) {
    mkdirSync(this.folder);
    this.write(files);
    if (options.git === false) return;
    this.git('init', '--quiet', '--initial-branch=main');
    if (options.committed !== false && Object.keys(files).length > 0) this.commit('feat: sell things');
  }

  write(files: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(this.folder, name)), { recursive: true });
      writeFileSync(path.join(this.folder, name), text);
    }
  }

  commit(message: string): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message', message);
  }

  git(...args: readonly string[]): string {
    const env = { ...process.env, ...GIT, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: this.folder, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout;
  }

  /** Runs a command; with answers, at a terminal at which somebody gives them, or leaves. */
  async liftlock(args: readonly string[], answers?: readonly (string | typeof LEAVES)[]) {
    const [stdout, stderr] = [sink(), sink()];
    const stdin = answers === undefined ? Readable.from([]) : terminal(answers, stderr.stream);
    const code = await main({
      args,
      cwd: this.folder,
      env: { PATH: this.#path, HOME: this.#place },
      stdin,
      stdout: stdout.stream,
      stderr: stderr.stream,
      suiteRoot: path.resolve('.'),
      version: '1.2.3',
    });
    return { code, stdout: stdout.text(), stderr: stderr.text() };
  }

  /** How many times a command starts `git`, the only program that it needs. */
  async processesOf(args: readonly string[]): Promise<number> {
    const [commands, log] = [path.join(this.#place, 'commands'), path.join(this.#place, 'log')];
    mkdirSync(commands);
    writeFileSync(log, '');
    const counted = `#!/bin/sh\necho started >> '${log}'\nPATH='${process.env['PATH']}' exec git "$@"\n`;
    writeFileSync(path.join(commands, 'git'), counted, { mode: 0o755 });
    const before = this.#path;
    this.#path = `${commands}:${before}`;
    await this.liftlock(args);
    this.#path = before;
    return readFileSync(log, 'utf8').split('\n').length - 1;
  }

  remove(): void {
    rmSync(this.#place, { recursive: true, force: true });
  }
}

function sink() {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk.toString());
      stream.emit('said', chunk.toString());
      done();
    },
  });
  return { stream, text: () => chunks.join('') };
}

/** Somebody at a terminal who presses Ctrl-D in place of an answer. */
export const LEAVES = Symbol('leaves');

/** Answers each question when it has been asked. */
function terminal(answers: readonly (string | typeof LEAVES)[], output: Writable): Readable & { isTTY: true } {
  const left = [...answers];
  const input = new PassThrough();
  output.on('said', (text: string) => {
    if (!text.includes('?') || left.length === 0) return;
    const answer = left.shift();
    setImmediate(() => (answer === LEAVES ? input.end() : input.write(`${String(answer)}\n`)));
  });
  return Object.assign(input, { isTTY: true as const });
}
