import { formatDuration } from '../../config/index.ts';
import { isFlaky, shownBy, type TestReport } from '../../evidence/index.ts';
import { plain, table } from '../markdown.ts';

/** What the suites said, one line each, with how it changed since the last release. */
export function reportTable(reports: readonly TestReport[]): string {
  if (reports.length === 0) return '';
  return table(
    ['', 'Suite', 'Result', 'Time'],
    reports.map((report) => [
      report.conclusion === 'passed' ? '✓' : '✗',
      plain(report.suite === report.kind ? report.suite : `${report.suite} (${report.kind})`),
      plain(`${shownBy(report)}${flakiness(report)}`),
      formatDuration(report.duration),
    ]),
  );
}

function flakiness(report: TestReport): string {
  const { attempts } = report;
  if (attempts > 1) return isFlaky(report) ? `; flaky: passed at attempt ${attempts}` : `; ${attempts} attempts`;
  return isFlaky(report) ? `; flaky: ${report.flaky.length}` : '';
}
