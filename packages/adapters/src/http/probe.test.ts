import type { lookup } from 'node:dns';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { httpProbe, httpProbeWith } from './probe.ts';

const REFUSED = {
  why: 'Its address is of a private network; `allow-private: true` allows that.',
  cause: 'refused',
};
const unreachable = (why: string) => ({ why, cause: 'unreachable' });

describe('a request of a health check', () => {
  const servers: Server[] = [];

  afterEach(async () => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  async function serve(answer: RequestListener): Promise<string> {
    const server = createServer(answer);
    servers.push(server);
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  const local = { timeout: 5_000, allowPrivate: true };
  const guarded = { timeout: 5_000, allowPrivate: false };

  test('gives the status and the body', async () => {
    const url = await serve((request, response) =>
      response.writeHead(503, { 'x-a': 'b' }).end(`${request.method} ${request.url} ${request.headers['user-agent']}`),
    );
    expect(await httpProbe.get(`${url}/health?a=1`, local)).toEqual({ status: 503, body: 'GET /health?a=1 liftlock' });
  });

  test('B8: follows no redirect', async () => {
    let asked = 0;
    const url = await serve((_, response) => {
      asked += 1;
      response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end('moved');
    });
    expect(await httpProbe.get(url, local)).toEqual({ status: 302, body: 'moved' });
    expect(asked).toBe(1);
  });

  test('takes 64 KiB of a body, and hangs up', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200);
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(50_000)));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    const answer = await httpProbe.get(url, local);
    expect(answer).toEqual({ status: 200, body: 'x'.repeat(64 * 1024) });
  });

  test('gives up on a server that never answers', async () => {
    const url = await serve(() => {});
    expect(await httpProbe.get(url, { ...local, timeout: 100 })).toEqual(unreachable('There was no answer in time.'));
  });

  test('gives up on an answer that begins and never ends: half an answer is none', async () => {
    const url = await serve((_, response) => response.writeHead(200).write('{"status"'));
    expect(await httpProbe.get(url, { ...local, timeout: 200 })).toEqual(unreachable('There was no answer in time.'));
  });

  test('says when the connection breaks in the middle', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('half');
      setImmediate(() => response.destroy());
    });
    expect(await httpProbe.get(url, local)).toEqual({
      why: expect.stringMatching(/^There was no answer \(/),
      cause: 'unreachable',
    });
  });

  test('says when nobody listens', async () => {
    const url = await serve(() => {});
    const [server] = servers.splice(0);
    await new Promise((resolve) => server?.close(resolve));
    expect(await httpProbe.get(url, local)).toEqual(unreachable('The connection was refused.'));
  });

  test.each([
    ['no URL', '"no URL" is not a URL.'],
    ['', '"" is not a URL.'],
    ['file:///etc/passwd', 'file: is not asked.'],
    ['ftp://example.com', 'ftp: is not asked.'],
    ['javascript:alert(1)', 'javascript: is not asked.'],
    ['data:text/plain,x', 'data: is not asked.'],
  ])('does not ask "%s"', async (url, said) => {
    expect(await httpProbe.get(url, local)).toEqual({ why: said, cause: 'refused' });
  });

  test.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://2130706433/',
    'http://0/',
    'http://user@127.0.0.1/',
    'http://127.0.0.1.:80/',
    'http://１２７.0.0.1/',
    'http://localhost/',
    'http://LOCALHOST/',
    'http://10.0.0.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://192.168.0.1:8080/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[0:0:0:0:0:0:0:1]/',
    'http://[fd00::1]/',
    'http://[fe80::1]/',
    'http://[64:ff9b::7f00:1]/',
    'https://127.0.0.1/',
  ])('does not go to %s', async (url) => {
    expect(await httpProbe.get(url, guarded)).toEqual(REFUSED);
  });

  /** A resolver that gives other addresses every time it is asked. */
  function resolver(...rounds: readonly (readonly string[])[]): { asked: () => number; lookup: typeof lookup } {
    let round = 0;
    const find = (_name: string, _options: unknown, done: (error: Error | null, addresses: unknown) => void) => {
      const addresses = (rounds[round] ?? rounds.at(-1) ?? []).map((address) => ({
        address,
        family: address.includes(':') ? 6 : 4,
      }));
      round += 1;
      done(null, addresses);
    };
    return { asked: () => round, lookup: find as unknown as typeof lookup };
  }

  test('does not go to a public name with a private address, be it one of many', async () => {
    for (const addresses of [['169.254.169.254'], ['1.1.1.1', '10.0.0.1'], ['::1'], ['::ffff:127.0.0.1', '1.1.1.1']]) {
      expect(await httpProbeWith(resolver(addresses).lookup).get('http://shop.example/', guarded)).toEqual(REFUSED);
    }
  });

  test('asks for the address once: what was checked is what is connected to', async () => {
    let asked = 0;
    const url = await serve((_, response) => {
      asked += 1;
      response.end('inside');
    });
    const rebinding = resolver(['192.0.2.1'], ['127.0.0.1']);
    const { port } = new URL(url);
    const answer = await httpProbeWith(rebinding.lookup).get(`http://shop.example:${port}/`, {
      timeout: 300,
      allowPrivate: false,
    });
    expect(answer).toMatchObject({ cause: 'unreachable' });
    expect({ asked, lookups: rebinding.asked() }).toEqual({ asked: 0, lookups: 1 });
  });

  test('says when a name has no address', async () => {
    const find = ((_name: string, _options: unknown, done: (error: Error) => void) =>
      done(Object.assign(new Error('x'), { code: 'ENOTFOUND' }))) as unknown as typeof lookup;
    expect(await httpProbeWith(find).get('http://nowhere.example/', guarded)).toEqual({
      why: 'There is no address for `nowhere.example`.',
      cause: 'misconfigured',
    });
  });

  /** A request fails with a code, as those of OpenSSL and of the resolver do. */
  const failing = (code: string) =>
    httpProbeWith(((_name: string, _options: unknown, done: (error: Error) => void) =>
      done(Object.assign(new Error('x'), { code }))) as unknown as typeof lookup).get('https://shop.example/', guarded);

  test.each([
    'CERT_HAS_EXPIRED',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  ])('says that a certificate is not accepted: %s', async (code) => {
    expect(await failing(code)).toEqual({ why: `Its certificate is not accepted (${code}).`, cause: 'misconfigured' });
  });

  test.each(['EAI_AGAIN', 'ETIMEDOUT', 'EPROTO'])('takes %s for something that passes', async (code) => {
    expect(await failing(code)).toEqual(unreachable(`There was no answer (${code}).`));
  });
});
