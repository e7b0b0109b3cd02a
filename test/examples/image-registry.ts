import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

interface Stored {
  readonly type: string;
  readonly bytes: Buffer;
}

export const sha256 = (bytes: Buffer) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

/** A registry of images on this machine: what pushing and pulling needs of the OCI distribution specification 1.1. */
export class ImageRegistry {
  readonly #blobs = new Map<string, Stored>();
  readonly #manifests = new Map<string, Stored>();
  readonly #tags = new Map<string, string>();
  readonly #server: Server = createServer((request, response) => {
    void this.#answer(request, response).catch(() => response.writeHead(500).end());
  });

  async start(): Promise<void> {
    await new Promise<void>((listening) => this.#server.listen(0, '127.0.0.1', listening));
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }

  get address(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Digests by tag. */
  get tags(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#tags);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://registry');
    const [, what = '', reference = ''] = /^\/v2\/.+\/(blobs|manifests|uploads)\/([^/]*)$/.exec(pathname) ?? [];
    if (what === 'uploads' && request.method === 'POST') {
      response.writeHead(202, { location: `${pathname}${randomUUID()}` }).end();
    } else if (request.method === 'PUT') {
      const stored = { type: request.headers['content-type'] ?? '', bytes: await buffer(request) };
      const named = what === 'uploads' ? searchParams.get('digest') : reference;
      response.writeHead(this.#put(what, named ?? '', stored) ? 201 : 400).end();
    } else {
      const found = (what === 'blobs' ? this.#blobs : this.#manifests).get(this.#tags.get(reference) ?? reference);
      if (found === undefined) return void response.writeHead(404).end();
      response.writeHead(200, { 'content-type': found.type, 'docker-content-digest': sha256(found.bytes) });
      response.end(request.method === 'HEAD' ? undefined : found.bytes);
    }
  }

  /** Whether the bytes are what they are called; a manifest may be put under a tag. */
  #put(what: string, named: string, stored: Stored): boolean {
    const digest = sha256(stored.bytes);
    if (what === 'uploads') {
      if (named !== digest) return false;
      this.#blobs.set(digest, stored);
      return true;
    }
    if (named.startsWith('sha256:')) return named === digest && this.#manifests.set(digest, stored).size > 0;
    this.#manifests.set(digest, stored);
    this.#tags.set(named, digest);
    return true;
  }
}
