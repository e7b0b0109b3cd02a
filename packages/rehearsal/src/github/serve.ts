import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { isConnectionLost } from './faults.ts';
import type { LocalGitHub } from './local-github.ts';

export interface ServeOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** Pages beside the API, for example of the review dialog: asked first, and undefined leaves it to the API. */
  readonly pages?: (request: Request) => Promise<Response | undefined> | Response | undefined;
}

export interface Served {
  readonly origin: string;
  close(): Promise<void>;
}

/** Answers on 127.0.0.1 only, and moves the local GitHub's addresses there. */
export async function serve(github: LocalGitHub, options: ServeOptions = {}): Promise<Served> {
  const server = createServer((incoming, outgoing) => {
    handle(github, options, incoming, outgoing).catch((error: unknown) => giveUp(outgoing, error));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  github.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: github.origin, close };
}

async function handle(
  github: LocalGitHub,
  options: ServeOptions,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  if (!isLoopback(incoming.headers.host)) {
    outgoing.writeHead(421, { 'content-type': 'text/plain' }).end('This server answers to names of this machine only.');
    return;
  }
  const request = toRequest(github.origin, incoming);
  const response = (await options.pages?.(request)) ?? (await github.answer(request));
  outgoing.writeHead(response.status, [...response.headers].flat());
  if (response.body === null) outgoing.end();
  else await pipeline(Readable.fromWeb(response.body as NodeReadableStream), outgoing);
}

/** A lost connection is a fault that was asked for; anything else is a fault of ours, and says so. */
function giveUp(outgoing: ServerResponse, error: unknown): void {
  if (isConnectionLost(error) || outgoing.headersSent) {
    outgoing.destroy();
    return;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  outgoing.writeHead(500, { 'content-type': 'text/plain' }).end(`The local GitHub failed. ${text}`);
}

/** Clients that take this for a GitHub Enterprise Server ask below `/api` (docs, "Schema", for that product). */
function withoutPrefix(path: string): string {
  return path.replace(/^\/api\/v3(?=\/|$)/, '').replace(/^\/api\/graphql$/, '/graphql') || '/';
}

/** Refuses names that only lead here by a forged DNS answer (DNS rebinding). */
function isLoopback(host: string | undefined): boolean {
  return host !== undefined && /^(127\.0\.0\.1|\[::1\]|([\w-]+\.)*localhost)(:\d+)?$/i.test(host);
}

/** Redirects go to the client, and a body is handed on as it comes. */
function toRequest(origin: string, incoming: IncomingMessage): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const each of [value].flat()) if (each !== undefined) headers.append(name, each);
  }
  const method = incoming.method ?? 'GET';
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const body = hasBody ? (Readable.toWeb(incoming) as ReadableStream<Uint8Array>) : null;
  const url = new URL(withoutPrefix(incoming.url ?? '/'), origin);
  return new Request(url, { method, headers, body, redirect: 'manual', ...(hasBody ? { duplex: 'half' } : {}) });
}
