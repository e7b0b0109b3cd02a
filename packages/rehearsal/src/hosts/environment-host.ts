import { mkdir } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { forward } from './forward.ts';
import { type Placement, place, start } from './placement.ts';
import { readTarball, TarballError } from './read-tarball.ts';

export interface HostOptions {
  /** The environment, `staging`. */
  readonly name: string;
  /** Where it may unpack. */
  readonly folder: string;
  /** What a deploy must bring as `Authorization: Bearer`. */
  readonly token: string;
}

interface Slot {
  current: Placement | undefined;
  previous: Placement | undefined;
}

const COMPONENT = /^[a-z0-9][a-z0-9._-]{0,63}$/i;
const MAX_UPLOAD_BYTES = 64 * 1024 * 1024;
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/**
 * Stands for the machines of an environment: takes tarballs by HTTP, runs what is in them, and goes back to the one
 * before. `/health` and `/api/` lead to the deployed service, everything else to the deployed files.
 */
export class EnvironmentHost {
  readonly name: string;
  readonly #options: HostOptions;
  readonly #server: Server;
  readonly #slots = new Map<string, Slot>();
  #deploys = 0;
  /** Deploys wait for each other. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: HostOptions) {
    this.name = options.name;
    this.#options = options;
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch((error: unknown) => {
        const status = error instanceof TarballError ? 400 : 500;
        if (response.headersSent) response.destroy();
        else say(response, status, { error: String((error as Error).message) });
      });
    });
  }

  async listen(): Promise<void> {
    await mkdir(this.#options.folder, { recursive: true });
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(0, '127.0.0.1', resolve);
    });
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** What runs here: component to version. */
  get versions(): Readonly<Record<string, string>> {
    const placed = [...this.#slots].flatMap(([name, { current }]) =>
      current === undefined ? [] : [[name, current.version] as const],
    );
    return Object.fromEntries(placed);
  }

  /** Ends the server and every process that it started. */
  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
    });
    this.#server.closeAllConnections();
    // A deploy that is under way would start a process after everybody thinks that all have ended.
    await this.#last.catch(() => {});
    await Promise.all([...this.#slots.values()].map(async (slot) => slot.current?.service?.stop()));
    await closed;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host');
    const action = request.method === 'POST' ? { '/deploy': 'deploy', '/rollback': 'rollback' }[pathname] : undefined;
    if (action === undefined) return this.#serve(request, response, pathname);
    if (request.headers.authorization !== `Bearer ${this.#options.token}`) {
      return say(response, 401, { error: 'The token is missing or wrong.' });
    }
    const component = searchParams.get('component') ?? '';
    if (!COMPONENT.test(component)) return say(response, 400, { error: 'Which component? Add ?component=NAME.' });
    const change = action === 'deploy' ? await this.#deployOf(request, component) : () => this.#rollback(component);
    const turn = this.#last.catch(() => {}).then(change);
    this.#last = turn;
    say(response, 200, { environment: this.name, component, version: await turn });
  }

  async #deployOf(request: IncomingMessage, component: string): Promise<() => Promise<string>> {
    const files = readTarball(await bodyOf(request));
    return async () => {
      this.#deploys += 1;
      const placement = await place(files, join(this.#options.folder, `${component}-${this.#deploys}`));
      const before = this.#slots.get(component)?.current;
      this.#slots.set(component, { current: placement, previous: before });
      await before?.service?.stop();
      return placement.version;
    };
  }

  async #rollback(component: string): Promise<string> {
    const slot = this.#slots.get(component);
    const back = slot?.previous === undefined ? undefined : await start(slot.previous);
    this.#slots.set(component, { current: back, previous: undefined });
    await slot?.current?.service?.stop();
    return back?.version ?? 'none';
  }

  #serve(request: IncomingMessage, response: ServerResponse, pathname: string): Promise<void> | void {
    if (pathname === '/status') return say(response, 200, { environment: this.name, components: this.versions });
    const placed = [...this.#slots.values()].flatMap(({ current }) => (current === undefined ? [] : [current]));
    if (pathname === '/health' || pathname.startsWith('/api/')) {
      const service = placed.find((placement) => placement.service !== undefined)?.service;
      if (service === undefined) return say(response, 503, { status: 'nothing is deployed here' });
      return forward(request, response, service.port);
    }
    const path = pathname === '/' ? 'index.html' : pathname.slice(1);
    const file = placed
      .filter(({ service }) => service === undefined)
      .map(({ files }) => files.get(path))
      .find(Boolean);
    if (file === undefined) return say(response, 404, { error: 'There is nothing here.' });
    const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type }).end(file);
  }
}

function say(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(`${JSON.stringify(body)}\n`);
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_UPLOAD_BYTES) throw new TarballError(`more than ${MAX_UPLOAD_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
