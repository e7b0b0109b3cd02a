import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { VersionPlan } from '@liftlock/core';
import {
  removeRepositories,
  TemporaryRepository,
  temporaryFolder,
} from '../../../../test/histories/temporary-repository.ts';
import { planCommand } from './index.ts';

afterEach(removeRepositories);

const env = { PATH: process.env['PATH'] };

function shop(): TemporaryRepository {
  const repository = new TemporaryRepository();
  repository.commit('feat: begin');
  repository.tag('v1.0.0');
  repository.tag('nightly');
  repository.commit('feat(cart): remember what is in it');
  repository.commit('docs: tell about it');
  return repository;
}

/** Writes a configuration into the working tree, which is where it is read from. */
function configure(
  repository: TemporaryRepository,
  text: string,
  components = 'components: [{ name: app, path: ., artifacts: ["dist/*"] }]',
): void {
  const folder = path.join(repository.write().folder, '.github');
  mkdirSync(folder, { recursive: true });
  const rest = 'build: { steps: [{ name: pack, commands: [make] }] }\nenvironments: [{ name: staging }]';
  writeFileSync(path.join(folder, 'liftlock.yml'), `${components}\n${rest}\n${text}\n`);
}

async function plan(repository: TemporaryRepository, options: { json?: boolean; ref?: string; branch?: string } = {}) {
  const repo = repository.write().folder;
  return planCommand({ repo, json: false, ...options, color: false, env });
}

