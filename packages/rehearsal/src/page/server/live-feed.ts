import type { ServerResponse } from 'node:http';
import type { Message } from '../views/messages.ts';

const KEEP_ALIVE_MS = 15_000;
/** A page that is further behind than this is told to load itself again. */
const MAX_KEPT = 20_000;

/** Server-sent events for every open page. Messages are numbered, so that a page misses none and sees none twice. */
export class LiveFeed {
  readonly #messages: Message[] = [];
  #first = 0;
  readonly #listeners = new Set<ServerResponse>();
  readonly #timer: NodeJS.Timeout;

  constructor() {
    this.#timer = setInterval(() => {
      for (const listener of this.#listeners) listener.write(':\n\n');
    }, KEEP_ALIVE_MS);
    this.#timer.unref();
  }

  /** Number of the last message; what is drawn now contains all up to it. */
  get sequence(): number {
    return this.#first + this.#messages.length;
  }

  send(message: Message): void {
    this.#messages.push(message);
    if (this.#messages.length > MAX_KEPT) {
      this.#messages.shift();
      this.#first += 1;
    }
    for (const listener of this.#listeners) listener.write(text(message, this.sequence));
  }

  /** Sends what came after number `after`, then everything as it comes. */
  listen(response: ServerResponse, after: number): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write('retry: 1000\n\n');
    const missed = this.#messages.slice(Math.max(0, after - this.#first));
    missed.forEach((message, index) => response.write(text(message, Math.max(after, this.#first) + index + 1)));
    this.#listeners.add(response);
    response.once('close', () => this.#listeners.delete(response));
  }

  get watched(): boolean {
    return this.#listeners.size > 0;
  }

  close(): void {
    clearInterval(this.#timer);
    for (const listener of this.#listeners) listener.end('event: end\ndata: {}\n\n');
    this.#listeners.clear();
  }
}

function text({ kind, ...data }: Message, id: number): string {
  return `event: ${kind}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`;
}
