import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import {
  build,
  type PipelineStage,
  type Ports,
  promote,
  type Script,
  type ScriptEnd,
  stage,
  test as testStage,
} from '@liftlock/core';
import { checkRepository, problemsOf } from '../../packages/cli/src/check/check-repository.ts';
import { DESIGN_CONFIG, DESIGN_WORKFLOW } from '../support/design/design.ts';
import { Rig } from '../support/pipeline/rig.ts';
import { commit, ending, firstProblem, ledgerOf } from './support.ts';

const HOUR = 3_600_000;
const SETTINGS = { API_URL: 'https://api.acme.dev', DB_PASSWORD: 'hunter2hunter2' };
const DIGEST = `sha256:${'1'.repeat(64)}`;
const [FIRST, SECOND] = ['robin-vale', 'tomas-okoye'];
const PRODUCTION = { environment: 'production' };

/** What stands in for the programs, the service and the registry of the example; everything else is as it is on GitHub. */
class Outside {
  /** Programs that ran, and requests, in order. */
  readonly seen: string[] = [];
  p95 = 100;
  coverage = 90;
  finding = '';
  breaks = '';
  health = 200;

  readonly wrap = (ports: Ports): Ports => ({
    ...ports,
    commands: { run: (script) => this.#run(script, ports) },
    http: {
      get: (url) => {
        this.seen.push(url);
        return Promise.resolve({ status: this.health, body: '' });
      },
    },
    registry: { ask: () => Promise.resolve({ found: 'same' }) },
  });

  async #run({ commands, environment, purpose }: Script, { files }: Ports): Promise<ScriptEnd> {
    const command = commands.join(' && ');
    const isDeploy = purpose !== 'build' && purpose !== 'test';
    if (isDeploy) this.seen.push(`${command}, ${environment['DB_PASSWORD']} ${environment['LIFTLOCK_OCI_API']}`);
    for (const [path, text] of Object.entries(this.#written(command))) await files.write(path, text);
    return command === this.breaks
      ? { end: 'failed', exitCode: 1, duration: 1, tail: 'no' }
      : { end: 'passed', duration: 1, tail: '' };
  }

  #written(command: string): Readonly<Record<string, string>> {
    const junit = '<testsuite><testcase classname="tea" name="is hot" time="0.1"/></testsuite>';
    const lines = Array.from({ length: 100 }, (_, line) => `DA:${line + 1},${line < this.coverage ? 1 : 0}`);
    const results =
      this.finding === '' ? [] : [{ ruleId: this.finding, level: 'error', message: { text: 'It is bad.' } }];
    const sarif = { version: '2.1.0', runs: [{ tool: { driver: { name: 'scan' } }, results }] };
    const written: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      'npm ci && npm run build': {
        'web/web.tgz': 'web',
        'services/api/dist/api.tgz': 'api',
        'services/api/dist/api.digest': `${DIGEST}\n`,
      },
      'npm test': {
        'reports/unit.xml': junit,
        'coverage/lcov.info': `SF:tea.js\n${lines.join('\n')}\nend_of_record\n`,
      },
      'npm run bench': { 'bench.json': `{ "p95_ms": ${this.p95} }` },
      'npm run scan': { 'scan.sarif': JSON.stringify(sarif) },
    };
    return written[command] ?? {};
  }
}

