import { build, promote, stage, test as testStage, type TestReport } from '@liftlock/core';
import { expectGolden } from '../histories/golden.ts';
import type { Attempt, Rig } from '../support/pipeline/rig.ts';
import { builtCandidate, LIGHT, lightRig, SETTINGS } from './light.ts';
import { commit, ending, replaced } from './support.ts';

/** What the suites write: figures that each release may have others of. */
interface Figures {
  readonly tests: number;
  /** Of ten lines. */
  readonly covered: number;
  readonly p95: number;
  /** Further keys of the metric. */
  readonly more?: string;
  readonly findings: readonly string[];
}

const TESTED = `test:
  suites:
    - name: unit
      kind: unit
      commands: ["cp -r figures reports"]
      reports: { junit: reports/junit.xml, coverage: reports/lcov.info }
      require: { coverage: 70, coverage-drop: 1% }
    - name: load
      kind: performance
      commands: ["mkdir -p reports && cat figures/metrics.json > reports/metrics.json"]
      reports: { metrics: reports/metrics.json }
      require: { p95_ms: { max: 120, regression: 10% } }
    - name: scan
      kind: security
      commands: ["mkdir -p reports && cat figures/scan.sarif > reports/scan.sarif"]
      reports: { sarif: reports/scan.sarif }
      require:
        severity: medium
        exceptions: [{ rule: CVE-2026-1, path: package-lock.json, until: 2026-12-31, reason: Only used by the tests. }]
standards: { testing: { kinds: [unit, performance, security] } }
environments:`;

function filesOf({ tests, covered, p95, more = '', findings }: Figures): Record<string, string> {
  const lines = Array.from({ length: 10 }, (_, line) => `DA:${line + 1},${line < covered ? 1 : 0}`);
  const results = findings.map((ruleId) => ({
    ruleId,
    level: 'warning',
    message: { text: `${ruleId} is reachable.` },
    locations: [{ physicalLocation: { artifactLocation: { uri: 'package-lock.json' }, region: { startLine: 7 } } }],
  }));
  return {
    'figures/junit.xml': `<testsuite>${'<testcase classname="cart" name="adds" time="0.2"/>'.repeat(tests)}</testsuite>\n`,
    'figures/lcov.info': `TN:\nSF:src/cart.js\n${lines.join('\n')}\nend_of_record\n`,
    'figures/metrics.json': `{ "p95_ms": { "value": ${p95}, "unit": "ms"${more} }, "requests_per_s": { "value": 900, "better": "higher" } }\n`,
    'figures/scan.sarif': JSON.stringify({
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 'scan' } }, results }],
    }),
  };
}

const FIRST: Figures = { tests: 3, covered: 8, p95: 100, findings: ['CVE-2026-1'] };

const reportsOf = ({ result }: Attempt) => result.details['reports'] as readonly TestReport[];
const reasons = (attempt: Attempt) => reportsOf(attempt).map(({ reason }) => reason);
const shown = ({ outputs }: Attempt) => outputs.markdown.replaceAll(/\b\d+(\.\d+)? ?m?s \|$/gm, '100ms |');

