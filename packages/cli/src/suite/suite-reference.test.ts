import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isPlaceholder, suiteReference } from './suite-reference.ts';
import { NewRepository } from '../init/testing/new-repository.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'liftlock-suite-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const SHA = 'a'.repeat(40);

/** What an installation in a folder knows about itself. */
function known(suiteRoot: string, given?: string) {
  return suiteReference(given, { suiteRoot, env: { PATH: process.env['PATH'] } });
}

function installed(manifest: object): string {
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

test('a package of npm knows the commit that it was made from', async () => {
  const repository = { type: 'git', url: 'git+https://github.com/acme/liftlock.git' };
  const root = installed({ version: '1.2.3', gitHead: SHA, repository });
  expect(await known(root)).toEqual({ suite: 'acme/liftlock', ref: `${SHA} # v1.2.3` });
});

test('a clone knows its commit and where it came from', async () => {
  const clone = new NewRepository({ 'package.json': '{}' });
  try {
    clone.git('remote', 'add', 'origin', 'git@github.com:acme/liftlock.git');
    expect(await known(clone.folder)).toEqual({ suite: 'acme/liftlock', ref: clone.git('rev-parse', 'HEAD').trim() });
  } finally {
    clone.remove();
  }
});

test.each<[string, object]>([
  ['no commit', { repository: { url: 'https://github.com/acme/liftlock' } }],
  ['no repository', { gitHead: SHA }],
  ['another name', { gitHead: SHA, repository: { url: 'https://github.com/acme/fork-of-it' } }],
])('with %s, it writes the placeholders of the documentation', async (_, manifest) => {
  expect(isPlaceholder(await known(installed(manifest)))).toBe(true);
});

test.each(['liftlock', 'acme/liftlock', 'acme/other@v1', 'acme/liftlock@', 'acme/liftlock@a b'])(
  '--suite %s is refused',
  async (given) => {
    await expect(known(folder, given)).rejects.toMatchObject({ problems: [{ code: 'suite-reference-invalid' }] });
  },
);

test('--suite comes before what the installation knows', async () => {
  const root = installed({ gitHead: SHA, repository: { url: 'https://github.com/acme/liftlock' } });
  expect(await known(root, 'beta/liftlock@v2')).toEqual({ suite: 'beta/liftlock', ref: 'v2' });
});
