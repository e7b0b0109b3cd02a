import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  git,
  removeRepositories,
  TemporaryRepository,
  temporaryFolder,
} from '../../../../test/histories/temporary-repository.ts';
import { changelogCommand } from '../changelog/changelog-command.ts';
import { notesCommand } from './index.ts';
import { browserUrl, originOf } from '../commands/repository-url.ts';

afterEach(removeRepositories);

const env = { PATH: process.env['PATH'] };

/** The changelog, which is written with the library and a git of its own. */
async function changelogOf(repo: string): Promise<string> {
  expect(await changelogCommand({ repo, file: 'CHANGELOG.md', env })).toMatchObject({ stderr: '', exitCode: 0 });
  return readFileSync(path.join(repo, 'CHANGELOG.md'), 'utf8');
}

function shop(): TemporaryRepository {
  const repository = new TemporaryRepository();
  repository.commit('feat: begin');
  repository.tag('v1.0.0');
  repository.commit('feat: one');
  repository.tag('v1.1.0');
  repository.commit('fix: two');
  return repository;
}

describe('liftlock notes', () => {
  test('prints those of the next release', async () => {
    const result = await notesCommand({ repo: shop().write().folder, env });
    expect(result).toMatchObject({ exitCode: 0, stderr: '' });
    expect(result.stdout).toMatch(/^## 1\.1\.1 \(2026-01-01\)\n\n### Fixes\n\n- two \([0-9a-f]{7}\)\n/);
  });

  test('prints those of a release that exists, from the one before it or from a named one', async () => {
    const repo = shop().write().folder;
    expect((await notesCommand({ repo, to: 'v1.1.0', env })).stdout).toMatch(/^## 1\.1\.0 [^]*- one /);
    const whole = (await notesCommand({ repo, from: 'v1.0.0', to: 'main', env })).stdout;
    expect(whole).toMatch(/^## 1\.1\.0 [^]*- one [^]*- two /);
  });

  test('prints them in one JSON document, also when there are none', async () => {
    const repo = shop().write().folder;
    const { stdout } = await notesCommand({ repo, env, json: true });
    expect(JSON.parse(stdout)).toEqual({ schema: 1, notes: (await notesCommand({ repo, env })).stdout });
    const failed = await notesCommand({ repo, env, json: true, to: 'v7' });
    expect(failed.exitCode).toBe(1);
    expect(JSON.parse(failed.stdout)).toMatchObject({ schema: 1, problems: [{ code: 'unknown-ref' }] });
  });

  test('has no date and no change where nothing came since the release', async () => {
    const repository = shop();
    repository.tag('v1.1.1');
    const { stdout } = await notesCommand({ repo: repository.write().folder, env });
    expect(stdout).toBe('## Unreleased\n\nNothing that users would notice.\n');
  });

  test('says how to ask when both ends were taken for the other', async () => {
    const { stderr, exitCode } = await notesCommand({ repo: shop().write().folder, from: 'v1.1.0', to: 'v1.0.0', env });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^nothing-between \(v1\.1\.0\.\.v1\.0\.0\)[^]*`--from v1\.0\.0 --to v1\.1\.0`/);
  });

  test('knows no component where all have one version', async () => {
    const { stderr } = await notesCommand({ repo: shop().write().folder, component: 'api', env });
    expect(stderr).toMatch(/^unknown-component \(api\)[^]*Leave out `--component`\./);
  });

  test('has the sections that the team wants, breaking changes before them', async () => {
    const repository = shop();
    repository.commit('feat!: three');
    const repo = repository.write().folder;
    mkdirSync(path.join(repo, '.github'), { recursive: true });
    writeFileSync(
      path.join(repo, '.github/liftlock.yml'),
      `components: [{ name: app, artifacts: [x] }]
build: { steps: [{ name: pack, commands: [make] }] }
environments: [{ name: staging }]
standards: { changelog: { sections: [{ title: Repaired, types: [fix] }] } }
`,
    );
    const { stdout } = await notesCommand({ repo, env });
    expect(stdout.match(/^### .*$/gm)?.slice(0, 2)).toEqual(['### ⚠ Breaking changes', '### Repaired']);
  });

  test('links to the remote repository, without the credentials that the remote holds', async () => {
    const repository = shop();
    repository.git('remote', 'add', 'origin', 'https://user:secret@github.com/acme/shop.git');
    const { stdout } = await notesCommand({ repo: repository.folder, env });
    expect(stdout).toContain('(https://github.com/acme/shop/compare/v1.1.0...v1.1.1)');
    expect(stdout).not.toContain('secret');
  });

  test('says what is wrong in one block, and nothing on stdout', async () => {
    expect(await notesCommand({ repo: temporaryFolder(), env })).toMatchObject({
      stdout: '',
      stderr: expect.stringMatching(/^not-a-repository /),
      exitCode: 1,
    });
    expect(await notesCommand({ repo: shop().write().folder, from: 'v7', env })).toMatchObject({ exitCode: 1 });
  });

  test("the repository's configuration runs no code, also not in the library's own git", async () => {
    const repository = shop();
    const canary = path.join(temporaryFolder(), 'canary');
    const script = path.join(repository.write().folder, 'evil');
    writeFileSync(script, `#!/bin/sh\ntouch "${canary}"\n`, { mode: 0o755 });
    repository.git('config', 'log.showSignature', 'true');
    repository.git('config', 'core.fsmonitor', script);
    repository.git('config', 'gpg.program', script);
    repository.git('config', 'gpg.ssh.program', script);
    expect((await notesCommand({ repo: repository.folder, env })).exitCode).toBe(0);
    await changelogOf(repository.folder);
    expect(() => readFileSync(canary)).toThrow('ENOENT');
  });

  test('takes three git processes, the plan included, and no library', async () => {
    const repository = shop();
    const folder = temporaryFolder();
    const log = path.join(folder, 'log');
    const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
    mkdirSync(path.join(folder, 'bin'));
    const recording = `#!/bin/sh\n{ printf '%s ' "$@"; echo; } >> "${log}"\nexec "${real}" "$@"\n`;
    writeFileSync(path.join(folder, 'bin', 'git'), recording, { mode: 0o755 });
    const recordingPath = `${path.join(folder, 'bin')}${path.delimiter}${process.env['PATH']}`;
    const program = `
      import { notesCommand } from './packages/cli/src/notes/index.ts';
      const result = await notesCommand({ repo: ${JSON.stringify(repository.write().folder)}, env: process.env });
      process.stdout.write(result.stdout + result.stderr);`;
    const node = ['--disable-warning=ExperimentalWarning', '--input-type=module-typescript', '-e', program];
    const output = execFileSync(process.execPath, node, {
      env: { ...process.env, PATH: recordingPath },
      encoding: 'utf8',
    });
    expect(output).toMatch(/^## 1\.1\.1 /);
    const commands = readFileSync(log, 'utf8').trim().split('\n');
    expect(commands.map((line) => /rev-parse|for-each-ref|log(?= )/.exec(line.replaceAll(/-c \S+/g, ''))?.[0])).toEqual(
      ['rev-parse', 'for-each-ref', 'log'],
    );
  });

  test('works in a linked worktree and in a repository of SHA-256', async () => {
    const repository = shop();
    const linked = path.join(temporaryFolder(), 'linked');
    repository.git('worktree', 'add', '--quiet', '--detach', linked, 'main');
    expect((await notesCommand({ repo: linked, env })).stdout).toMatch(/^## 1\.1\.1 /);
    expect(await changelogOf(linked)).toMatch(/## 1\.1\.0 [^]*- one \([^]*## 1\.0\.0 [^]*- begin \(/);
    const modern = temporaryFolder();
    git(modern, 'init', '--quiet', '--object-format=sha256');
    git(
      modern,
      '-c',
      'user.name=a',
      '-c',
      'user.email=a@b.invalid',
      'commit',
      '--quiet',
      '--allow-empty',
      '-m',
      'feat: x',
    );
    expect((await notesCommand({ repo: modern, env })).stdout).toMatch(/^## 0\.1\.0 [^]*- x \(/);
    git(modern, 'tag', 'v0.1.0');
    expect(await changelogOf(modern)).toMatch(/## 0\.1\.0 [^]*- x \(/);
  });
});

describe('the address of a remote', () => {
  test.each([
    ['https://github.com/acme/shop.git', 'https://github.com/acme/shop'],
    ['https://token@github.com/acme/shop', 'https://github.com/acme/shop'],
    ['git@github.com:acme/shop.git', 'https://github.com/acme/shop'],
    ['ssh://git@ghe.acme.example:2222/acme/shop', 'https://ghe.acme.example/acme/shop'],
    ['../elsewhere', null],
    ['ext::sh -c evil', null],
    ['https://github.com/acme/shop"><img>', null],
  ])('%s', (remote, url) => {
    expect(browserUrl(remote)).toBe(url);
  });

  test('is the one that the section of origin holds', () => {
    expect(originOf('[remote "x"]\n\turl = a\n[remote "origin"]\n\tfetch = b\n\turl = c\n')).toBe('c');
    expect(originOf('[core]\n\turl = a\n')).toBeNull();
  });
});
