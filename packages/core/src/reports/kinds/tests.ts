import { type Criterion, quantity } from '../../evidence/index.ts';
import { junit, type TestCounts } from '../junit/format.ts';
import type { ReportKind, ReportResult } from '../report-kind.ts';

const SLOWEST = 5;

/** Tests: each ran and passed, failed, or was skipped. */
export const tests: ReportKind<TestCounts> = {
  key: 'junit',
  formats: [junit],
  judge(contents, { require }) {
    const counts = sumOf(contents);
    const { total, failed, skipped, failures, flaky } = counts;
    const result: ReportResult = {
      measures: [
        { label: 'tests', value: total },
        { label: 'failed', value: failed, better: 'lower' },
        { label: 'skipped', value: skipped },
      ],
      failures,
      flaky,
      slowest: contents
        .flatMap(({ timed }) => timed)
        .sort((a, b) => b.duration - a.duration)
        .slice(0, SLOWEST),
    };
    const criteria = passRate(counts, require.passRate);
    return { ...result, criteria, ...verdict(counts, criteria) };
  },
};

function verdict(counts: TestCounts, criteria: readonly Criterion[]): Pick<ReportResult, 'failed' | 'unusable'> {
  const { total, passed, failed, untold } = counts;
  const [rate] = criteria;
  if (rate === undefined && failed > 0) return { failed: `${failed} of ${total} tests failed` };
  if (untold > 0)
    return { failed: `its report states ${untold} ${untold === 1 ? 'failure' : 'failures'} outside of its tests` };
  if (total === 0) return { unusable: 'its reports hold no test at all' };
  if (passed + failed === 0) return { unusable: 'every test was skipped' };
  if (rate?.verdict === 'missed')
    return {
      failed: `${failed} of ${total} tests failed: the pass rate is ${rate.found}, and ${rate.expected} is required`,
    };
  return {};
}

function passRate({ passed, failed }: TestCounts, least: number | undefined): Criterion[] {
  if (least === undefined || passed + failed === 0) return [];
  const rate = (100 * passed) / (passed + failed);
  return [
    {
      name: 'pass-rate',
      found: quantity(rate, '%'),
      expected: `at least ${quantity(least, '%')}`,
      verdict: rate >= least ? 'met' : 'missed',
    },
  ];
}

function sumOf(reports: readonly TestCounts[]): TestCounts {
  const sum = (key: 'total' | 'passed' | 'failed' | 'skipped' | 'untold') =>
    reports.reduce((total, report) => total + report[key], 0);
  return {
    total: sum('total'),
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    untold: sum('untold'),
    failures: reports.flatMap(({ failures }) => failures),
    flaky: reports.flatMap(({ flaky }) => flaky),
    timed: [],
  };
}
