import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '../..');

/** What a runner downloads for every `uses:`: the archive of a commit, unpacked somewhere. */
describe('the archive of HEAD', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'liftlock-archive-'));
    const archive = execFileSync('git', ['archive', 'HEAD'], { cwd: ROOT, maxBuffer: 256 * 1024 * 1024 });
    mkdirSync(join(folder, 'suite'));
    execFileSync('tar', ['-x', '-C', join(folder, 'suite')], { input: archive });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const files = () => readdirSync(join(folder, 'suite'), { recursive: true, encoding: 'utf8' });

  test('has the sources, and neither tests nor images', () => {
    expect(files()).toEqual(
      expect.arrayContaining(['packages/core/src/index.ts', 'package.json', 'LICENSE', '.github/SECURITY.md']),
    );
    expect(files().filter((file) => /\.test\.ts$|^test(\/|$)|\.png$|\.bundle$/.test(file))).toEqual([]);
  });

  test.each(['test', 'stage', 'promote'])('has all that %s needs to say that its inputs are missing', (name) => {
    const action = join(folder, 'suite/actions', name);
    const { runs } = parse(readFileSync(join(action, 'action.yml'), 'utf8')) as {
      runs: { main: string; post?: string };
    };
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(action, runs.main)], {
      encoding: 'utf8',
      cwd: folder,
      env: {
        PATH: process.env['PATH'],
        GITHUB_REPOSITORY: 'acme/shop',
        GITHUB_SERVER_URL: 'https://github.com',
        ...EVENT,
      },
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/"where":"input (candidate|environment)"/);
    if (runs.post !== undefined) expect(existsSync(join(action, runs.post))).toBe(true);
  });
});

/** The variables that a runner sets for every step. */
const EVENT = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_SHA: 'a'.repeat(40),
  GITHUB_REF: 'refs/heads/main',
  GITHUB_ACTOR: 'ada',
  GITHUB_RUN_ID: '1',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_JOB: 'job',
};
