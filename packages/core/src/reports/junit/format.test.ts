import { junit } from './format.ts';
import { readJUnit } from './read-junit.ts';

const suite = { name: 'unit', kind: 'unit', step: {} } as never;
const judged = (...reports: string[]) => junit.judge(reports.map(readJUnit), suite);

describe('JUnit reports', () => {
  test('that hold passed tests count for the suite', () => {
    expect(judged('<testsuite><testcase/><testcase/></testsuite>')).toEqual({
      measures: [
        { label: 'tests', value: 2 },
        { label: 'failed', value: 0 },
        { label: 'skipped', value: 0 },
      ],
      failures: [],
    });
  });

  test('are judged together, and one failed test fails the suite', () => {
    const passed = '<testsuite><testcase/><testcase><skipped/></testcase></testsuite>';
    const result = judged(passed, '<testsuite><testcase name="x"><error/></testcase></testsuite>');
    expect(result).toMatchObject({ failed: '1 of 3 tests failed', failures: [{ name: 'x' }] });
    expect(result.measures.map(({ value }) => value)).toEqual([3, 1, 1]);
    expect(result.unusable).toBeUndefined();
  });

  test.each([
    ['no test', ['<testsuites/>'], 'its reports hold no test at all'],
    ['only skipped tests', ['<testsuite><testcase><skipped/></testcase></testsuite>'], 'every test was skipped'],
  ])('with %s prove nothing', (_, reports, unusable) => {
    expect(judged(...reports)).toMatchObject({ unusable });
    expect(judged(...reports).failed).toBeUndefined();
  });
});
