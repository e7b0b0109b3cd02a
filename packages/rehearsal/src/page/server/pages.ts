import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { SCRIPT } from '../assets/script.ts';
import { STYLE } from '../assets/style.ts';
import { reviewFacts } from '../review-facts.ts';
import type { PageSource } from '../source.ts';
import { commitPage } from '../views/commit-page.ts';
import { comparePage } from '../views/compare-page.ts';
import { environmentsPage } from '../views/environments-page.ts';
import { historyPage } from '../views/history-page.ts';
import { ICON_FILE } from '../views/icons.ts';
import { layout, type PageFrame } from '../views/layout.ts';
import { pastRunPage } from '../views/past-run-page.ts';
import { releasesPage } from '../views/releases-page.ts';
import { nothingToReview, type ReviewForm, reviewPage } from '../views/review-page.ts';
import { runPage } from '../views/run-page.ts';
import { seeOther, sendFile, sendPage, sendText } from './answer.ts';
import type { Guard } from './guard.ts';
import type { LiveFeed } from './live-feed.ts';

const MAX_FORM_BYTES = 64 * 1024;
const MAX_COMMENT_LENGTH = 2000;

/** What is answered to somebody who was let in. */
export class Pages {
  readonly #source: PageSource;
  readonly #feed: LiveFeed;
  readonly #guard: Guard;

  constructor(source: PageSource, feed: LiveFeed, guard: Guard) {
    this.#source = source;
    this.#feed = feed;
    this.#guard = guard;
  }

  async show(response: ServerResponse, url: URL, request: IncomingMessage): Promise<void> {
    const source = this.#source;
    switch (url.pathname) {
      case '/':
        if (source.isScenario === true) return seeOther(response, '/runs');
        return this.#page(response, { title: source.commit.subject, tab: 'run', live: 'parts', body: runPage(source) });
      case '/review':
        return this.#review(response, {});
      case '/runs':
        return this.#page(response, { title: 'Runs', tab: 'history', live: 'whole', body: await historyPage(source) });
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
        return this.#other(response, url.pathname);
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

  /** Takes the form of the review page. */
  async decide(request: IncomingMessage, response: ServerResponse): Promise<void> {
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

  /** What is named by the rest of the address. */
  async #other(response: ServerResponse, path: string): Promise<void> {
    const [, kind, name = ''] = /^\/(commits|compare|runs)\/(.+)$/.exec(path) ?? [];
    if (kind === undefined) return this.#asset(response, path);
    if (kind === 'runs') return this.#run(response, Number(name));
    const page = await (kind === 'commits' ? commitPage : comparePage)(this.#source, name);
    if (page === undefined) return sendText(response, 404, 'No such commit.');
    this.#page(response, { ...page, tab: undefined, live: 'parts' });
  }

  #run(response: ServerResponse, id: number): void {
    if (id === this.#source.run.id && this.#source.isScenario !== true) return seeOther(response, '/');
    const page = pastRunPage(this.#source, id);
    if (page === undefined) return sendText(response, 404, 'No such run.');
    this.#page(response, { ...page, tab: 'history', live: 'whole' });
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
