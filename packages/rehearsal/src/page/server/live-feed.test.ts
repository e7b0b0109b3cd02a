import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LiveFeed } from './live-feed.ts';

describe('the live feed', () => {
  let feed: LiveFeed;
  let server: Server;

  beforeEach(async () => {
    feed = new LiveFeed();
    server = createServer((request, response) => feed.listen(response, Number(request.url?.slice(1))));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterEach(() => {
    feed.close();
    server.close();
  });

  const append = (html: string) => feed.send({ kind: 'append', id: 'log', html });
  /** Everything from one connection until the feed ends. */
  const listen = async (after: number) => {
    const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${after}`);
    return response.text();
  };
  const shown = (text: string) =>
    [...text.matchAll(/id: (\d+)\ndata: .*"html":"(\w+)"/g)].map(([, id, html]) => `${id} ${html}`);

  test('sends a page what it has missed, and then everything once', async () => {
    append('one');
    append('two');
    const drawnAt = feed.sequence;
    append('three');
    const received = listen(drawnAt);
    while (!feed.watched) await new Promise((resolve) => setImmediate(resolve));
    append('four');
    feed.close();
    expect(shown(await received)).toEqual(['3 three', '4 four']);
  });

  test('ends with a word, so that pages do not ask for more', async () => {
    const received = listen(0);
    while (!feed.watched) await new Promise((resolve) => setImmediate(resolve));
    feed.close();
    expect(await received).toContain('event: end');
    expect(feed.watched).toBe(false);
  });
});
