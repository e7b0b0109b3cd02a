import fc from 'fast-check';
import { testReport } from '../testing/builders.ts';
import { changeOf, quantity, sparkline, withTrend } from './measure.ts';
import { isFlaky, shownBy } from './test-report.ts';

describe('a measure', () => {
  test.each([
    ['81.25%', 81.2541, '%'],
    ['108 ms', 108, 'ms'],
    ['0.00123 s', 0.001_234_5, 's'],
    ['0', 0, ''],
    ['1500000', 1_500_000, ''],
  ])('is shown as %s', (shown, value, unit) => {
    expect(quantity(value, unit)).toBe(shown);
  });

  test('carries what it was at the releases before, at most eleven', () => {
    const before = [{ label: 'p95', value: 12, earlier: Array.from({ length: 11 }, (_, index) => index) }];
    const [measure] = withTrend([{ label: 'p95', value: 13 }], before);
    expect(measure?.earlier).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12]);
    expect(withTrend([{ label: 'other', value: 1 }], before)[0]?.earlier).toBeUndefined();
    expect(withTrend([{ label: 'p95', value: 1, unit: 'ms' }], before)[0]?.earlier).toBeUndefined();
  });

  test.each([
    ['▲ 4', 124, [120]],
    ['▼ 0.5', 119.5, [100, 120]],
    ['', 120, [120]],
    ['', 120, undefined],
  ])('says how it changed: "%s"', (change, value, earlier) => {
    expect(changeOf({ label: 'x', value, ...(earlier === undefined ? {} : { earlier }) })).toBe(change);
  });

  test('in percent changes by points', () => {
    expect(changeOf({ label: 'x', value: 81.3, unit: '%', earlier: [81] })).toBe('▲ 0.3 points');
  });

  test('shows its trend as bars', () => {
    expect(sparkline({ label: 'x', value: 8, earlier: [1, 4] })).toBe('▁▄█');
    expect(sparkline({ label: 'x', value: 2, earlier: [2] })).toBe('▄▄');
    expect(sparkline({ label: 'x', value: 2 })).toBe('');
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e100, max: 1e100 });
    fc.assert(
      fc.property(finite, fc.array(finite, { minLength: 1, maxLength: 11 }), (value, earlier) => {
        expect(sparkline({ label: 'x', value, earlier })).toHaveLength(earlier.length + 1);
      }),
    );
  });
});

describe('a suite', () => {
  test.each([
    ['tests 3, failed 0, skipped 0', testReport()],
    ['tests 3 (▲ 1)', testReport({ measures: [{ label: 'tests', value: 3, earlier: [2] }] })],
    ['exit code only', testReport({ kind: 'security', measures: [], proof: 'exit-code' })],
    [
      'a 1, b 1, c 1, d 1, e 1, f 1, and 1 more',
      testReport({ measures: 'abcdefg'.split('').map((label) => ({ label, value: 1 })) }),
    ],
  ])('is shown as "%s"', (words, report) => {
    expect(shownBy(report)).toBe(words);
  });

  test('is flaky if it passed only when it ran again, or a test did', () => {
    expect(isFlaky(testReport())).toBe(false);
    expect(isFlaky(testReport({ attempts: 2 }))).toBe(true);
    expect(isFlaky(testReport({ attempts: 2, conclusion: 'failed' }))).toBe(false);
    expect(isFlaky(testReport({ flaky: ['x'] }))).toBe(true);
  });
});
