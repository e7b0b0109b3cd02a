import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fixture } from './fixture.ts';
import { readRehearsalFile } from './rehearsal-file.ts';
import { withSettings } from './repository-hosts.ts';

const fixture: Fixture = {
  owner: 'acme',
  repository: 'shop',
  defaultBranch: 'main',
  gitDir: '/nowhere',
  branch: 'main',
  head: '1'.repeat(40),
  before: '0'.repeat(40),
  commit: { subject: 'feat: begin', author: 'Ada' },
  workflows: [],
  actor: 'rehearsal-actor',
  users: [{ login: 'rehearsal-actor' }],
  environments: [
    { name: 'Production', reviewers: ['rehearsal-reviewer'], secrets: { TOKEN: 'rehearsal-secret-token' } },
  ],
  sites: {},
  uncommitted: 0,
  notRehearsed: [],
  close: () => Promise.resolve(),
};

describe('the file of a repository', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'liftlock-settings-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));
  const set = (text: string) => withSettings(fixture, readRehearsalFile(text).settings, root);

  test('sets environments on top of what the configuration asks for', async () => {
    const { environments, users } = await set(
      'environments: { production: { reviewers: [ada], wait-timer: 30 }, preview: { variables: { REGION: north } } }',
    );
    expect(environments).toMatchObject([
      { name: 'Production', reviewers: ['ada'], waitTimerMinutes: 30, secrets: { TOKEN: 'rehearsal-secret-token' } },
      { name: 'preview', reviewers: [], variables: { REGION: 'north' } },
    ]);
    expect(users).toEqual([{ login: 'rehearsal-actor' }, { login: 'ada' }]);
  });

  test('gives an environment a host, whose address and token its deploys are told, until the rehearsal ends', async () => {
    const { environments, sites, ...begun } = await set(
      'hosts: { production: { variables: [DEPLOY_URL], token: TOKEN } }',
    );
    const [production] = environments;
    const url = production?.variables?.['DEPLOY_URL'] ?? '';
    expect(sites).toEqual({ production: url });
    const deploy = (token: string) =>
      fetch(`${url}/deploy?component=api`, { method: 'POST', headers: { authorization: `Bearer ${token}` } });
    expect((await deploy('guess')).status).toBe(401);
    // No tarball came with it, which is the first thing that a host says to whom it knows.
    expect((await deploy(production?.secrets?.['TOKEN'] ?? '')).status).toBe(400);
    await begun.close();
    await expect(deploy('guess')).rejects.toThrow('fetch failed');
  });
});
