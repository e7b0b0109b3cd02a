import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';

/** Milliseconds. */
export interface Limits {
  /** Until the whole answer to a call is there. */
  readonly answer: number;
  /** Without a byte, while a file is on its way up or down. */
  readonly idle: number;
}

export const LIMITS: Limits = { answer: 30_000, idle: 60_000 };

/** A file as the body of a request. Each try opens it anew: a stream that was sent once is empty. */
export class FileBody {
  readonly #file: string;
  readonly size: number;

  constructor(file: string, size: number) {
    this.#file = file;
    this.size = size;
  }

  open(): ReadableStream<Uint8Array> {
    return Readable.toWeb(createReadStream(this.#file)) as ReadableStream<Uint8Array>;
  }
}

/** A success that is not the JSON that GitHub's API promises: cut off, or the page of a proxy. */
export class UnreadableAnswer extends Error {}

/** A `fetch` that ends what takes too long, and takes nothing for an answer that cannot be read. */
export function limited(send: typeof globalThis.fetch, limits: Limits): typeof globalThis.fetch {
  return async (input, init = {}) => {
    const file = (init.body as unknown) instanceof FileBody ? (init.body as unknown as FileBody) : undefined;
    const limit = new TimeLimit(file === undefined ? limits.answer : limits.idle);
    const request: RequestInit & { duplex?: 'half' } = { ...init, signal: limit.signal };
    if (file !== undefined) {
      request.body = file.size === 0 ? new Uint8Array() : file.open().pipeThrough(limit.watch());
      request.duplex = 'half';
    }
    let streams = false;
    try {
      const response = await send(input, request);
      if (response.body === null) return response;
      streams = response.ok && new Headers(init.headers).get('accept') === 'application/octet-stream';
      if (!streams) return await whole(response);
      limit.restart(limits.idle);
      return new Response(response.body.pipeThrough(limit.watch()), response);
    } finally {
      if (!streams) limit.end();
    }
  };
}

/** The answer with its body read: whatever breaks off does so here, where the call can be repeated. */
async function whole(response: Response): Promise<Response> {
  const text = await response.text();
  if (response.ok) {
    const type = response.headers.get('content-type') ?? 'no type';
    if (!type.includes('json')) throw new UnreadableAnswer(`status ${response.status} with ${type} in place of JSON`);
    if (!isJson(text)) {
      throw new UnreadableAnswer(`status ${response.status} with ${text.length} characters that are not whole JSON`);
    }
  }
  return new Response(text, response);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Aborts an exchange when its time is over. */
class TimeLimit {
  readonly #controller = new AbortController();
  #milliseconds: number;
  #timer: NodeJS.Timeout;

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
    this.#timer = this.#start();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  restart(milliseconds = this.#milliseconds): void {
    this.end();
    this.#milliseconds = milliseconds;
    this.#timer = this.#start();
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  /** Passes bytes on; each piece starts the time anew. */
  watch(): TransformStream<Uint8Array, Uint8Array> {
    return new TransformStream({
      transform: (chunk, controller) => {
        this.restart();
        controller.enqueue(chunk);
      },
      // What was sent is still to be answered; what has arrived is complete.
      flush: () => this.restart(),
    });
  }

  #start(): NodeJS.Timeout {
    const seconds = this.#milliseconds / 1_000;
    // Alone it keeps no process alive: a connection that hangs does so itself.
    return setTimeout(
      () => this.#controller.abort(new Error(`nothing came for ${seconds} s`)),
      this.#milliseconds,
    ).unref();
  }
}
