import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CheckoutPort } from '@liftlock/core';
import { gitCheckout } from './git-checkout.ts';

const SAFE = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', '-c', 'protocol.file.allow=always'];

let folder: string;
let checkout: CheckoutPort;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'liftlock-checkout-'));
  git('init', '--quiet');
  put('a.txt', 'a');
  put('docs/ä b.md', 'b');
  commitAll();
  checkout = gitCheckout({ cwd: folder, env: { ...process.env, 'INPUT_GITHUB-TOKEN': 'the token' } });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function git(...args: string[]): string {
  const env = { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  return execFileSync('git', [...SAFE, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe', env }).trim();
}

function put(path: string, content: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function commitAll(): void {
  git('add', '--all');
  git('commit', '--quiet', '-m', 'x');
}

const changed = async () => checkout.changedSince(git('rev-parse', 'HEAD'));

describe('a checkout', () => {
  test('is at a commit, or at none', async () => {
    expect(await checkout.head()).toBe(git('rev-parse', 'HEAD'));
    expect(await gitCheckout({ cwd: tmpdir(), env: process.env }).head()).toBeUndefined();
  });

  test('has the tracked files that were changed or removed since a commit, and no others', async () => {
    expect(await changed()).toEqual([]);
    put('new.txt', 'untracked');
    chmodSync(join(folder, 'a.txt'), 0o755);
    expect(await changed()).toEqual([]);
    put('docs/ä b.md', 'other');
    rmSync(join(folder, 'a.txt'));
    expect(await changed()).toEqual(['a.txt', 'docs/ä b.md']);
  });

  test('shows what somebody has committed since', async () => {
    const before = git('rev-parse', 'HEAD');
    put('a.txt', 'other');
    commitAll();
    expect(await checkout.changedSince(before)).toEqual(['a.txt']);
  });

  test('names submodules with their commits, and one that was moved as changed', async () => {
    const lib = mkdtempSync(join(tmpdir(), 'liftlock-lib-'));
    execFileSync('git', ['init', '--quiet', lib]);
    const inLib = (...args: string[]) =>
      execFileSync('git', ['-C', lib, ...SAFE, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim();
    inLib('commit', '--quiet', '--allow-empty', '-m', 'one');
    git('submodule', '--quiet', 'add', lib, 'vendor/lib');
    commitAll();
    const head = git('rev-parse', 'HEAD');
    expect(await checkout.submodules(head)).toEqual([{ path: 'vendor/lib', commit: inLib('rev-parse', 'HEAD') }]);
    put('vendor/lib/untracked', 'x');
    expect(await changed()).toEqual([]);
    execFileSync('git', ['-C', join(folder, 'vendor/lib'), ...SAFE, 'commit', '-q', '--allow-empty', '-m', 'two']);
    expect(await changed()).toEqual(['vendor/lib']);
    rmSync(lib, { recursive: true });
  });

  test('names the files of Git LFS, by the attributes of every folder', async () => {
    put('.gitattributes', '*.bin filter=lfs diff=lfs merge=lfs -text\n');
    put('deep/.gitattributes', '*.bin !filter\n*.img filter=lfs\n');
    for (const path of ['x.bin', 'deep/y.bin', 'deep/z.img', 'z.img']) put(path, 'x');
    commitAll();
    expect(await checkout.lfsFiles()).toEqual(['deep/z.img', 'x.bin']);
  });

  test('lists the files of folders, and nothing below or outside', async () => {
    put('api/x.json', 'x');
    put('api/deep/y.json', 'y');
    commitAll();
    const head = git('rev-parse', 'HEAD');
    expect(await checkout.filesIn(head, ['.', 'api', 'nowhere'])).toEqual(['a.txt', 'api/x.json']);
    expect(await checkout.filesIn(head, ['docs'])).toEqual(['docs/ä b.md']);
    expect(await checkout.filesIn(head, [])).toEqual([]);
  });

  test('gives a file as a commit has it', async () => {
    const head = git('rev-parse', 'HEAD');
    put('a.txt', 'other');
    expect(await checkout.fileAt(head, 'a.txt')).toBe('a');
    expect(await checkout.fileAt(head, 'docs/ä b.md')).toBe('b');
    expect(await checkout.fileAt(head, 'docs')).toBeUndefined();
    expect(await checkout.fileAt(head, 'nowhere')).toBeUndefined();
  });

  test('shows no token to a filter that the repository makes git run', async () => {
    put('.git/info/attributes', '*.txt filter=steal\n');
    git('config', 'filter.steal.clean', `env > ${join(folder, 'stolen')}; cat`);
    put('a.txt', 'b');
    expect(await changed()).toEqual(['a.txt']);
    expect(existsSync(join(folder, 'stolen'))).toBe(true);
    expect(execFileSync('cat', [join(folder, 'stolen')], { encoding: 'utf8' })).not.toContain('the token');
  });

  test('runs no program that a repository names for differences or its file system', async () => {
    git('config', 'diff.external', 'touch external #');
    git('config', 'core.fsmonitor', 'touch monitor #');
    put('a.txt', 'b');
    expect(await changed()).toEqual(['a.txt']);
    expect([existsSync(join(folder, 'external')), existsSync(join(folder, 'monitor'))]).toEqual([false, false]);
  });
});
