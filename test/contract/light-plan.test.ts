import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../architecture/sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'liftlock-light-plan-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Coverage {
  readonly result: readonly { readonly url: string }[];
}

/** The parts of the bundle that a command loads, as text. */
function loadedBy(repository: string): string[] {
  const coverage = mkdtempSync(join(folder, 'coverage-'));
  execFileSync(process.execPath, [join(ROOT, 'dist/cli/index.js'), 'plan', '--repo', repository], {
    env: { ...process.env, NODE_V8_COVERAGE: coverage },
    stdio: 'pipe',
  });
  return readdirSync(coverage)
    .flatMap((name) => (JSON.parse(readFileSync(join(coverage, name), 'utf8')) as Coverage).result)
    .filter(({ url }) => url.includes('/dist/'))
    .map(({ url }) => readFileSync(fileURLToPath(url), 'utf8'));
}

test('a plan without a configuration does not load the schema library', () => {
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { stdio: 'pipe' });
  git('init', '--quiet');
  git('-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', 'commit', '--quiet', '--allow-empty', '-m', 'feat: x');
  const parts = loadedBy(folder);
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.filter((text) => text.includes('ZodObject'))).toEqual([]);
});
