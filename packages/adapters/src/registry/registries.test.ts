import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { digestOf, type Reference } from '@liftlock/core';
import { registries } from './registries.ts';

const DIGEST = digestOf('image');
const INTEGRITY = `sha512-${'a'.repeat(86)}==`;

describe('a registry', () => {
  let server: Server;
  let host: string;
  let asked: string[];
  let answer: (request: IncomingMessage, response: ServerResponse) => void;
  const slept: number[] = [];
  const sleep = (ms: number) => Promise.resolve(void slept.push(ms));
  const ask = (reference: Reference, login = {}) => registries({ sleep }).ask(reference, login);
  const image = (change = {}): Reference => ({
    kind: 'oci',
    component: 'api',
    name: `${host}/acme/api`,
    digest: DIGEST,
    ...change,
  });
  const npm = (change = {}): Reference => ({
    kind: 'npm',
    component: 'api',
    name: '@acme/api',
    version: '1.4.0',
    registry: `http://${host}`,
    digest: INTEGRITY,
    ...change,
  });
  const send = (status: number, headers = {}, body = '') => {
    answer = (_, response) => response.writeHead(status, headers).end(body);
  };

  beforeEach(async () => {
    asked = [];
    slept.length = 0;
    server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url} ${request.headers.authorization ?? '-'}`);
      answer(request, response);
    });
    await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
    host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((done) => void server.close(done));
  });

  test('has the image: one HEAD, and nothing is downloaded', async () => {
    send(200, { 'docker-content-digest': DIGEST });
    expect(await ask(image())).toEqual({ found: 'same' });
    expect(asked).toEqual([`HEAD /v2/acme/api/manifests/${DIGEST} -`]);
  });

  test.each([
    [404, { found: 'missing' }],
    [401, { found: 'refused', why: 'it answered 401' }],
    [403, { found: 'refused', why: 'it answered 403' }],
  ])('that answers %i says so', async (status, expected) => {
    send(status);
    expect(await ask(image())).toEqual(expected);
    expect(await ask(npm())).toEqual(expected);
  });

  test('with another digest than was asked for is not believed', async () => {
    send(200, { 'docker-content-digest': digestOf('other') });
    expect(await ask(image())).toEqual({ found: 'other', digest: digestOf('other') });
  });

  test('is asked again while it fails, and then called unreachable', async () => {
    send(503);
    expect(await ask(image())).toEqual({ found: 'unreachable', why: 'it answered 503' });
    expect({ asked: asked.length, slept }).toEqual({ asked: 3, slept: [2_000, 4_000] });
    let fails = 1;
    answer = (_, response) => response.writeHead(fails-- > 0 ? 502 : 200).end();
    expect(await ask(image())).toEqual({ found: 'same' });
  });

  test('that is not there is called unreachable', async () => {
    await new Promise((done) => void server.close(done));
    expect(await ask(image())).toEqual({ found: 'unreachable', why: 'the connection failed (ECONNREFUSED)' });
  });

  /** As GHCR and Docker Hub do it: a token for whoever may read. */
  function withTokens(realm = `http://${host}/token`) {
    answer = ({ url = '', headers: { authorization } }, response) => {
      if (url.startsWith('/token')) {
        const isKnown = authorization === undefined || authorization === `Basic ${btoa('mina:secret')}`;
        return response
          .writeHead(isKnown ? 200 : 401)
          .end(JSON.stringify({ token: authorization ? 'own' : 'anybody' }));
      }
      const challenge = `Bearer realm="${realm}",service="registry",scope="repository:acme/api:pull"`;
      if (authorization === undefined) return response.writeHead(401, { 'www-authenticate': challenge }).end();
      return response.writeHead(authorization === 'Bearer own' ? 200 : 404).end();
    };
  }

  test('gives anybody a token for what is public, and an account one of its own', async () => {
    withTokens();
    expect(await ask(image())).toEqual({ found: 'missing' });
    expect(asked.slice(1)).toEqual([
      'GET /token?service=registry&scope=repository%3Aacme%2Fapi%3Apull -',
      `HEAD /v2/acme/api/manifests/${DIGEST} Bearer anybody`,
    ]);
    expect(await ask(image(), { username: 'mina', token: 'secret' })).toEqual({ found: 'same' });
    expect(await ask(image(), { username: 'mina', token: 'wrong' })).toMatchObject({ found: 'refused' });
  });

  test('does not get a token sent to where anybody can listen', async () => {
    withTokens('http://registry.example/token');
    expect(await ask(image(), { token: 'secret' })).toEqual({
      found: 'unreachable',
      why: 'it leads to http://registry.example, which is not asked without https',
    });
    expect(asked.join()).not.toContain('Basic');
  });

  test('may want user and token themselves', async () => {
    answer = ({ headers: { authorization } }, response) =>
      authorization === `Basic ${btoa('liftlock:secret')}`
        ? response.writeHead(200).end()
        : response.writeHead(401, { 'www-authenticate': 'Basic realm="registry"' }).end();
    expect(await ask(image(), { token: 'secret' })).toEqual({ found: 'same' });
    expect(await ask(image())).toEqual({ found: 'refused', why: 'it answered 401' });
  });

  test('of packages has the version with the same bytes, other ones, or not at all', async () => {
    const versions = { '1.4.0': { dist: { integrity: INTEGRITY } }, '1.5.0': { dist: {} } };
    send(200, {}, JSON.stringify({ versions }));
    expect(await ask(npm(), { token: 'secret' })).toEqual({ found: 'same' });
    expect(await ask(npm({ digest: `sha512-${'b'.repeat(86)}==` }))).toEqual({ found: 'other', digest: INTEGRITY });
    expect(await ask(npm({ version: '1.5.0' }))).toEqual({ found: 'other', digest: 'without integrity' });
    expect(await ask(npm({ version: 'constructor' }))).toEqual({ found: 'missing' });
    expect(asked[0]).toBe('GET /@acme%2fapi Bearer secret');
  });

  test('elsewhere is asked over https alone', async () => {
    const urls: string[] = [];
    const fetch = ((url: string) => {
      urls.push(url);
      return Promise.resolve(new Response());
    }) as typeof globalThis.fetch;
    const asking = registries({ sleep }, fetch);
    await asking.ask(image({ name: 'ghcr.io/acme/api' }), {});
    await asking.ask(image({ name: 'docker.io/acme/api' }), {});
    expect(await asking.ask(npm({ registry: 'http://npm.acme.dev' }), {})).toMatchObject({ found: 'unreachable' });
    expect(urls).toEqual([
      `https://ghcr.io/v2/acme/api/manifests/${DIGEST}`,
      `https://registry-1.docker.io/v2/acme/api/manifests/${DIGEST}`,
    ]);
  });
});
