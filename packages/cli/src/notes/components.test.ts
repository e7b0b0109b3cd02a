import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { removeRepositories, TemporaryRepository } from '../../../../test/histories/temporary-repository.ts';
import { changelogCommand } from '../changelog/changelog-command.ts';
import { notesCommand } from './index.ts';

afterEach(removeRepositories);

const env = { PATH: process.env['PATH'] };

const CONFIG = `version: { versioning: independent }
components:
  - { name: api, path: services/api, artifacts: [x], dependencies: [{ component: web, version: ^1.0.0 }] }
  - { name: web, path: services/web, artifacts: [x] }
  - { name: docs, path: "*/docs", artifacts: [x] }
build: { steps: [{ name: pack, commands: [make] }] }
environments: [{ name: staging }]
`;

/** api 1.0.0 and 1.1.0, web 1.0.0 and what breaks it, docs 1.0.0. */
function shop(): string {
  const repository = new TemporaryRepository();
  repository.commit('feat: an interface', { file: 'services/api/a' });
  repository.commit('feat: pages', { file: 'services/web/a' });
  repository.commit('feat: a manual', { file: 'manual/docs/a' });
  for (const name of ['api', 'web', 'docs']) repository.tag(`${name}-v1.0.0`);
  repository.commit('feat: a second interface', { file: 'services/api/b' });
  repository.tag('api-v1.1.0');
  repository.commit('feat!: other pages\n\nBREAKING CHANGE: Look twice.', { file: 'services/web/b' });
  const { folder } = repository.write();
  for (const part of ['.github', 'services/api', 'services/web'])
    mkdirSync(path.join(folder, part), { recursive: true });
  writeFileSync(path.join(folder, '.github/liftlock.yml'), CONFIG);
  return folder;
}

describe('liftlock notes, where components have versions of their own', () => {
  test('prints those of every component that would be released', async () => {
    const { stdout } = await notesCommand({ repo: shop(), env });
    expect(stdout.match(/^#{1,2} .*/gm)).toEqual(['# api', '## 1.1.1 (2026-01-01)', '# web', '## 2.0.0 (2026-01-01)']);
    expect(stdout).toMatch(/# api[^]*Released with web 2\.0\.0, which it depends on\.[^]*# web[^]*- other pages/);
  });

  test('prints those of one that is named', async () => {
    const repo = shop();
    expect((await notesCommand({ repo, component: 'web', env })).stdout).toMatch(/^## 2\.0\.0 [^]*- other pages/);
    expect((await notesCommand({ repo, component: 'docs', env })).stdout).toBe(
      '## Unreleased (2026-01-01)\n\nNothing that users would notice.\n',
    );
  });

  test('prints those of a release that exists: its tag says whose it is', async () => {
    const repo = shop();
    const { stdout } = await notesCommand({ repo, to: 'api-v1.1.0', env });
    expect(stdout).toMatch(/^## 1\.1\.0 [^]*- a second interface/);
    expect(stdout).not.toContain('pages');
    const first = await notesCommand({ repo, to: 'web-v1.0.0', env });
    expect(first.stdout).toMatch(/^## 1\.0\.0 [^]*- pages/);
    expect(first.stdout).not.toMatch(/interface|manual/);
    expect((await notesCommand({ repo, from: 'api-v1.0.0', env })).stdout).toMatch(
      /^## 1\.1\.0 [^]*- a second interface/,
    );
  });

  test('says which components there are', async () => {
    const { stderr, exitCode } = await notesCommand({ repo: shop(), component: 'wep', env });
    expect({ stderr, exitCode }).toEqual({ stderr: expect.stringContaining('--component web'), exitCode: 1 });
    expect(stderr).toMatch(/^unknown-component \(wep\)[^]*One of: api, web, docs\./);
  });
});

describe('liftlock changelog, where components have versions of their own', () => {
  test("writes each component's, in its folder or with its name, and does it once", async () => {
    const repo = shop();
    const read = (file: string) => readFileSync(path.join(repo, file), 'utf8').match(/^## .*|^- .*/gm);
    const write = async () =>
      (await changelogCommand({ repo, file: 'CHANGELOG.md', env })).stdout.split('\n').slice(0, -1);
    expect(await write()).toEqual([
      'services/api/CHANGELOG.md: added api-v1.1.0, api-v1.0.0.',
      'services/web/CHANGELOG.md: added web-v1.0.0.',
      'docs-CHANGELOG.md: added docs-v1.0.0.',
    ]);
    expect(read('services/api/CHANGELOG.md')).toEqual([
      '## 1.1.0 (2026-01-01)',
      expect.stringContaining('- a second interface'),
      '## 1.0.0 (2026-01-01)',
      expect.stringContaining('- an interface'),
    ]);
    expect(read('docs-CHANGELOG.md')).toEqual(['## 1.0.0 (2026-01-01)', expect.stringContaining('- a manual')]);
    expect(await write()).toEqual(expect.arrayContaining(['docs-CHANGELOG.md already contains every release.']));
  });

  test('writes that of one that is named', async () => {
    const { stdout } = await changelogCommand({ repo: shop(), file: 'NEWS.md', component: 'web', env });
    expect(stdout).toBe('services/web/NEWS.md: added web-v1.0.0.\n');
  });
});
