import { type Criterion, sparkline, type TestReport } from '../../evidence/index.ts';
import { code, paragraphs, plain, table } from '../markdown.ts';

const MARKS: Readonly<Record<Criterion['verdict'], string>> = {
  met: '✓',
  missed: '✗',
  'within-noise': '≈',
  'not-compared': '○',
};

const MEANINGS: Readonly<Partial<Record<Criterion['verdict'], string>>> = {
  'within-noise': '≈ worse than allowed, by no more than it varies by itself',
  'not-compared': '○ nothing to compare with',
};

/** What the suites require, what was found, and how that was at the releases before. */
export function requirements(reports: readonly TestReport[]): string {
  const rows = reports.flatMap((report) => report.criteria.map((criterion) => row(report, criterion)));
  if (rows.length === 0) return '';
  const since = [...new Set(reports.flatMap((report) => report.since ?? []))].map(code);
  const verdicts = new Set(reports.flatMap(({ criteria }) => criteria.map(({ verdict }) => verdict)));
  const legend = [...verdicts].flatMap((verdict) => MEANINGS[verdict] ?? []);
  return paragraphs(
    `**Requirements**${since.length === 0 ? '' : `, compared with ${since.join(', ')}`}`,
    table(['', 'Suite', 'Requirement', 'Found', 'Expected', 'Releases'], rows),
    legend.join(' · '),
  );
}

function row({ suite, measures }: TestReport, { name, found, expected, verdict }: Criterion): string[] {
  const label = name.startsWith('coverage') ? 'line coverage' : name;
  const measure = measures.find((one) => one.label === label);
  const trend = measure === undefined ? '' : sparkline(measure);
  return [MARKS[verdict], plain(suite), code(name), plain(found), plain(expected), trend];
}
