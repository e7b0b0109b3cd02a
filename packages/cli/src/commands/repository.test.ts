import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { noCommits, notARepository } from '@liftlock/core';
import { main } from '../main.ts';
import { diagnosed, repositoryFolder } from './repository.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'liftlock-repository-'));
  mkdirSync(join(folder, 'mine/.git'), { recursive: true });
  mkdirSync(join(folder, 'mine/services/api'), { recursive: true });
  mkdirSync(join(folder, 'mine/vendored'));
  writeFileSync(join(folder, 'mine/vendored/.git'), 'gitdir: elsewhere\n');
  mkdirSync(join(folder, 'other'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function lineIn(cwd: string, ...args: string[]) {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  return { args, cwd, env: {}, stdin, stdout, stderr, suiteRoot: resolve('.'), version: '0.0.0' };
}

test.each([
  ['mine', undefined, 'mine'],
  ['mine/services/api', undefined, 'mine'],
  ['other', '../mine/services', 'mine'],
  ['mine/vendored', undefined, 'mine/vendored'],
  ['other', undefined, 'other'],
  ['mine', 'gone', 'mine/gone'],
])('in %s with --repo %s it is %s', (cwd, repo, root) => {
  expect(repositoryFolder({ repo }, lineIn(join(folder, cwd)))).toBe(join(folder, root));
});

test('check reads the configuration of the repository from any folder of it', async () => {
  mkdirSync(join(folder, 'mine/.github'));
  writeFileSync(join(folder, 'mine/.github/liftlock.yml'), 'componets: []\n');
  const line = lineIn(join(folder, 'mine/services/api'), 'check');
  expect(await main(line)).toBe(1);
  expect(String(line.stdout.read())).toContain('`components`?');
});

test('check says that a folder is not there, and not that it lacks a configuration', async () => {
  const line = lineIn(folder, 'check', '--repo', 'gone');
  expect(await main(line)).toBe(1);
  expect(String(line.stderr.read())).toContain('not-a-repository');
});

describe('what git cannot open', () => {
  const codeIn = (name: string, user?: number) => diagnosed(notARepository(join(folder, name)), user).code;

  beforeEach(() => {
    execFileSync('git', ['init', '--quiet', '--bare', join(folder, 'bare')]);
  });

  test('is a folder without a repository, a bare one, or one of another user', () => {
    expect(codeIn('other')).toBe('not-a-repository');
    expect(codeIn('gone')).toBe('not-a-repository');
    expect(codeIn('bare')).toBe('bare-repository');
    expect(codeIn('mine', 12_345_678)).toBe('repository-not-trusted');
    expect(diagnosed(noCommits(join(folder, 'mine')), 12_345_678).next).toContain('safe.directory');
    expect(diagnosed(noCommits(join(folder, 'mine'))).code).toBe('no-commits');
  });

  test.each([
    ['check', 'bare', 'bare-repository'],
    ['check', 'other', 'not-a-repository'],
    ['changelog', 'bare', 'bare-repository'],
    ['plan', 'other', 'not-a-repository'],
    ['notes', 'other', 'not-a-repository'],
    ['changelog', 'other', 'not-a-repository'],
    ['rehearse', 'bare', 'bare-repository'],
    ['rehearse', 'other', 'not-a-repository'],
  ])('%s says so about %s', async (command, name, code) => {
    const line = lineIn(folder, command, '--repo', name);
    expect(await main({ ...line, env: { PATH: process.env['PATH'] } })).toBe(1);
    expect(String(line.stderr.read())).toMatch(new RegExp(`^${code} `));
  });
});

test('a checkout that belongs to another user, as in a container, is read all the same', async () => {
  const repository = join(folder, 'checkout');
  execFileSync('git', ['init', '--quiet', repository]);
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.invalid'];
  execFileSync('git', [...identity, 'commit', '--quiet', '--allow-empty', '-m', 'feat: x'], { cwd: repository });
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  writeFileSync(join(folder, 'git'), `#!/bin/sh\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec "${real}" "$@"\n`, {
    mode: 0o755,
  });
  for (const command of ['plan', 'notes']) {
    const line = lineIn(repository, command);
    expect(await main({ ...line, env: { PATH: `${folder}:${process.env['PATH']}` } })).toBe(0);
  }
});
