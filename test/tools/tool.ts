import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serve, type Served } from '../../packages/rehearsal/src/github/index.ts';
import { type CheckedGitHub, checkedGitHub } from '../support/openapi/local-github.ts';
import { validatedFetch } from '../support/openapi/validator.ts';

const run = promisify(execFile);
const CACHE = join(import.meta.dirname, '../../node_modules/.cache/tools');

/** Versions of what a tool needs are those of this day, so that a run of next year tests the same programs. */
const BEFORE = '2026-11-01';

/** Installs an exact version of a program that nobody here wrote, once per machine, and gives its folder. */
export function installed(name: string, version: string): Promise<string> {
  return cached(`${name}-${version}`, async (folder) => {
    await writeFile(join(folder, 'package.json'), '{"private":true}');
    const options = [`--before=${BEFORE}`, '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
    await run('npm', ['install', ...options, `${name}@${version}`], { cwd: folder });
  });
}

/** The same for a package that holds its program as one file: it alone, without what it was made of. */
export function unpacked(name: string, version: string): Promise<string> {
  return cached(`${name}-${version}`, async (folder) => {
    const { stdout } = await run('npm', ['pack', '--prefer-offline', '--silent', `${name}@${version}`], {
      cwd: folder,
    });
    await run('tar', ['-xzf', stdout.trim(), '--strip-components=1'], { cwd: folder });
  });
}

async function cached(what: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(CACHE, what);
  if (existsSync(folder)) return folder;
  const incoming = `${folder}.${process.pid}`;
  await mkdir(incoming, { recursive: true });
  await fill(incoming);
  await rename(incoming, folder).catch(() => rm(incoming, { recursive: true, force: true }));
  return folder;
}

export interface Ended {
  readonly exitCode: number;
  readonly output: string;
}

/** A local GitHub that answers over a socket, as a program finds it, with every answer checked. */
export class RunningGitHub {
  readonly checked: CheckedGitHub;
  readonly #served: Served;

  private constructor(checked: CheckedGitHub, served: Served) {
    this.checked = checked;
    this.#served = served;
  }

  static async open(): Promise<RunningGitHub> {
    const checked = checkedGitHub({ clock: () => new Date() });
    const pages = validatedFetch(async (request) => checked.github.answer(request as Request), 'answers');
    return new RunningGitHub(checked, await serve(checked.github, { pages }));
  }

  get origin(): string {
    return this.#served.origin;
  }

  /** Where pages and git are: the address that answers name. */
  get server(): string {
    return `http://github.localhost:${new URL(this.origin).port}`;
  }

  token(permissions: Readonly<Record<string, 'read' | 'write'>>): string {
    return this.checked.github.issueToken({ permissions });
  }

  /** Runs a program of an installed package in a folder, with an environment of its own. */
  async run(script: string, args: readonly string[], options: { cwd: string; env?: object }): Promise<Ended> {
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: this.checked.folder,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_TERMINAL_PROMPT: '0',
      ...options.env,
    };
    try {
      const { stdout, stderr } = await run(process.execPath, [script, ...args], { cwd: options.cwd, env });
      return { exitCode: 0, output: stdout + stderr };
    } catch (error) {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { exitCode: code, output: stdout + stderr };
    }
  }

  /** Requests that the local GitHub refused: method, path and status. */
  refusals(): readonly string[] {
    return this.checked.github.state.requests
      .filter(({ status }) => status >= 400)
      .map(({ method, path, status }) => `${method} ${path} ${status}`);
  }

  async close(): Promise<void> {
    await this.#served.close();
    this.checked.remove();
  }
}
