import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { makeSample, type Sample } from './index.ts';

describe('the sample repository', () => {
  const folder = mkdtempSync(join(tmpdir(), 'liftlock-sample-'));
  const clone = join(folder, 'clone');
  let sample: Sample;

  const git = (...args: string[]) => execFileSync('git', ['-C', clone, ...args], { encoding: 'utf8' }).trim();
  const node = (at: string, script: string) =>
    execFileSync(process.execPath, [script], {
      cwd: join(clone, at),
      env: { PATH: process.env['PATH'] ?? '', LIFTLOCK_VERSION: '1.4.0' },
    });
  const digest = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(clone, file)))
      .digest('hex');

  beforeAll(async () => {
    sample = await makeSample(folder);
    execFileSync('git', ['clone', '--quiet', sample.gitDir, clone]);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('has a history with a release, a merge and a revert', () => {
    expect(git('tag', '--list')).toBe('v1.3.0');
    expect(git('log', '--merges', '--format=%s')).toBe('Merge pull request #41 from acme/dark-mode');
    const reverted = git('log', '--format=%H', '--grep=^feat(web): guess');
    expect(git('log', '-1', '--format=%b', '--grep=^Revert')).toContain(`This reverts commit ${reverted}.`);
    expect(git('rev-parse', 'HEAD')).toBe(sample.head);
    expect(git('rev-parse', 'HEAD~1')).toBe(sample.before);
  });

  test('is the same repository, commit for commit, wherever it is made', async () => {
    const other = join(folder, 'other');
    mkdirSync(other);
    expect((await makeSample(other)).head).toBe(sample.head);
  });

  test('leaves nothing of the reverted feature', () => {
    expect(existsSync(join(clone, 'web/src/arrival.js'))).toBe(false);
  });

  test('builds the same bytes twice', () => {
    const files = ['services/api/dist/api-1.4.0.tgz', 'web/dist/web-1.4.0.tgz'];
    const build = () => {
      node('services/api', 'build.js');
      node('web', 'build.js');
      return files.map(digest);
    };
    expect(build()).toEqual(build());
  });

  test('writes tarballs that tar reads', () => {
    const names = execFileSync('tar', ['tzf', join(clone, 'services/api/dist/api-1.4.0.tgz')], { encoding: 'utf8' });
    const sources = readdirSync(join(clone, 'services/api/src'))
      .sort()
      .map((name) => `src/${name}`);
    expect(names.trim().split('\n')).toEqual(['package.json', 'version.json', ...sources]);
  });

  test('scans what was packed, and finds each of its rules', () => {
    const bad = join(clone, 'services/api/src/bad.js');
    const artifacts = join(folder, 'artifacts');
    const results = () => {
      const env = { PATH: process.env['PATH'] ?? '', LIFTLOCK_VERSION: '1.4.0', LIFTLOCK_ARTIFACTS: artifacts };
      node('services/api', 'build.js');
      node('web', 'build.js');
      mkdirSync(artifacts, { recursive: true });
      for (const name of ['services/api/dist/api-1.4.0.tgz', 'web/dist/web-1.4.0.tgz'])
        copyFileSync(join(clone, name), join(artifacts, basename(name)));
      execFileSync(process.execPath, ['tools/scan.js'], { cwd: clone, env });
      const log = JSON.parse(readFileSync(join(clone, 'reports/scan.sarif'), 'utf8')) as Log;
      return log.runs[0]?.results.map(({ ruleId, locations }) => {
        const { artifactLocation, region } = locations[0].physicalLocation;
        return `${ruleId} ${artifactLocation.uri}:${region.startLine}`;
      });
    };
    expect(results()).toEqual([]);
    writeFileSync(bad, ['eval(text)', 'execSync(text)', 'document.write(text)', 'server.listen(80)', ''].join('\n'));
    try {
      const where = 'services/api/src/bad.js';
      expect(results()).toEqual([
        `no-eval ${where}:1`,
        `no-shell ${where}:2`,
        `no-html-from-text ${where}:3`,
        `listen-on-loopback ${where}:4`,
      ]);
    } finally {
      rmSync(bad);
    }
  });
});

/** What the test reads of SARIF. */
interface Log {
  readonly runs: readonly {
    readonly results: readonly {
      readonly ruleId: string;
      readonly locations: readonly [
        { readonly physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } },
      ];
    }[];
  }[];
}
