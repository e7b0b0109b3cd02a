import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { main } from '../main.ts';
import { repositoryFolder } from './repository.ts';

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
  return { args, cwd, env: {}, stdin, stdout, stderr, suiteRoot: '.', version: '0.0.0' };
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
