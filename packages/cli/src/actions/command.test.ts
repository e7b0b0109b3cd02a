import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { git, makeRepository, writeFiles } from '../../../rehearsal/src/runner/testing/rehearse.ts';
import { removeTemporaryFolders, temporaryFolder } from '../../../rehearsal/src/runner/testing/temporary-folder.ts';
import type { CommandLine } from '../command-line.ts';
import { main } from '../main.ts';
import { bytesText } from './bytes-text.ts';

afterAll(removeTemporaryFolders);

const COMPOSITE = 'name: A\ndescription: A\nruns: { using: composite, steps: [{ uses: acme/inner@v1 }] }\n';
const NODE = 'name: B\ndescription: B\nruns: { using: node24, main: main.js }\n';

/** A repository whose workflow uses an action that uses another, and a server that has both. */
function world() {
  const root = temporaryFolder();
  for (const [name, manifest] of [
    ['outer', COMPOSITE],
    ['inner', NODE],
  ] as const) {
    const { path, sha } = makeRepository(join(root, `server/acme/${name}.git`), { 'action.yml': manifest });
    git(path, 'tag', 'v1', sha);
    git(path, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  }
  const repo = join(root, 'repo');
  writeFiles(repo, {
    '.github/workflows/release.yml':
      'on: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ uses: acme/outer@v1 }] } }\n',
  });
  git(repo, '-c', 'init.defaultBranch=main', 'init', '--quiet');
  git(repo, 'add', '--all');
  git(repo, 'commit', '--quiet', '--message', 'feat: begin');
  return { root, repo };
}

async function liftlock(root: string, cwd: string, ...args: string[]) {
  let out = '';
  const output = { write: (text: string) => Boolean((out += text)) };
  const env = { PATH: process.env['PATH'], XDG_CACHE_HOME: join(root, 'cache') };
  const line = { args, cwd, env, stdin: {}, stdout: output, stderr: output, suiteRoot: root, version: '0' };
  const code = await main(line as unknown as CommandLine);
  return { code, out };
}

test('what is missing is listed, downloaded when asked, and then used', async () => {
  const { root, repo } = world();
  const base = `file://${join(root, 'server')}`;
  const listed = await liftlock(root, repo, 'actions', 'fetch', '--base', base);
  expect(listed).toEqual({
    code: 1,
    out: expect.stringMatching(/^acme\/outer@v1 {2}[0-9a-f]{12} {2}size unknown\n\nNothing was downloaded/),
  });
  expect(existsSync(join(root, 'cache'))).toBe(false);
  const fetched = await liftlock(root, repo, 'actions', 'fetch', '--yes', '--base', base);
  expect(fetched).toEqual({ code: 0, out: expect.stringContaining('acme/inner@v1') });
  const explained = await liftlock(root, repo, 'rehearse', '--explain', '--json');
  expect(JSON.parse(explained.out)).toMatchObject({
    ok: true,
    jobs: [{ id: 'a', runs: true, steps: [{ uses: 'acme/outer@v1', how: 'run' }] }],
    needs: { fetch: [] },
  });
});

test('a server that does not have it is told, and nothing is kept', async () => {
  const { root, repo } = world();
  const { code, out } = await liftlock(root, repo, 'actions', 'fetch', '--yes', '--base', `file://${root}/nowhere`);
  expect([code, out]).toEqual([1, expect.stringMatching(/^acme\/outer@v1: .*nowhere/)]);
  expect(existsSync(join(root, 'cache'))).toBe(false);
});

test('another word than fetch is a wrong command line', async () => {
  expect((await liftlock('/nowhere', '/nowhere', 'actions', 'list')).code).toBe(2);
});

test.each([
  [999, '999 bytes'],
  [1500, '1.5 kB'],
  [2_345_678, '2.3 MB'],
])('%d bytes are %s', (bytes, text) => expect(bytesText(bytes)).toBe(text));
