import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { removeTemporaryFolders, temporaryFolder, write } from '../rehearsal/rehearse.ts';
import { surprises } from '../rehearsal/scenarios.ts';
import { repositoryOf } from './example.ts';
import { play } from './play.ts';

afterAll(removeTemporaryFolders);

test('npm-library releases twice and withdraws the second; publishing is printed', async () => {
  const played = await play(repositoryOf('npm-library'), 'release-and-withdraw.yml', { deploy: 'print' });
  expect([played.conclusion, surprises(played.steps)]).toEqual(['success', []]);
}, 120_000);

describe('is-published.mjs of npm-library, which makes publishing idempotent,', () => {
  let registry: Server;
  let answer: { readonly status: number; readonly versions?: object };

  beforeEach(async () => {
    registry = createServer((request, response) => {
      const known = request.url === '/@acme%2fslug' ? answer : { status: 400 };
      response.writeHead(known.status).end(JSON.stringify(known));
    });
    await new Promise<void>((listening) => registry.listen(0, '127.0.0.1', listening));
  });
  afterEach(() => new Promise((closed) => registry.close(closed)));

  const BYTES = 'the bytes of the candidate';
  const integrity = (bytes: string) => `sha512-${createHash('sha512').update(bytes).digest('base64')}`;

  async function asked(): Promise<{ readonly code: number; readonly said: string }> {
    const artifacts = temporaryFolder();
    write(artifacts, { 'acme-slug-1.2.0.tgz': BYTES });
    const env = {
      PATH: process.env['PATH'],
      LIFTLOCK_ARTIFACTS: artifacts,
      LIFTLOCK_VERSION: '1.2.0',
      NPM_CONFIG_REGISTRY: `http://127.0.0.1:${(registry.address() as AddressInfo).port}`,
    };
    return new Promise((done) => {
      const child = execFile(
        process.execPath,
        ['is-published.mjs'],
        { cwd: resolve('examples/npm-library'), env },
        (_error, stdout, stderr) => done({ code: child.exitCode ?? -1, said: stdout + stderr }),
      );
    });
  }

  test('says no for a package and for a version that npm does not have', async () => {
    answer = { status: 404 };
    expect(await asked()).toEqual({ code: 1, said: '@acme/slug 1.2.0 is not there\n' });
    answer = { status: 200, versions: { '1.1.0': { dist: { integrity: integrity(BYTES) } } } };
    expect(await asked()).toMatchObject({ code: 1 });
  });

  test('says yes only for the same bytes', async () => {
    answer = { status: 200, versions: { '1.2.0': { dist: { integrity: integrity(BYTES) } } } };
    expect(await asked()).toEqual({ code: 0, said: '@acme/slug 1.2.0 is there\n' });
    answer = { status: 200, versions: { '1.2.0': { dist: { integrity: integrity('others') } } } };
    expect(await asked()).toEqual({ code: 2, said: '@acme/slug 1.2.0 is there with other bytes\n' });
  });

  test('fails if npm does not answer', async () => {
    answer = { status: 503 };
    const { code, said } = await asked();
    expect(code).not.toBe(0);
    expect(said).toContain('answered 503');
  });
});
