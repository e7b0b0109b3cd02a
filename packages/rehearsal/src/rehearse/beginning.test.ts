import { live, parseConfig } from '@liftlock/core';
import { LocalGitHub, latestRelease } from '../github/index.ts';
import { ledgerOf } from '../kernel/ledger.ts';
import { git, removeTemporaryFolders, repository, temporaryFolder } from '../../../../test/rehearsal/rehearse.ts';
import { beginReleased } from './beginning.ts';

afterAll(removeTemporaryFolders);

const CONFIG = `components: [{ name: app, path: app, artifacts: ["out/*"] }, { name: web, path: web, artifacts: ["out/*"] }]
build: { steps: [{ name: pack, commands: [make] }] }
environments:
  - { name: staging }
  - { name: next, branches: [next] }
  - { name: production, after: [staging], release: true }
`;
const INDEPENDENT = `version: { versioning: independent, tag: "{component}-v{version}" }\n${CONFIG}`;

/** Commits with these tags, the oldest first, and how a rehearsal of the last one begins. */
async function begun(tags: readonly string[], config: string | undefined) {
  const folder = repository({ 'app/a.txt': 'a' });
  for (const tag of tags) {
    if (tag !== '') git(folder, 'tag', '--annotate', '--message', `about ${tag}`, tag);
    git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'feat: more');
  }
  const parsed = parseConfig(config ?? '');
  const gitDir = `${folder}/.git`;
  const place = { gitDir, head: git(folder, 'rev-parse', 'HEAD'), branch: 'main', actor: 'ada' };
  const clock = () => new Date('2026-11-01T10:00:00Z');
  const repo = { owner: 'acme', repository: 'shop', defaultBranch: 'main', gitDir, clock, environments: [] };
  const github = new LocalGitHub({ ...repo, blobsDir: temporaryFolder(), users: [{ login: 'ada' }] });
  const notes = await beginReleased(github, place, parsed.ok ? parsed.config : undefined);
  const records = ledgerOf(github.state);
  return {
    notes,
    releases: github.state.releases.map(({ tagName, body }) => `${tagName}: ${body}`),
    latest: latestRelease(github.state)?.tagName,
    live: [...new Set(records.map(({ environment }) => environment))].map((environment) => {
      const own = records.filter((record) => record.environment === environment);
      return `${environment}: ${own.map(({ payload }) => `${payload.component ?? ''} ${payload.version}`.trim()).join(', ')}`;
    }),
    isLive: records.every((record) => live([record]) === record),
    calls: github.api.calls + github.state.requests.length,
  };
}

describe('a rehearsal begins where the repository is', () => {
  test('with its last release published and live where candidates of the branch may enter', async () => {
    expect(await begun(['v1.0.0', 'v1.1.0', ''], CONFIG)).toEqual({
      notes: ['v1.1.0: taken as released and live in staging, production, from its tag; its release has no files'],
      releases: ['v1.1.0: about v1.1.0'],
      latest: 'v1.1.0',
      live: ['staging: 1.1.0', 'production: 1.1.0'],
      isLive: true,
      calls: 0,
    });
  });

  test('with the last release of each component that is released alone', async () => {
    const { releases, live: there } = await begun(['app-v1.0.0', 'web-v2.0.0', 'app-v1.1.0'], INDEPENDENT);
    expect(releases).toEqual(['app-v1.1.0: about app-v1.1.0', 'web-v2.0.0: about web-v2.0.0']);
    expect(there).toEqual(['staging: app 1.1.0, web 2.0.0', 'production: app 1.1.0, web 2.0.0']);
  });

  test('with the last tag as a release where there is no configuration', async () => {
    expect(await begun(['v0.1.0', 'v0.2.0'], undefined)).toMatchObject({
      releases: ['v0.2.0: about v0.2.0'],
      live: [],
      notes: ['v0.2.0: taken as released, from its tag; its release has no files'],
    });
  });

  test('with nothing where nothing was released', async () => {
    expect(await begun([''], CONFIG)).toMatchObject({ notes: [], releases: [], live: [] });
  });
});
