import { type Digest, shortDigest } from '../../candidate/index.ts';
import { formatDuration } from '../../config/index.ts';
import { shownBy, type TestReport } from '../../evidence/index.ts';
import { code, details, paragraphs, plain, table } from '../../pipeline/markdown.ts';

/** What the suites said, as a table, and the failures below it. */
export function testSummary(version: string, candidate: Digest, reports: readonly TestReport[]): string {
  return paragraphs(
    `Candidate ${code(shortDigest(candidate))} of version **${plain(version)}**`,
    reportTable(reports),
    ...reports.map(failures),
  );
}

/** One line per suite; also part of the brief. */
export function reportTable(reports: readonly TestReport[]): string {
  if (reports.length === 0) return '';
  return table(
    ['', 'Suite', 'Kind', 'Result', 'Time'],
    reports.map((report) => [
      report.conclusion === 'passed' ? '✓' : '✗',
      plain(report.suite),
      report.kind,
      plain(shownBy(report)),
      formatDuration(report.duration),
    ]),
  );
}

function failures(report: TestReport): string {
  if (report.failures.length === 0) return '';
  const lines = report.failures.map(
    ({ name, message }) => `- **${plain(name)}** ${plain(message.split('\n')[0] ?? '')}`,
  );
  return details(`Failures of ${plain(report.suite)}`, lines.join('\n'));
}