describe('suites that are compared with the last release', () => {
  let rig: Rig;
  let first: Attempt;

  /** The next candidate, and what its suites said. */
  const tested = async (figures: Figures) => {
    commit(rig, 'fix: change the figures', filesOf(figures));
    rig.beginRun();
    const candidate = await builtCandidate(rig);
    return { candidate, attempt: await rig.run(testStage, { candidate }) };
  };

  beforeAll(async () => {
    rig = await lightRig();
    commit(rig, 'feat: measure', {
      '.github/liftlock.yml': replaced('environments:', TESTED)(LIGHT),
      ...filesOf(FIRST),
    });
    const candidate = (await rig.run(build, {})).outputs.values['candidate'] ?? '';
    first = await rig.run(testStage, { candidate });
    await rig.run(stage, { candidate }, { settings: SETTINGS });
    await rig.review('production', 'approved', 'Yes.');
    const { result } = await rig.run(promote, { candidate, environment: 'production' }, { settings: SETTINGS });
    expect(result.decision).toBe('completed');
  });

  afterAll(async () => {
    await rig.stop();
  });

  test('say at first that there is nothing to compare with, and pass', () => {
    expect(ending(first).decision).toBe('completed');
    expect(
      reportsOf(first).flatMap(({ criteria }) => criteria.map(({ name, verdict }) => `${name} ${verdict}`)),
    ).toEqual(['coverage met', 'coverage-drop not-compared', 'p95_ms not-compared', 'severity met']);
  });

  test('find the evidence of the release by its tag, and show what changed, to testers and to reviewers', async () => {
    const better = { ...FIRST, tests: 5, covered: 9, p95: 104, more: ', "noise": 3' };
    const { candidate, attempt } = await tested(better);
    expect(ending(attempt).decision).toBe('completed');
    expect(reportsOf(attempt).map(({ since }) => since)).toEqual(['v1.4.0', 'v1.4.0', 'v1.4.0']);
    expectGolden('summaries/test-compared.md', shown(attempt));
    const staged = await rig.run(stage, { candidate }, { settings: SETTINGS });
    const [, tests = ''] = /(\*\*Tested\*\*[^]*?)\n\n<details>/.exec(staged.outputs.markdown) ?? [];
    expectGolden('summaries/brief-tests.md', `${tests}\n`);
  });

  test.each<[string, Partial<Figures>, string]>([
    [
      'a regression',
      { p95: 115 },
      'p95_ms is 115 ms, 15% worse than 100 ms, and at most 120 ms, at most 10% worse than at the last release is required',
    ],
    [
      'lower coverage',
      { covered: 7 },
      'line coverage is 70%, and at least 79% after 80% at the last release is required',
    ],
    ['a finding', { findings: ['CVE-2026-1', 'CVE-2026-2'] }, '1 finding of severity medium or higher: CVE-2026-2'],
  ])('fail for %s, and the candidate does not enter', async (_, change, reason) => {
    const { candidate, attempt } = await tested({ ...FIRST, ...change });
    expect(ending(attempt)).toMatchObject({ decision: 'failed', code: 'tests-failed' });
    expect(reasons(attempt).filter((one) => one !== undefined)).toEqual([reason]);
    const staged = await rig.run(stage, { candidate }, { settings: SETTINGS });
    expect(ending(staged)).toMatchObject({ decision: 'failed', code: 'tests-failed' });
  });

  test('that fail show first what failed, then all figures', async () => {
    const { attempt } = await tested({ tests: 3, covered: 7, p95: 130, findings: ['CVE-2026-2'] });
    expectGolden('summaries/test-missed.md', shown(attempt));
    expect(attempt.log.errors.at(-1)).toEqual({
      title: 'scan: CVE-2026-2 (medium)',
      message: 'CVE-2026-2 is reachable.',
      file: 'package-lock.json',
      line: 7,
    });
  });

  test('pass for a regression within the noise, and say so', async () => {
    const { attempt } = await tested({ ...FIRST, p95: 115, more: ', "noise": 20' });
    expect(ending(attempt).decision).toBe('completed');
    expect(reportsOf(attempt)[1]?.criteria).toMatchObject([{ verdict: 'within-noise' }]);
  });

  test('of several jobs are joined, and the gate names the one that is missing', async () => {
    commit(rig, 'fix: split the tests', filesOf(FIRST));
    rig.beginRun();
    const candidate = await builtCandidate(rig);
    await rig.run(testStage, { candidate, suites: 'unit' }, { job: 'unit' });
    await rig.run(testStage, { candidate, suites: 'scan' }, { job: 'scan' });
    const held = await rig.run(stage, { candidate }, { settings: SETTINGS });
    expect(ending(held)).toMatchObject({ decision: 'held', code: 'tests-missing' });
    expect(held.result.headline).toContain('load');
    await rig.run(testStage, { candidate, suites: 'load' }, { job: 'load' });
    expect(ending(await rig.run(stage, { candidate }, { settings: SETTINGS })).decision).toBe('completed');
  });
});
