import type { TestReport } from '../../evidence/index.ts';
import { details, paragraphs, plain } from '../../pipeline/markdown.ts';
import { reportTable } from '../../pipeline/report-table.ts';

/** What the suites said, as a table, and the failures below it. */
export function testSummary(reports: readonly TestReport[]): string {
  return paragraphs(reportTable(reports), ...reports.map(failures));
}

function failures(report: TestReport): string {
  if (report.failures.length === 0) return '';
  const lines = report.failures.map(
    ({ name, message }) => `- **${plain(name)}** ${plain(message.split('\n')[0] ?? '')}`,
  );
  return details(`Failures of ${plain(report.suite)}`, lines.join('\n'));
}
