import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { resolveShell } from '../../runner/steps/shells.ts';
import type { StepProcess } from '../../runner/process/started.ts';
import type { ExpectedAnswer } from './expected-answer.ts';
import { INSTEAD, wrapper } from './wrapper.ts';

export interface PrintingOptions {
  /** A folder of the rehearsal. */
  readonly root: string;
  readonly node: string;
  /** Where programs are found. */
  readonly path: string;
  /** What a check of a deployed service hopes to hear. */
  readonly expected: (url: string) => ExpectedAnswer | undefined;
}

/** Prints the commands of deploys and takes them as done; checks of what was not deployed are answered as they expect. */
export class Printing {
  readonly #options: PrintingOptions;
  readonly #server: Server;
  /** Addresses that were not asked, in the order of the checks. */
  readonly unasked = new Set<string>();

  private constructor(options: PrintingOptions) {
    this.#options = options;
    this.#server = createServer((request, response) => {
      const { status, body } = this.#answer(request.url ?? '/');
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  }

  static async open(options: PrintingOptions): Promise<Printing> {
    const printing = new Printing(options);
    await mkdir(printing.#programs, { recursive: true });
    await writeFile(join(printing.#programs, 'bash'), wrapper(resolveShell('bash', options.path).program));
    await chmod(join(printing.#programs, 'bash'), 0o755);
    await writeFile(printing.#instead, INSTEAD);
    await new Promise<void>((resolve, reject) => {
      printing.#server.once('error', reject);
      printing.#server.listen(0, '127.0.0.1', resolve);
    });
    return printing;
  }

  /** An action of the suite, which runs and prints what it would run for an environment. */
  wrapSuite(started: StepProcess): StepProcess {
    const { command, args, env } = started;
    if (command !== this.#options.node) return started;
    const { port } = this.#server.address() as AddressInfo;
    const path = [this.#programs, env['PATH'] ?? ''].join(delimiter);
    return {
      ...started,
      args: ['--import', this.#instead, ...args],
      env: { ...env, PATH: path, LIFTLOCK_REHEARSAL_ANSWERS: `http://127.0.0.1:${port}` },
    };
  }

  /** A step of the workflow, whose script or action the log has shown already. */
  wrap({ cwd, env }: StepProcess): StepProcess {
    return { command: 'sh', args: ['-c', "echo 'Not run, because of --deploy=print.'"], cwd, env };
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
    });
    this.#server.closeAllConnections();
    await closed;
  }

  get #programs(): string {
    return join(this.#options.root, 'printing');
  }

  get #instead(): string {
    return join(this.#programs, 'instead.mjs');
  }

  #answer(path: string): ExpectedAnswer {
    const url = new URL(path, 'http://rehearsal').searchParams.get('url') ?? '';
    this.unasked.add(url);
    return this.#options.expected(url) ?? { status: 502, body: { error: 'Not asked, because of --deploy=print.' } };
  }
}
