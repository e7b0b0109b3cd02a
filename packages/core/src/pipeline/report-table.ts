import { formatDuration } from '../config/index.ts';
import { shownBy, type TestReport } from '../evidence/index.ts';
import { plain, table } from './markdown.ts';

/** What the suites said, one line each: in the summary of the tests and in the brief. */
export function reportTable(reports: readonly TestReport[]): string {
  if (reports.length === 0) return '';
  return table(
    ['', 'Suite', 'Result', 'Time'],
    reports.map((report) => [
      report.conclusion === 'passed' ? '✓' : '✗',
      plain(report.suite === report.kind ? report.suite : `${report.suite} (${report.kind})`),
      plain(shownBy(report)),
      formatDuration(report.duration),
    ]),
  );
}
