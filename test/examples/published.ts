import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { temporaryFolder, write } from '../rehearsal/rehearse.ts';

export interface Answer {
  readonly status: number;
  readonly body?: object;
}

/** A registry that knows one package, for the script of an example that asks whether it has been published. */
export class Registry {
  readonly #server: Server;
  answer: Answer = { status: 404 };

  /** Everything but `path` is a bad request. */
  constructor(path: string) {
    this.#server = createServer((request, response) => {
      const { status, body } = request.url === path ? this.answer : { status: 400 };
      response.writeHead(status).end(JSON.stringify(body ?? {}));
    });
  }

  async start(): Promise<void> {
    await new Promise<void>((listening) => this.#server.listen(0, '127.0.0.1', listening));
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }
}

export interface Asked {
  readonly code: number;
  readonly said: string;
}

/** Runs a script of an example as a step of version 1.2.0 with one artifact. */
export function ask(
  example: string,
  command: readonly [string, ...string[]],
  given: { readonly artifact: Readonly<Record<string, string>>; readonly env: Readonly<Record<string, string>> },
): Promise<Asked> {
  const artifacts = temporaryFolder();
  write(artifacts, given.artifact);
  const [program, ...args] = command;
  const env = { PATH: process.env['PATH'], LIFTLOCK_ARTIFACTS: artifacts, LIFTLOCK_VERSION: '1.2.0', ...given.env };
  return new Promise((done) => {
    const child = execFile(program, args, { cwd: resolve('examples', example), env }, (_error, stdout, stderr) =>
      done({ code: child.exitCode ?? -1, said: stdout + stderr }),
    );
  });
}