describe('the configuration of the design', () => {
  let rig: Rig;
  let outside: Outside;
  let candidate: string;

  const run = (which: { readonly name: string }, inputs: Record<string, string> = {}, settings = SETTINGS) =>
    rig.run(which as PipelineStage<unknown>, { candidate, ...inputs }, { settings, wrap: outside.wrap });
  const built = async () => (await rig.run(build, {}, { wrap: outside.wrap })).outputs.values['candidate'] ?? '';

  /** What `liftlock check` says of the newest commit. */
  const problemsNow = async () => {
    const checked = await checkRepository(rig.checkout('build'), { env: {}, suiteRoot: resolve('.') });
    return problemsOf(checked).map(({ code }) => code);
  };

  beforeAll(async () => {
    rig = await Rig.start();
    outside = new Outside();
    const production = rig.github.state.environments.find(({ name }) => name === 'production');
    production?.reviewers.splice(0, Number.POSITIVE_INFINITY, rig.sample.people.actor.login, FIRST, SECOND);
  });
  afterAll(() => rig.stop());

  test('wants a feature to be described, passes `check` when it is, and builds both components and knows the image by its digest', async () => {
    const files = {
      '.github/liftlock.yml': DESIGN_CONFIG,
      '.github/workflows/release.yml': DESIGN_WORKFLOW,
      '.github/workflows/promote.yml': null,
      'package-lock.json': '{ "packages": {} }',
    };
    commit(rig, 'feat: sell tea', files);
    expect(ending(await rig.run(build, {}, { wrap: outside.wrap })).problems).toEqual(['documentation-missing']);
    expect(await problemsNow()).toEqual(['documentation-missing']);
    commit(rig, 'docs: how to sell tea', { 'docs/tea.md': '# Tea\n' });
    expect(await problemsNow()).toEqual([]);
    const attempt = await rig.run(build, {}, { wrap: outside.wrap });
    expect(ending(attempt)).toEqual({ decision: 'completed', code: 'done', problems: [] });
    candidate = attempt.outputs.values['candidate'] ?? '';
    expect(attempt.outputs.markdown).toMatch(/api\.tgz[^]*web\.tgz[^]*ghcr\.io\/acme\/api/);
  });

  test.each<[string, Partial<Outside>, RegExp]>([
    ['less coverage than 80 %', { coverage: 79 }, /79% .*80/],
    ['a p95 above 120 ms', { p95: 121 }, /p95_ms.*121/],
    ['a finding of a severity above medium', { finding: 'no-eval' }, /no-eval/],
  ])('fails for %s', async (_, change, said) => {
    const sound = { coverage: outside.coverage, p95: outside.p95, finding: '' };
    Object.assign(outside, change);
    const attempt = await run(testStage);
    Object.assign(outside, sound);
    expect(ending(attempt)).toMatchObject({ decision: 'failed', code: 'tests-failed' });
    expect(attempt.outputs.markdown).toMatch(said);
  });

  test('passes otherwise, and staging gets a snapshot, the deploy and five healthy answers', async () => {
    rig.rerun();
    expect(ending(await run(testStage)).decision).toBe('completed');
    expect(firstProblem(await run(stage, {}, { API_URL: '', DB_PASSWORD: '' })).code).toBe('missing-setting');
    const began = rig.clock.now();
    expect(ending(await run(stage))).toEqual({ decision: 'completed', code: 'done', problems: [] });
    const with_ = `${SETTINGS.DB_PASSWORD} ghcr.io/acme/api@${DIGEST}`;
    const health = Array.from({ length: 5 }, () => 'https://staging.acme.dev/health');
    expect(outside.seen).toEqual([`./db snapshot, ${with_}`, `./deploy staging, ${with_}`, ...health]);
    expect(rig.clock.now() - began).toBe(20_000);
    expect(rig.github.state.deployments.map(({ environment, payload }) => [environment, valuesOf(payload)])).toEqual([
      ['staging', { api: { replicas: 3 } }],
    ]);
    expect(rig.github.state.deployments[0]?.statuses.at(-1)?.environmentUrl).toBe('https://staging.acme.dev');
  });

  test('holds production for every reason at once: half an hour, the weekend, two other people, and what staging required', async () => {
    await rig.review('production', 'approved', 'Mine.', rig.sample.people.actor.login);
    const { result } = await run(promote, PRODUCTION, { API_URL: 'https://api.acme.dev', DB_PASSWORD: '' });
    expect(result.problems.map(({ code }) => code).sort()).toEqual([
      'frozen',
      'missing-setting',
      'not-enough-approvals',
      'not-soaked',
    ]);
    expect(result.problems.map(({ found, next }) => `${found} ${next}`).join('\n')).toMatch(
      /12:31 UTC[^]*2026-11-23 07:00 UTC/,
    );
    rig.clock.advance(19 * HOUR + 60_000);
    rig.rerun();
    await rig.review('production', 'approved', 'Yes.', FIRST);
    expect(ending(await run(promote, PRODUCTION))).toMatchObject({ decision: 'held', code: 'not-enough-approvals' });
  });

  test('releases it after the deploy, with the notes in the sections of the team', async () => {
    rig.rerun();
    await rig.review('production', 'approved', 'Yes.', SECOND);
    outside.seen.length = 0;
    expect(ending(await run(promote, PRODUCTION))).toEqual({ decision: 'completed', code: 'done', problems: [] });
    expect(outside.seen.map((text) => text.split(',')[0])).toEqual(['./deploy production', './smoke']);
    const [release] = rig.github.state.releases;
    expect(release).toMatchObject({ tagName: 'v1.4.0', draft: false, prerelease: false });
    expect(release?.body).toMatch(/### News[^]*sell tea/i);
  });

  test('fails a release that is more than a tenth slower, within its maximum', async () => {
    rig.beginRun();
    commit(rig, 'fix: boil longer', { 'kettle.txt': 'hot' });
    candidate = await built();
    outside.p95 = 115;
    const attempt = await run(testStage);
    expect(ending(attempt)).toMatchObject({ decision: 'failed', code: 'tests-failed' });
    expect(attempt.outputs.markdown).toMatch(/p95_ms.*115.*15%|15%.*worse/);
  });

  test('goes back when a deploy fails: the deploy first, the data after it', async () => {
    outside.p95 = 100;
    rig.rerun();
    expect(ending(await run(testStage)).decision).toBe('completed');
    outside.breaks = './deploy staging';
    outside.seen.length = 0;
    expect(ending(await run(stage))).toMatchObject({ decision: 'failed', code: 'deploy-failed' });
    expect(outside.seen.map((text) => text.split(',')[0])).toEqual([
      './db snapshot',
      './deploy staging',
      './deploy staging --previous',
      './db restore',
    ]);
    expect(ledgerOf(rig, 'staging').at(-1)?.states.at(-1)).toBe('failure');
  });

  test('goes back at the second unhealthy answer, since one is allowed', async () => {
    outside.breaks = '';
    outside.health = 503;
    rig.rerun();
    outside.seen.length = 0;
    expect(ending(await run(stage))).toMatchObject({ decision: 'failed', code: 'validation-failed' });
    expect(outside.seen.slice(-2).map((text) => text.split(',')[0])).toEqual([
      './deploy staging --previous',
      './db restore',
    ]);
    outside.health = 200;
  });

  test('stages nothing without integration tests', async () => {
    commit(rig, 'fix: boil shorter', { 'kettle.txt': 'warm' });
    rig.beginRun();
    candidate = await built();
    expect(ending(await run(testStage, { suites: 'unit, load, scan' })).decision).toBe('completed');
    expect(ending(await run(stage))).toMatchObject({ decision: 'held', code: 'tests-missing' });
  });

  test('wants an upgrade to be described, and the web that the service works with', async () => {
    commit(rig, 'feat!: sell coffee\n\nBREAKING CHANGE: There is no tea.', { 'docs/coffee.md': '# Coffee\n' });
    const { problems } = (await rig.run(build, {}, { wrap: outside.wrap })).result;
    expect(problems.map(({ code, found }) => `${code}: ${found}`)).toEqual([
      expect.stringMatching(/^dependency-unmet: api requires web \^1\.0\.0, .* web 2\.0\.0/),
      expect.stringMatching(/^documentation-missing: .*docs\/upgrading/),
    ]);
  });

  test('takes no version that the standard does not know, and no line that staging does not name', async () => {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: rig.sample.gitDir, encoding: 'utf8' }).trim();
    const on = (branch: string) => {
      git('branch', branch, 'v1.4.0');
      Object.assign(rig.sample, { branch, head: git('rev-parse', branch) });
      commit(rig, 'fix: brew', { 'brew.txt': branch });
      rig.beginRun();
    };
    on('next');
    expect(firstProblem(await rig.run(build, {}, { wrap: outside.wrap }))).toMatchObject({
      code: 'version-not-standard',
      found: expect.stringContaining('1.4.1-next.1'),
    });
    on('release/1.4.x');
    candidate = await built();
    expect(ending(await run(testStage)).decision).toBe('completed');
    expect(ending(await run(stage))).toMatchObject({ decision: 'held', code: 'branch-not-allowed' });
  });
});

function valuesOf(payload: unknown): unknown {
  return (payload as { readonly config?: { readonly values?: unknown } }).config?.values;
}