describe('liftlock plan', () => {
  test('tells what would be released, why, how each commit counted, and which tags did not', async () => {
    const { stdout, stderr, exitCode } = await plan(shop());
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
    expect(stdout.replaceAll(/\b[0-9a-f]{7}\b/g, 'abcdef0')).toBe(`main abcdef0 · release channel

  1.0.0 → 1.1.0   minor, to be tagged v1.1.0
  1 of 2 commits since v1.0.0 counts; abcdef0 decides (feat(cart): minor)

Commits
  · abcdef0  docs: tell about it                 docs causes no release
  ● abcdef0  feat(cart): remember what is in it  feat(cart): minor

Tags not used
  v1.0.0 is the base; template v{version}
  nightly  does not match the template \`v{version}\`
`);
  });

  test('prints one JSON document that the schema describes, and nothing else', async () => {
    const { stdout } = await plan(shop(), { json: true });
    const { problems, ...document } = JSON.parse(stdout) as Record<string, unknown>;
    expect(problems).toEqual([]);
    expect(VersionPlan.parse(document)).toMatchObject({
      schema: 1,
      kind: 'release',
      next: { tag: 'v1.1.0' },
    });
  });

  test('says why there is no plan', async () => {
    const options = { repo: temporaryFolder(), json: true, color: false, env };
    const { stdout, stderr, exitCode } = await planCommand(options);
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ schema: 1, problems: [{ code: 'not-a-repository' }] });
    expect(stderr).toMatch(/^not-a-repository .*\n {2}found .*\n {2}next .*\n$/);
  });

  test('shows a plan that a rule holds, and says so beside it', async () => {
    const repository = shop();
    repository.branch('other', 1);
    repository.commit('feat: there', { branch: 'other' });
    repository.tag('v1.1.0', 'other');
    const { stdout, stderr, exitCode } = await plan(repository, { ref: 'main' });
    expect(stdout).toContain('1.0.0 → 1.1.0');
    expect(stderr).toMatch(/^version-taken \(v1\.1\.0\) · held/);
    expect(exitCode).toBe(0);
  });

  test('shows hostile text as text: no escape sequence and no line of its own', async () => {
    const repository = shop();
    repository.commit('fix: a\u001b[2J\u202eb\u0007c');
    expect((await plan(repository)).stdout).toContain('fix: a[2Jbc');
  });

  test('reads the configuration of the working tree, and refuses a wrong one', async () => {
    const repository = shop();
    const folder = path.join(repository.write().folder, '.github');
    mkdirSync(folder);
    const config = (version: string): string =>
      `${version}\ncomponents: [{ name: app, path: ., artifacts: ["dist/*"] }]\nbuild: { steps: [{ name: pack, commands: [make] }] }\n` +
      'test: { suites: [{ name: unit, kind: unit, commands: [make test] }] }\n' +
      'environments: [{ name: staging }, { name: production, after: [staging], release: true }]\n';
    writeFileSync(path.join(folder, 'liftlock.yml'), config('version: { branches: { main: { prerelease: beta } } }'));
    expect((await plan(repository)).stdout).toContain('1.0.0 → 1.1.0-beta.1');
    writeFileSync(path.join(folder, 'liftlock.yml'), config('version: { tag: release }'));
    const wrong = await plan(repository);
    expect(wrong).toMatchObject({ stdout: '', exitCode: 1 });
    expect(wrong.stderr).toContain('version.tag');
  });

  describe('where no branch is configured to release', () => {
    function withTopic(): TemporaryRepository {
      const repository = shop();
      repository.branch('topic');
      repository.commit('feat: topic', { branch: 'topic' });
      return repository;
    }

    test('releases nothing from another branch than the default one, as the gates would answer', async () => {
      const { stdout, exitCode } = await plan(withTopic(), { ref: 'topic' });
      expect(exitCode).toBe(0);
      expect(stdout).toMatch(
        /^topic \w+ · releases nothing: releases come from main; --branch main plans as if merged there\n/,
      );
      expect(stdout).toContain('Nothing is released from this branch. Its commits ask for a minor release.');
      const { stdout: json } = await plan(withTopic(), { ref: 'topic', json: true });
      expect(JSON.parse(json)).toMatchObject({ kind: 'none', next: null });
      expect((await plan(withTopic(), { ref: 'topic', branch: 'main' })).stdout).toContain('1.0.0 → 1.1.0');
    });

    test('takes the default branch that the clone has noted', async () => {
      const repository = withTopic();
      const folder = path.join(repository.write().folder, '.git/refs/remotes/origin');
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, 'HEAD'), 'ref: refs/remotes/origin/topic\n');
      expect((await plan(repository, { ref: 'topic' })).stdout).toContain('1.0.0 → 1.1.0');
      expect((await plan(repository, { ref: 'main' })).stdout).toContain('releases come from topic;');
    });

    test('takes any branch where nothing says which is the default one', async () => {
      const repository = new TemporaryRepository({ branch: 'trunk' });
      repository.commit('feat: begin');
      expect((await plan(repository)).stdout).toContain('first release → 0.1.0');
    });
  });

  describe('of a team with standards', () => {
    const STANDARDS = 'standards: { documentation: [{ when: feat, require: "docs/**" }, { when: breaking }] }';

    function configured(standards: string, version = ''): TemporaryRepository {
      const repository = shop();
      configure(repository, `${version}\n${standards}`);
      return repository;
    }

    test('says what `build` would stop for, and is a plan all the same', async () => {
      const { stdout, stderr, exitCode } = await plan(configured(STANDARDS));
      expect(exitCode).toBe(0);
      expect(stdout).toContain('counts; ');
      expect(stdout).toContain('\n  `build` would stop here: documentation-missing\n');
      expect(stderr).toMatch(/^documentation-missing \(standards\.documentation\) · held\n {2}found .*`feat` commit/);
    });

    test('has it in the JSON document, under `problems`', async () => {
      const { stdout } = await plan(configured('standards: { version: { pattern: "^2" } }'), { json: true });
      const { problems, next } = JSON.parse(stdout) as { problems: unknown; next: unknown };
      expect(next).toEqual({ version: '1.1.0', tag: 'v1.1.0' });
      expect(problems).toMatchObject([
        { code: 'version-not-standard', outcome: 'held', found: '1.1.0 does not match ^2.' },
      ]);
    });

    test('says nothing where they are kept', async () => {
      const repository = configured(STANDARDS);
      repository.commit('docs: tell', { file: 'docs/cart.md' });
      const { stdout, stderr } = await plan(repository);
      expect({ stderr, stops: stdout.includes('stop') }).toEqual({ stderr: '', stops: false });
    });

    test('asks nothing of a branch that releases nothing, unless it is planned for another', async () => {
      const repository = configured(STANDARDS, 'version: { branches: { main: release } }');
      repository.branch('topic');
      repository.commit('feat: topic', { branch: 'topic' });
      const alone = await plan(repository, { ref: 'topic' });
      expect(alone).toMatchObject({
        stderr: '',
        stdout: expect.stringContaining('· releases nothing: releases come from main;'),
      });
      const merged = await plan(repository, { ref: 'topic', branch: 'main' });
      expect(merged.stdout).toContain('1.0.0 → 1.1.0');
      expect(merged.stderr).toContain('2 `feat` commits');
    });

    test('asks each component about what it would release', async () => {
      const repository = new TemporaryRepository();
      repository.commit('feat: begin', { file: 'api/a' });
      repository.tag('api-v1.0.0');
      repository.commit('feat!: x', { file: 'api/b' });
      const standards = `version: { versioning: independent }\n${STANDARDS}`;
      configure(repository, standards, 'components: [{ name: api, path: api, artifacts: ["x"] }]');
      expect((await plan(repository)).stdout).toContain('stop here: documentation-missing, migration-missing');
      repository.commit('docs: x', { file: 'docs/a.md' });
      expect((await plan(repository)).stdout).toContain('stop here: migration-missing\n');
    });
  });

  test('shows the components where each has versions of its own', async () => {
    const repository = new TemporaryRepository();
    repository.commit('feat: begin', { file: 'api/a' });
    repository.tag('api-v1.0.0');
    repository.commit('fix: x', { file: 'api/b' });
    repository.commit('feat: of nobody', { file: 'tools/a' });
    const folder = path.join(repository.write().folder, '.github');
    mkdirSync(folder);
    const components = ['api', 'web'].map((name) => `{ name: ${name}, path: ${name}, artifacts: ["x"] }`).join(', ');
    writeFileSync(
      path.join(folder, 'liftlock.yml'),
      `version: { versioning: independent }\ncomponents: [${components}]\nbuild: { steps: [{ name: pack, commands: [make] }] }\n` +
        'test: { suites: [{ name: unit, kind: unit, commands: [make test] }] }\nenvironments: [{ name: staging }, { name: production, after: [staging], release: true }]\n',
    );
    const { stdout } = await plan(repository);
    expect(stdout).toContain('1 of 2 components would be released.');
    expect(stdout).toContain('  api  1.0.0 → 1.0.1  patch  1 commit');
    expect(stdout).toContain('  web  new, unchanged');
    expect(stdout).toContain('1 of 1 unreleased commits counts');
    expect(stdout).toMatch(/fix: x .*\n  2 more touch no component, or came with an earlier release of it\n/);
    expect(stdout).not.toContain('of nobody');
  });
});
