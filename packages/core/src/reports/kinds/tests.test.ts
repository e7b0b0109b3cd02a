import { readText } from '../../testing/reports.ts';
import { junit } from '../junit/format.ts';
import type { Yardstick } from '../report-kind.ts';
import { tests } from './tests.ts';

const judged = (reports: readonly string[], require: Partial<Yardstick['require']> = {}) =>
  tests.judge(
    reports.map((xml) => readText(junit, xml)),
    {
      require: { exceptions: [], metrics: {}, ...require },
      now: 0,
      before: undefined,
    },
  );
const suite = (passed: number, failed = 0) =>
  `<testsuite>${'<testcase/>'.repeat(passed)}${'<testcase name="x"><error/></testcase>'.repeat(failed)}</testsuite>`;

describe('tests', () => {
  test('that passed count for the suite', () => {
    const result = judged([suite(2)]);
    expect(result.measures.map(({ label, value }) => [label, value])).toEqual([
      ['tests', 2],
      ['failed', 0],
      ['skipped', 0],
    ]);
    expect(result.failed ?? result.unusable).toBeUndefined();
  });

  test('are judged together, and one failed test fails the suite', () => {
    const passed = '<testsuite><testcase/><testcase><skipped/></testcase></testsuite>';
    const result = judged([passed, suite(0, 1)]);
    expect(result).toMatchObject({ failed: '1 of 3 tests failed', failures: [{ name: 'x' }] });
    expect(result.measures.map(({ value }) => value)).toEqual([3, 1, 1]);
    expect(result.unusable).toBeUndefined();
  });

  test.each([
    ['no test', ['<testsuites/>'], 'its reports hold no test at all'],
    ['only skipped tests', ['<testsuite><testcase><skipped/></testcase></testsuite>'], 'every test was skipped'],
  ])('with %s prove nothing', (_, reports, unusable) => {
    expect(judged(reports)).toMatchObject({ unusable });
    expect(judged(reports).failed).toBeUndefined();
  });

  test('fail where a suite states failures that no test shows: it could not be loaded', () => {
    const xml = '<testsuites><testsuite errors="1" tests="0"/><testsuite><testcase/></testsuite></testsuites>';
    expect(judged([xml]).failed).toBe('its report states 1 failure outside of its tests');
  });

  test.each([
    [98, 2, undefined],
    [97, 3, '3 of 100 tests failed: the pass rate is 97%, and at least 98% is required'],
  ])('of which %i pass and %i fail are held against the rate that is required', (passed, failed, expected) => {
    const result = judged([suite(passed, failed)], { passRate: 98 });
    expect(result.failed).toBe(expected);
    expect(result.criteria).toEqual([
      {
        name: 'pass-rate',
        found: `${passed}%`,
        expected: 'at least 98%',
        verdict: expected === undefined ? 'met' : 'missed',
      },
    ]);
  });

  test('name the slowest', () => {
    const xml = `<testsuite>${[3, 1, 7, 5, 2, 6].map((time) => `<testcase name="t${time}" time="${time}"/>`).join('')}</testsuite>`;
    expect(judged([xml]).slowest?.map(({ name }) => name)).toEqual(['t7', 't6', 't5', 't3', 't2']);
  });
});
