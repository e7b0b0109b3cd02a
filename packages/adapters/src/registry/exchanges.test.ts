import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Reference, RegistryAnswer } from '@liftlock/core';
import { registries } from './registries.ts';

interface Exchange {
  readonly request: { readonly method: string; readonly path: string; readonly accept: string };
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
}

const EXCHANGES = JSON.parse(readFileSync('test/fixtures/registries/exchanges.json', 'utf8')) as Readonly<
  Record<string, Exchange>
>;
const IMAGE = 'sha256:a3aa9a6043e00956389f9e9ac582e89b5acda67f142cb2b9f4ca1ab146b651d7';
const INTEGRITY = 'sha512-Ln4ElZrUP9bI8cJOL6HUO5JbB7ikrv7u34EiDm8z+HYulgRBSOoOEO/mSV3JngvhreunPfxkxr1qfsX6ZknEQg==';

describe('registries that were really asked', () => {
  let server: Server;
  let host: string;
  let exchange: Exchange;
  let asked: unknown[];

  beforeAll(async () => {
    server = createServer(({ method, url, headers: { accept } }, response) => {
      asked.push({ method, path: url, accept });
      response.writeHead(exchange.response.status, exchange.response.headers).end(exchange.response.body);
    });
    await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
    host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((done) => void server.close(done));
  });

  const image =
    (digest: string, name = 'acme/api') =>
    () =>
      ({ kind: 'oci', component: 'api', name: `${host}/${name}`, digest }) as Reference;
  const npm = (change: object) => () =>
    ({
      kind: 'npm',
      component: 'api',
      name: '@acme/api',
      version: '1.4.0',
      registry: `http://${host}`,
      digest: INTEGRITY,
      ...change,
    }) as Reference;
  const OTHER = `sha512-${'b'.repeat(86)}==`;

  test.each<[string, () => Reference, RegistryAnswer]>([
    ['docker-registry has the image', image(IMAGE), { found: 'same' }],
    ['docker-registry has another image of the name', image(`sha256:${'0'.repeat(64)}`), { found: 'missing' }],
    ['docker-registry has no such name', image(IMAGE, 'acme/none'), { found: 'missing' }],
    ['verdaccio has the package', npm({}), { found: 'same' }],
    ['verdaccio has the package', npm({ version: '1.5.0' }), { found: 'missing' }],
    ['verdaccio has the package', npm({ digest: OTHER }), { found: 'other', digest: INTEGRITY }],
    ['verdaccio has no such package', npm({ name: '@acme/none' }), { found: 'missing' }],
  ])('%s', async (name, reference, expected) => {
    exchange = EXCHANGES[name] as Exchange;
    asked = [];
    expect(await registries({ sleep: () => Promise.resolve() }).ask(reference(), {})).toEqual(expected);
    expect(asked).toEqual([exchange.request]);
  });
});
