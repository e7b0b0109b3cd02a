import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plannedVersion } from './planned-version.ts';

let gitDir: string;

beforeEach(() => {
  gitDir = mkdtempSync(join(tmpdir(), 'liftlock-planned-'));
  git('init', '--quiet', '--bare');
  commit('feat: one');
  git('tag', 'v1.0.0', 'main');
});

afterEach(() => rmSync(gitDir, { recursive: true, force: true }));

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.invalid'];
  return execFileSync('git', [`--git-dir=${gitDir}`, ...identity, ...args], { encoding: 'utf8', input: '' }).trim();
}

function commit(message: string): void {
  const parents = message === 'feat: one' ? [] : ['-p', 'main'];
  git('update-ref', 'refs/heads/main', git('commit-tree', git('mktree'), ...parents, '-m', message));
}

const CONFIG =
  'components: [{ name: app, artifacts: ["*"] }]\nbuild: { steps: [{ name: pack, commands: [make] }] }\nenvironments: [{ name: staging }]\n';
const planned = (config: string | undefined) =>
  plannedVersion({ gitDir, head: git('rev-parse', 'main'), branch: 'main' }, config);

test('it is the version after the newest tag', async () => {
  commit('fix: two');
  expect(await planned(CONFIG)).toBe('1.0.1');
});

test('there is none if no commit calls for a release, or without a configuration', async () => {
  expect(await planned(CONFIG)).toBeUndefined();
  commit('fix: two');
  expect(await planned(undefined)).toBeUndefined();
  expect(await planned('components: []\n')).toBeUndefined();
});
