import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RunEvent } from '../../runner/events.ts';
import type { PageSource } from '../source.ts';
import type { RunModel } from '../../kernel/run-model.ts';
import { ending } from '../views/ending.ts';
import { messagesFor, wholeRun } from '../views/messages.ts';
import { seeOther, secure, sendText } from './answer.ts';
import { Guard } from './guard.ts';
import { LiveFeed } from './live-feed.ts';
import { Pages } from './pages.ts';

const WATCH_MS = 250;

/** The pages of one rehearsal, on 127.0.0.1 and for whoever has the token. */
export class PageServer {
  readonly #source: PageSource;
  readonly #token = randomBytes(18).toString('base64url');
  readonly #feed = new LiveFeed();
  readonly #server: Server;
  #guard = new Guard(this.#token, '');
  /** The run that open pages show. */
  #drawn: RunModel | undefined;

  constructor(source: PageSource) {
    this.#source = source;
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch((error: unknown) => {
        if (response.headersSent) response.destroy();
        else sendText(response, 500, `The request failed: ${(error as Error).message}`);
      });
    });
  }

  /** Rejects when the port is taken. 0 takes any. */
  async listen(port: number): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, '127.0.0.1', resolve);
    });
    this.#guard = new Guard(this.#token, this.#host);
  }

  /** An address that opens a page, with the token; the browser keeps it as a cookie. */
  address(path = '/'): string {
    return `http://${this.#host}${path}?token=${this.#token}`;
  }

  /**
   * The model of the run has the event already. What belongs to a run that is not shown is not drawn. Pages of a scenario
   * are fetched again; a log line is no reason for that.
   */
  event(event: RunEvent, of?: { readonly model: RunModel }): void {
    if (this.#source.isScenario === true) {
      if (event.type !== 'log') this.changed();
      return;
    }
    const { run } = this.#source;
    const isOther = this.#drawn !== undefined && this.#drawn !== run;
    const own = of === undefined || of.model === run ? messagesFor(this.#source, event) : [];
    for (const message of isOther ? wholeRun(this.#source) : own) this.#feed.send(message);
    this.#drawn = run;
  }

  /** Something in the local GitHub is not what it was. */
  changed(): void {
    this.#feed.send({ kind: 'changed' });
  }

  /** The run is over, and all that is known about it is known. */
  finished(): void {
    this.#feed.send({ kind: 'replace', id: 'ending', html: ending(this.#source).text });
    this.#feed.send({ kind: 'changed' });
  }

  /** Resolves when no page was open for a while. Somebody who goes from page to page is away only for a moment. */
  unwatched(signal: AbortSignal, graceMs: number): Promise<void> {
    return new Promise((resolve) => {
      let since = Date.now();
      const timer = setInterval(() => {
        if (this.#feed.watched) since = Date.now();
        if (!signal.aborted && Date.now() - since < graceMs) return;
        clearInterval(timer);
        resolve();
      }, WATCH_MS);
    });
  }

  async close(): Promise<void> {
    this.#feed.close();
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  get #host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    secure(response);
    if (!this.#guard.isRightHost(request)) return sendText(response, 421, `This page is only served at ${this.#host}.`);
    const url = new URL(request.url ?? '/', `http://${this.#host}`);
    if (this.#guard.isToken(url.searchParams.get('token')) && request.method === 'GET') {
      // One slash: two would name another host.
      return seeOther(response, url.pathname.replace(/^\/+/, '/'), { 'set-cookie': this.#guard.cookie });
    }
    if (!this.#guard.hasCookie(request)) {
      return sendText(response, 401, 'Open the whole address that the terminal printed, with its token.');
    }
    const pages = new Pages(this.#source, this.#feed, this.#guard);
    if (request.method === 'POST' && url.pathname === '/review') return pages.decide(request, response);
    if (request.method !== 'GET') return sendText(response, 405, 'Only a review can be posted here.');
    return pages.show(response, url, request);
  }
}
