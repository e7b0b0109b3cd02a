import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Rehearsal } from '../../packages/rehearsal/src/rehearse/index.ts';
import { RELEASE_YML } from '../../packages/rehearsal/src/sample/files/pipeline.ts';
import { command } from './command.ts';
import { LIBRARY, LIFTLOCK_YML } from './library.ts';
import { open, rehearse, removeTemporaryFolders, repository } from './rehearse.ts';

afterAll(removeTemporaryFolders);

describe('the deploys of a repository of somebody', () => {
  /** What would be deployed to: a server on this machine that a sandbox does not know, so it is as far away as any. */
  let server: Server;
  let arrived: string[];

  beforeEach(async () => {
    arrived = [];
    server = createServer((request, response) => {
      arrived.push(request.url ?? '');
      response.end('{"version":"0.1.0"}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  function shop(deploy: string): string {
    const { port } = server.address() as AddressInfo;
    const production = `  - name: production
    after: [staging]
    deploy: [{ name: roll out, commands: ["${deploy.replaceAll('PORT', String(port))}"] }]
    validate: [{ name: healthy, http: { url: "http://127.0.0.1:${port}/health", json: { version: "{version}" }, allow-private: true } }]
    release: true
`;
    return repository({
      ...LIBRARY,
      '.github/liftlock.yml': LIFTLOCK_YML.replace(/ {2}- \{ name: production.*\n/, production),
      '.github/workflows/ship.yaml': RELEASE_YML.replace(/ {8}env:\n(?: {10}.*\n)+/g, ''),
    });
  }
  const post = `node -e 'fetch(\\"http://127.0.0.1:PORT/deploy\\", { method: \\"POST\\" })'`;
  const contained = (mode: 'print' | 'sandbox') => ({
    before: (rehearsal: Rehearsal) => rehearsal.contain({ mode, allowed: [] }),
  });

  test('are listed', async () => {
    const rehearsed = await rehearse('approved', {
      repo: shop('./deploy'),
      before: async (rehearsal) => {
        expect(rehearsal.deployCommands.map(({ step, commands }) => [step, ...commands])).toEqual([
          ['production: roll out', './deploy'],
          ['production: healthy', expect.stringMatching(/^GET http:/)],
        ]);
        await rehearsal.contain({ mode: 'print', allowed: [] });
      },
    });
    expect(rehearsed.result.deploys).toBe('print');
  }, 120_000);

  test('that are printed reach nothing, and count as done', async () => {
    const { result, events } = await rehearse('approved', { repo: shop(post), ...contained('print') });
    expect(result.conclusion).toBe('success');
    expect(result.releases).toMatchObject([{ tag: 'v0.1.0', draft: false }]);
    expect(arrived).toEqual([]);
    expect(events.map((event) => (event.type === 'log' ? event.line : ''))).toContain(
      'Not run, because of --deploy=print:',
    );
    expect(result.notRehearsed.join('\n')).toMatch(/printed and not run.*\nGET http:.*\/health: not sent/s);
  }, 120_000);

  test('in a sandbox reach nothing either: they are run, fail, and it is told whom they called', async () => {
    let missing: string | undefined;
    const { result, events } = await rehearse('approved', {
      repo: shop("node -e 'fetch(`https://deploy.example.com/`)'"),
      before: async (rehearsal) => {
        missing = await rehearsal.whyNoSandbox();
        await rehearsal.contain({ mode: missing === undefined ? 'sandbox' : 'print', allowed: [] });
      },
    });
    expect(arrived).toEqual([]);
    if (missing !== undefined) return expect(result.deploys).toBe('print');
    expect(result.jobs.map(({ id, conclusion }) => `${id}: ${conclusion}`)).toContain('promote: failure');
    expect(result.wouldHaveContacted).toEqual(['deploy.example.com']);
    expect(events.some((event) => event.type === 'log' && event.line.includes('ENOTFOUND'))).toBe(true);
  }, 120_000);
});

describe('a repository that says how it is set', () => {
  const FILE = '.github/rehearsal.yml';

  test('gets a file to begin with on request, once', async () => {
    const folder = repository(LIBRARY);
    const asked = () => command(['--write-settings'], { cwd: folder });
    expect(await asked()).toMatchObject({ exitCode: 0, stdout: expect.stringContaining(FILE) });
    expect(readFileSync(join(folder, FILE), 'utf8')).toContain('  production:\n    reviewers: [rehearsal-reviewer]\n');
    expect(await asked()).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('exists already') });
  }, 60_000);

  test('is rehearsed with these settings', async () => {
    const settings = 'environments: { production: { reviewers: [ada-lindqvist] } }\nhosts: { staging: {} }\n';
    const rehearsal = await open({ repo: repository({ ...LIBRARY, [FILE]: settings }) });
    expect(rehearsal.reviews.reviewer(1, 'production')).toBe('ada-lindqvist');
    expect(Object.keys(rehearsal.fixture.sites)).toEqual(['staging']);
    await rehearsal.close();
  }, 60_000);
});
