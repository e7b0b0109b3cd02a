import { testReport } from '../../testing/builders.ts';
import { reportTable } from './report-table.ts';

describe('the table of suites', () => {
  test('shows what each suite measured, and says where only the exit code speaks for it', () => {
    const coverage = [{ label: 'line coverage', value: 71.5, unit: '%' }];
    const table = reportTable([
      testReport(),
      testReport({ suite: 'load', kind: 'performance', proof: 'exit-code', measures: [] }),
      testReport({ suite: 'e2e', attempts: 2 }),
      testReport({ suite: 'web', conclusion: 'failed', measures: coverage }),
      testReport({ suite: 'bench', measures: [{ label: 'p95_ms', value: 2.7, unit: 'ms', noise: 0.4 }] }),
    ]);
    expect(table.split('\n').slice(2)).toEqual([
      '| ✓ | unit | tests 3, failed 0, skipped 0 | 1s |',
      '| ✓ | load (performance) | exit code only | 1s |',
      '| ✓ | e2e (unit) | tests 3, failed 0, skipped 0; flaky: passed at attempt 2 | 1s |',
      '| ✗ | web (unit) | line coverage 71.5% | 1s |',
      '| ✓ | bench (unit) | p95_ms 2.7 ms ± 0.4 ms | 1s |',
    ]);
  });

  test('is left out where nothing was tested', () => {
    expect(reportTable([])).toBe('');
  });
});
