import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RunEvent } from '../../runner/events.ts';
import { SCRIPT } from '../assets/script.ts';
import { STYLE } from '../assets/style.ts';
import { reviewFacts } from '../review-facts.ts';
import type { PageSource } from '../source.ts';
import { commitPage } from '../views/commit-page.ts';
import { environmentsPage } from '../views/environments-page.ts';
import { ICON_FILE } from '../views/icons.ts';
import { layout, type PageFrame } from '../views/layout.ts';
import { messagesFor } from '../views/messages.ts';
import { releasesPage } from '../views/releases-page.ts';
import { nothingToReview, type ReviewForm, reviewPage } from '../views/review-page.ts';
import { ending, runPage } from '../views/run-page.ts';
import { seeOther, secure, sendFile, sendPage, sendText } from './answer.ts';
import { Guard } from './guard.ts';
import { LiveFeed } from './live-feed.ts';

const MAX_FORM_BYTES = 64 * 1024;
const MAX_COMMENT_LENGTH = 2000;
const WATCH_MS = 250;

/** The pages of one rehearsal, on 127.0.0.1 and for whoever has the token. */
export class PageServer {
  readonly #source: PageSource;
  readonly #token = randomBytes(18).toString('base64url');
  readonly #feed = new LiveFeed();
  readonly #server: Server;
  #guard = new Guard(this.#token, '');

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

  /** The model has the event already. */
  event(event: RunEvent): void {
    for (const message of messagesFor(this.#source, event)) this.#feed.send(message);
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
    if (request.method === 'POST' && url.pathname === '/review') return this.#decide(request, response);
    if (request.method !== 'GET') return sendText(response, 405, 'Only a review can be posted here.');
    return this.#show(response, url, request);
  }

  async #show(response: ServerResponse, url: URL, request: IncomingMessage): Promise<void> {
    const source = this.#source;
    switch (url.pathname) {
      case '/':
        return this.#page(response, { title: source.commit.subject, tab: 'run', live: 'parts', body: runPage(source) });
      case '/review':
        return this.#review(response, {});
      case '/releases':
        return this.#page(response, { title: 'Releases', tab: 'releases', live: 'whole', body: releasesPage(source) });
      case '/environments':
        return this.#page(response, {
          title: 'Environments',
          tab: 'environments',
          live: 'whole',
          body: environmentsPage(source),
        });
      case '/live':
        return this.#feed.listen(
          response,
          Number(request.headers['last-event-id'] ?? url.searchParams.get('after') ?? 0),
        );
      case '/page.css':
        return sendFile(response, 'text/css; charset=utf-8', STYLE);
      case '/page.js':
        return sendFile(response, 'text/javascript; charset=utf-8', SCRIPT);
      case '/icon.svg':
        return sendFile(response, 'image/svg+xml', ICON_FILE);
      default:
        return url.pathname.startsWith('/commits/')
          ? this.#commit(response, url.pathname)
          : this.#asset(response, url.pathname);
    }
  }

  #page(response: ServerResponse, frame: Omit<PageFrame, 'sequence'>, status = 200): void {
    sendPage(response, layout(this.#source, { ...frame, sequence: this.#feed.sequence }), status);
  }

  async #review(response: ServerResponse, form: Omit<ReviewForm, 'key'>): Promise<void> {
    const facts = await reviewFacts(this.#source);
    const body =
      facts === undefined
        ? nothingToReview(this.#source)
        : reviewPage(this.#source, facts, { key: this.#guard.formKey, ...form });
    const status = form.problem === undefined ? 200 : 422;
    this.#page(response, { title: 'Review deployments', tab: undefined, live: 'whole', body }, status);
  }

  async #decide(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!this.#guard.isOwnOrigin(request)) return sendText(response, 403, 'This request does not come from this page.');
    const form = new URLSearchParams(await bodyOf(request));
    if (!this.#guard.isFormKey(form.get('key')))
      return sendText(response, 403, 'This form belongs to another rehearsal.');
    const state = form.get('state');
    const comment = (form.get('comment') ?? '').slice(0, MAX_COMMENT_LENGTH);
    const environments = form.getAll('environment');
    if (state !== 'approved' && state !== 'rejected') return sendText(response, 400, 'Choose approve or reject.');
    const problem =
      environments.length === 0
        ? 'Choose at least one environment.'
        : await this.#source.review({ environments, state, comment });
    if (problem !== undefined) return this.#review(response, { problem, comment });
    seeOther(response, '/');
  }

  async #commit(response: ServerResponse, path: string): Promise<void> {
    const page = await commitPage(this.#source, path.slice('/commits/'.length));
    if (page === undefined) return sendText(response, 404, 'No such commit.');
    this.#page(response, { ...page, tab: undefined, live: 'parts' });
  }

  /** The bytes of a release asset, as the local GitHub keeps them. */
  #asset(response: ServerResponse, path: string): void {
    const id = Number(/^\/assets\/(\d{1,15})\//.exec(path)?.[1]);
    const { github } = this.#source;
    const asset = github.state.releases.flatMap(({ assets }) => assets).find((each) => each.id === id);
    if (asset?.sha256 === undefined || asset.sha256 === null) return sendText(response, 404, 'No such page.');
    const name = encodeURIComponent(asset.name);
    response.writeHead(200, {
      'content-type': 'application/octet-stream',
      'content-length': asset.size,
      'content-disposition': `attachment; filename*=UTF-8''${name}`,
    });
    createReadStream(github.blobPath(asset.sha256))
      .on('error', () => response.destroy())
      .pipe(response);
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request as AsyncIterable<Buffer>) {
    text += chunk.toString();
    if (text.length > MAX_FORM_BYTES) throw new Error('the form is too large');
  }
  return text;
}
