import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestOf, type GitHubPorts } from '@liftlock/core';
import { codeOf } from '../../../../test/support/github/connected.ts';
import { FakeClock } from '../../../../test/support/github/fake-clock.ts';
import { restGitHub } from './index.ts';

/** A server that answers each request with the next of these, the last one for all that follow. */
describe('an answer of GitHub', () => {
  let server: Server;
  let github: GitHubPorts;
  let requests: number;
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'liftlock-exchange-'));
  });

  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => {
      server.close(resolve);
    });
    rmSync(folder, { recursive: true, force: true });
  });

  async function answers(...listeners: readonly RequestListener[]): Promise<void> {
    requests = 0;
    server = createServer((request, response) => {
      listeners[Math.min(requests, listeners.length - 1)]?.(request, response);
      requests += 1;
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    github = restGitHub(
      { owner: 'acme', repo: 'shop' },
      {
        token: 't',
        apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        version: 'test',
        spaceWrites: true,
        warn: () => {},
        clock: new FakeClock(),
        limits: { answer: 300, idle: 300 },
      },
    );
  }

  const silence: RequestListener = () => {};
  const json =
    (text: string): RequestListener =>
    (_, response) =>
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(text);
  const page: RequestListener = (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Please log in</html>');
  const trickle: RequestListener = (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).write('{"default_branch":');
  };
  const cut: RequestListener = (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' }).write('{"default_br');
    setImmediate(() => response.destroy());
  };
  const good = json('{"default_branch":"main"}');

  test.each<[string, RequestListener]>([
    ['never comes', silence],
    ['begins and does not end', trickle],
    ['breaks off', cut],
    ['is cut JSON', json('{"default_branch":"ma')],
    ['is empty', json('')],
    ['is the page of a proxy', page],
  ])('that %s is asked for again', async (_, broken) => {
    await answers(broken, broken, good);
    expect(await github.repository.defaultBranch()).toBe('main');
    expect(requests).toBe(3);
  });

  test.each<[string, RequestListener, string]>([
    ['never comes', silence, 'github-unreachable'],
    ['is always cut JSON', json('{"default_branch":"ma'), 'github-answer-unreadable'],
    ['is always a page', page, 'github-answer-unreadable'],
  ])('that %s ends as a problem with a name', async (_, broken, code) => {
    await answers(broken);
    expect(await codeOf(github.repository.defaultBranch())).toBe(code);
    expect(requests).toBe(4);
  });

  test.each([
    ['null', 'null'],
    ['something else', '{"other":1}'],
    ['no list', '{}'],
  ])('that is JSON, but %s, is a problem with a name', async (_, text) => {
    await answers(json(text));
    expect(await codeOf(github.releases.list(1))).toBe('github-answer-unreadable');
  });

  test('that never comes after a draft was sent leaves unknown what it did', async () => {
    await answers(silence);
    const draft = { tag: 'v1', target: 'main', name: 'v1', body: '', prerelease: false };
    expect(await codeOf(github.releases.createDraft(draft))).toBe('github-outcome-unknown');
  });

  describe('with a file', () => {
    const bytes = Buffer.alloc(200_000, 'x');
    const whole: RequestListener = (_, response) =>
      response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(bytes);
    const half =
      (end: 'stalls' | 'breaks off'): RequestListener =>
      (_, response) => {
        response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': String(bytes.length) });
        response.write(bytes.subarray(0, 100_000), () => {
          if (end === 'breaks off') response.destroy();
        });
      };

    test.each(['stalls', 'breaks off'] as const)('that %s half way is fetched again, whole', async (end) => {
      await answers(half(end), half(end), whole);
      const file = join(folder, 'asset');
      expect(await github.releases.downloadAsset(1, file)).toBe(digestOf(bytes.toString()));
      expect(readFileSync(file).equals(bytes)).toBe(true);
      expect(requests).toBe(3);
    });

    test('from another host is fetched without the token', async () => {
      const sent: (string | undefined)[] = [];
      const storage = createServer((request, response) => {
        sent.push(request.headers.authorization);
        whole(request, response);
      });
      await new Promise<void>((listening) => void storage.listen(0, '127.0.0.1', listening));
      const location = `http://localhost:${(storage.address() as AddressInfo).port}/asset`;
      await answers((request, response) => {
        sent.push(request.headers.authorization);
        response.writeHead(302, { location }).end();
      });
      const digest = await github.releases.downloadAsset(1, join(folder, 'asset'));
      storage.closeAllConnections();
      await new Promise((closed) => void storage.close(closed));
      expect({ digest, sent }).toEqual({ digest: digestOf(bytes.toString()), sent: ['token t', undefined] });
    });

    test('that always breaks off ends as a problem', async () => {
      await answers(half('breaks off'));
      expect(await codeOf(github.releases.downloadAsset(1, join(folder, 'asset')))).toBe('github-unreachable');
      expect(requests).toBe(4);
    });

    test('may take longer than any other, as long as something comes', async () => {
      await answers((_, response) => {
        response.writeHead(200, { 'content-type': 'application/octet-stream' });
        let piece = 0;
        const timer = setInterval(() => {
          response.write('x');
          if ((piece += 1) === 12) {
            clearInterval(timer);
            response.end();
          }
        }, 50);
      });
      expect(await github.releases.downloadAsset(1, join(folder, 'asset'))).toBe(digestOf('x'.repeat(12)));
      expect(requests).toBe(1);
    });

    test('that is on its way up is given up when GitHub takes no more of it', async () => {
      const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const release: RequestListener = (_, response) =>
        response
          .writeHead(200, { 'content-type': 'application/json' })
          .end(JSON.stringify({ id: 1, upload_url: `${address()}/up{?name,label}`, assets: [] }));
      await answers(release, (request, response) => {
        if (request.method === 'GET') release(request, response);
      });
      const file = join(folder, 'large');
      writeFileSync(file, Buffer.alloc(8_000_000));
      expect(await codeOf(github.releases.uploadAsset(1, 'large', file))).toBe('github-outcome-unknown');
    });
  });
});
