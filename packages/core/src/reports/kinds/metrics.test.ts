import type { MetricRule } from '../../config/index.ts';
import type { Measure } from '../../evidence/index.ts';
import type { Metric } from './metric.ts';
import { metrics } from './metrics.ts';

const judged = (found: readonly Metric[], rules: Record<string, MetricRule>, before?: readonly Measure[]) =>
  metrics.judge([{ metrics: found }], { require: { exceptions: [], metrics: rules }, now: 0, before });

const P95: Metric = { name: 'p95', value: 108, unit: 'ms' };
const was = (value: number, more: Partial<Measure> = {}): Measure[] => [{ label: 'p95', value, unit: 'ms', ...more }];

function criterion(rule: MetricRule, before?: readonly Measure[], change: Partial<Metric> = {}) {
  const { criteria, failed } = judged([{ ...P95, ...change }], { p95: rule }, before);
  const [one] = criteria ?? [];
  return { verdict: one?.verdict, found: one?.found, failed };
}

describe('a metric', () => {
  test.each<[string, MetricRule, string, string | undefined]>([
    ['is below its maximum', { max: 120 }, 'met', undefined],
    ['is at its maximum', { max: 108 }, 'met', undefined],
    ['is above its maximum', { max: 100 }, 'missed', 'p95 is 108 ms, and at most 100 ms is required'],
    ['is below its minimum', { min: 200 }, 'missed', 'p95 is 108 ms, and at least 200 ms is required'],
  ])('%s', (_, rule, verdict, failed) => {
    expect(criterion(rule)).toEqual({ verdict, found: '108 ms', failed });
  });

  test.each<[string, MetricRule, readonly Measure[] | undefined, string, string]>([
    ['as before', { regression: 10 }, was(108), 'met', '108 ms, as before'],
    ['better', { regression: 10 }, was(120), 'met', '108 ms, 10% better than 120 ms'],
    ['a little worse', { regression: 10 }, was(100), 'met', '108 ms, 8% worse than 100 ms'],
    ['exactly as much worse as allowed', { regression: 8 }, was(100), 'met', '108 ms, 8% worse than 100 ms'],
    ['worse', { regression: 5 }, was(100), 'missed', '108 ms, 8% worse than 100 ms'],
    [
      'worse within the noise that the team states',
      { regression: 5, noise: 9 },
      was(100),
      'within-noise',
      '108 ms, 8% worse than 100 ms, with a noise of ± 9 ms',
    ],
    [
      'worse than the noise too',
      { regression: 5, noise: 2 },
      was(100),
      'missed',
      '108 ms, 8% worse than 100 ms, with a noise of ± 2 ms',
    ],
    [
      'worse within the noise of the last release',
      { regression: 5 },
      was(100, { noise: 8 }),
      'within-noise',
      '108 ms, 8% worse than 100 ms, with a noise of ± 8 ms',
    ],
    ['worse than nothing', { regression: 5 }, was(0), 'missed', '108 ms, worse than 0 ms'],
    ['not compared: there is no release', { regression: 5 }, undefined, 'not-compared', '108 ms'],
    ['not compared: the release did not measure it', { regression: 5 }, [], 'not-compared', '108 ms'],
    ['not compared: it had another unit', { regression: 5 }, was(1, { unit: 's' }), 'not-compared', '108 ms'],
  ])('is %s', (_, rule, before, verdict, found) => {
    expect(criterion(rule, before)).toMatchObject({ verdict, found });
  });

  test('is worse where it is lower, if the report, the rule or a minimum alone says so', () => {
    for (const [rule, change] of [
      [{ regression: 5 }, { better: 'higher' }],
      [{ regression: 5, better: 'higher' }, { better: 'lower' }],
      [{ regression: 5, min: 1 }, {}],
    ] as const)
      expect(criterion(rule, was(120), change).verdict).toBe('missed');
  });

  test('above its maximum fails also within its noise', () => {
    expect(criterion({ max: 100, regression: 5, noise: 50 }, was(100)).verdict).toBe('missed');
  });

  test('that vanished fails, and says what it was', () => {
    const { criteria, failed } = judged([{ name: 'p99', value: 1 }], { p95: { max: 120 } }, was(104));
    expect(failed).toBe('its reports hold no metric p95; at the last release it was 104 ms');
    expect(criteria).toMatchObject([{ found: 'not measured', expected: 'at most 120', verdict: 'missed' }]);
    expect(judged([{ name: 'p99', value: 1 }], { p95: {} }).failed).toBe('its reports hold no metric p95');
  });

  test('that is measured twice, or not at all, proves nothing', () => {
    expect(judged([P95, P95], {}).unusable).toBe('its reports hold the metric p95 twice');
    expect(judged([], {}).unusable).toBe('its reports hold no metric at all');
    expect(
      judged(
        Array.from({ length: 501 }, (_, index) => ({ name: `m${index}`, value: 1 })),
        {},
      ).unusable,
    ).toBe('its reports hold more than 500 metrics');
  });

  test('with a requirement is shown first', () => {
    const { measures } = judged([{ name: 'a', value: 1 }, P95], { p95: { better: 'lower' } });
    expect(measures).toEqual([
      { label: 'p95', value: 108, unit: 'ms', better: 'lower' },
      { label: 'a', value: 1 },
    ]);
  });

  test('fails where the tool itself says so', () => {
    const { failed } = metrics.judge([{ metrics: [P95], failed: 'k6 says no' }], {
      require: { exceptions: [], metrics: { p95: { max: 1 } } },
      now: 0,
      before: undefined,
    });
    expect(failed).toBe('p95 is 108 ms, and at most 1 ms is required; k6 says no');
  });
});
