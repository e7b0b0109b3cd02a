import { testReport } from '../../testing/builders.ts';
import { testLines } from './test-lines.ts';

const counts = (tests: number, before?: number) => [
  { label: 'tests', value: tests, ...(before === undefined ? {} : { earlier: [before] }) },
  { label: 'failed', value: 0 },
  { label: 'skipped', value: 1 },
];
const load = testReport({
  suite: 'load',
  kind: 'performance',
  since: 'v1.3.0',
  measures: [{ label: 'p95_ms', value: 110, unit: 'ms', earlier: [90, 104] }],
  criteria: [{ name: 'p95_ms', found: '', expected: '', verdict: 'within-noise' }],
});
const finding = {
  rule: 'x',
  severity: 'low',
  message: '',
  exception: { until: '2026-12-31', reason: 'r', expired: false },
} as const;
const scan = testReport({
  suite: 'scan',
  kind: 'security',
  measures: ['critical', 'high', 'medium', 'low'].map((label, value) => ({ label, value })),
  findings: [finding],
});

describe('the tests in the brief', () => {
  test('are five lines at most, with what changed since the last release', () => {
    const unit = testReport({
      measures: [...counts(120, 116), { label: 'line coverage', value: 81.3, unit: '%', earlier: [81] }],
    });
    const web = testReport({ suite: 'web', attempts: 2, measures: counts(6, 6) });
    const lint = testReport({ suite: 'lint', kind: 'security', proof: 'exit-code', measures: [] });
    expect(testLines([unit, web, load, scan, lint]).split('\n')).toEqual([
      '**Tested** (▲▼ since `v1.3.0`)',
      '',
      '- **Tests:** 126 ▲ 4 in 2 suites, 0 failed, 2 skipped, flaky: web',
      '- **Coverage:** lines 81.3% ▲ 0.3 points',
      '- **Findings:** 1 high, 2 medium, 3 low, 1 accepted, the first until 2026-12-31',
      '- **Metrics:** `p95_ms` 110 ms ▲ 6 ms ▁▆█ (within its noise)',
      '- **By exit code only:** lint passed',
    ]);
  });

  test('name the suites whose coverage they show where there are several', () => {
    const covered = (suite: string, value: number) =>
      testReport({ suite, measures: [{ label: 'line coverage', value, unit: '%' }] });
    expect(testLines([covered('api', 80), covered('web', 90)])).toContain('lines 80% (api), 90% (web)');
  });

  test('have no change where one suite knows of none', () => {
    expect(testLines([testReport({ measures: counts(3, 2) }), testReport({ suite: 'web', measures: counts(3) })])).toBe(
      '**Tested**\n\n- **Tests:** 6 in 2 suites, 0 failed, 2 skipped',
    );
  });

  test('say that a scan found nothing, and nothing where nothing was tested', () => {
    const clean = testReport({ kind: 'security', measures: [{ label: 'critical', value: 0 }] });
    expect(testLines([clean])).toBe('**Tested**\n\n- **Findings:** none');
    expect(testLines([])).toBe('');
  });
});
