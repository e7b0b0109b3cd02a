import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReport, REPORT_KINDS, type ReportResult } from '../../packages/core/src/reports/index.ts';
import { ROOT } from '../architecture/sources.ts';

/** What the files of real tools say; test/fixtures/reports/README.md tells how they were made. */
async function judged(key: string, file: string): Promise<ReportResult> {
  const kind = REPORT_KINDS.find((one) => one.key === key);
  if (kind === undefined) throw new Error(`there is no kind ${key}`);
  const text = readFileSync(join(ROOT, 'test/fixtures/reports', file), 'utf8');
  // In parts that end anywhere, as a stream gives them.
  const read = await readReport(kind, file, text.match(/[^]{1,777}/g) ?? []);
  if ('unusable' in read) throw new Error(read.unusable);
  return kind.judge([read.content], { require: { exceptions: [], metrics: {} }, now: 0, before: undefined });
}

const valuesOf = ({ measures }: ReportResult) =>
  Object.fromEntries(measures.map(({ label, value }) => [label, Number(value.toPrecision(3))]));

describe('JUnit XML', () => {
  test.each<[string, number, number, number, readonly object[]]>([
    [
      'jest-junit',
      3,
      1,
      1,
      [{ name: 'the cart adds <two> & "three"', file: '/home/runner/work/shop/shop/cart.test.js', line: 4 }],
    ],
    ['mocha-xunit', 3, 1, 1, [{ name: 'the cart › adds two' }]],
    [
      'mocha-junit-reporter',
      2,
      1,
      0,
      [{ name: 'the cart adds two', file: '/home/runner/work/shop/shop/mocha.spec.js', line: 5 }],
    ],
    ['pytest', 4, 2, 1, [{ name: 'test_cart.TestCart › test_fails', file: 'test_cart.py', line: 6 }, { line: 12 }]],
    [
      'pytest-xunit1',
      4,
      2,
      1,
      [{ name: 'test_cart.TestCart › test_fails', file: 'test_cart.py', line: 6 }, { line: 12 }],
    ],
    [
      'phpunit',
      5,
      1,
      1,
      [{ name: 'CartTest › testFails', file: '/home/runner/work/shop/shop/php/CartTest.php', line: 6 }],
    ],
    ['gotestsum', 3, 1, 1, [{ name: 'example.com/shop › TestAddWrong', file: 'cart_test.go', line: 7 }]],
    ['surefire', 4, 1, 1, [{ name: 'com.example.shop.CartTest › addsTwo', file: 'CartTest.java', line: 26 }]],
    ['cargo-nextest', 4, 1, 0, [{ name: 'shop › cart::tests::adds_two', file: 'src/cart.rs', line: 14 }]],
  ])('of %s is counted, with the line that failed', async (dialect, total, failed, skipped, failures) => {
    const result = await judged('junit', `tests/${dialect}.xml`);
    expect(valuesOf(result)).toEqual({ tests: total, failed, skipped });
    expect(result.failures).toEqual(failures.map((failure) => expect.objectContaining(failure) as unknown));
    expect(result.failures?.[0]?.message).toMatch(/6/);
  });

  test('of surefire and nextest tells which tests were flaky', async () => {
    expect((await judged('junit', 'tests/surefire.xml')).flaky).toEqual([
      'com.example.shop.CartTest › addsWithinATimeout',
    ]);
    expect((await judged('junit', 'tests/cargo-nextest.xml')).flaky).toEqual(['shop › cart::tests::is_flaky']);
  });
});

describe('coverage', () => {
  test.each([
    ['jest.lcov', 50],
    ['istanbul-cobertura.xml', 50],
    ['c8.lcov', 60],
    ['gcc.lcov', 100],
    ['coverage-py.xml', 75],
  ])('of %s is %d%% of the lines', async (file, share) => {
    expect(valuesOf(await judged('coverage', `coverage/${file}`))).toEqual({ 'line coverage': share });
  });
});

describe('SARIF', () => {
  test('of eslint has its findings, with severity and place', async () => {
    const result = await judged('sarif', 'sarif/eslint.sarif');
    expect(result.findings).toEqual([
      {
        rule: 'no-eval',
        severity: 'high',
        message: expect.stringContaining('eval'),
        path: '/home/runner/work/shop/shop/src/cart.js',
        line: 4,
      },
    ]);
    expect(result.failed).toBe('1 finding of severity high or higher: no-eval');
  });
});

describe('metrics', () => {
  test('of hyperfine have mean, median and extremes of each command', async () => {
    const result = await judged('metrics', 'metrics/hyperfine.json');
    expect(Object.keys(valuesOf(result))).toEqual(
      ['start', 'true'].flatMap((name) => ['mean', 'median', 'min', 'max'].map((one) => `${name}.${one}`)),
    );
    expect(result.measures[0]).toMatchObject({ unit: 's', better: 'lower', noise: expect.any(Number) });
  });

  test('of go bench are means of all counts, with their noise', async () => {
    const result = await judged('metrics', 'metrics/go-bench.txt');
    expect(result.measures.map(({ label, better }) => `${label} ${better ?? ''}`)).toEqual([
      'Join.ns/op lower',
      'Join.B/op lower',
      'Join.allocs/op lower',
      'Copy.ns/op lower',
      'Copy.MB/s higher',
    ]);
    expect(result.measures[1]).toMatchObject({ value: 64, unit: 'B/op', noise: 0 });
  });

  test('of k6 have a name for each statistic, and the thresholds that were crossed', async () => {
    const summary = await judged('metrics', 'metrics/k6-handle-summary.json');
    const p95 = { label: 'http_req_duration.p95', value: 118.9, unit: 'ms', better: 'lower' };
    expect(summary.measures).toContainEqual(p95);
    expect(summary.measures).toContainEqual({ label: 'http_reqs.rate', value: 49.2, better: 'higher' });
    expect(summary.failed).toBeUndefined();
    const exported = await judged('metrics', 'metrics/k6-summary-export.json');
    expect(exported.measures).toContainEqual(p95);
    expect(exported.failed).toBe('k6 says that these thresholds were crossed: http_req_duration p(95)<100');
  });
});
