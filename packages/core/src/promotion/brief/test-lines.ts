import { SEVERITIES } from '../../config/index.ts';
import { changeOf, isFlaky, type Measure, quantity, sparkline, type TestReport } from '../../evidence/index.ts';
import { code, plain } from '../../pipeline/markdown.ts';
import { counted } from '../../pipeline/words.ts';

/** Metrics that are named in the line about them. */
const METRICS_SHOWN = 4;

/** What the suites showed, in five lines at most: tests, coverage, findings, metrics, and what has no report. */
export function testLines(reports: readonly TestReport[]): string {
  const since = [...new Set(reports.flatMap((report) => report.since ?? []))];
  const compared = since.length === 0 ? '' : ` (▲▼ since ${since.map(code).join(', ')})`;
  const lines = [
    ['Tests', tests(reports)],
    ['Coverage', coverage(reports)],
    ['Findings', findings(reports)],
    ['Metrics', metrics(reports)],
    ['By exit code only', exitCodes(reports)],
  ].flatMap(([name, text]) => (text === '' ? [] : [`- **${name}:** ${text}`]));
  return lines.length === 0 ? '' : [`**Tested**${compared}`, '', ...lines].join('\n');
}

function tests(reports: readonly TestReport[]): string {
  const counts = ['tests', 'failed', 'skipped'].map((label) => total(reports, label));
  const [all, failed, skipped] = counts;
  if (all === undefined) return '';
  const suites = reports.filter(({ measures }) => measures.some(({ label }) => label === 'tests'));
  const flaky = reports.filter(isFlaky).map(({ suite }) => suite);
  return [
    `${shown(all)} in ${counted(suites.length, 'suite')}`,
    ...(failed === undefined ? [] : [`${failed.value} failed`]),
    ...(skipped === undefined ? [] : [`${shown(skipped)} skipped`]),
    ...(flaky.length === 0 ? [] : [`flaky: ${flaky.map(plain).join(', ')}`]),
  ].join(', ');
}

/** The same measure of all suites, added up; its change only where every suite knows what it was. */
function total(reports: readonly TestReport[], label: string): Measure | undefined {
  const all = reports.flatMap(({ measures }) => measures.filter((measure) => measure.label === label));
  if (all.length === 0) return undefined;
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  const before = all.flatMap(({ earlier }) => earlier?.at(-1) ?? []);
  const value = sum(all.map((measure) => measure.value));
  return before.length < all.length ? { label, value } : { label, value, earlier: [sum(before)] };
}

function shown(measure: Measure): string {
  return [quantity(measure.value, measure.unit), changeOf(measure)].filter((part) => part !== '').join(' ');
}

function coverage(reports: readonly TestReport[]): string {
  const all = reports.flatMap((report) =>
    report.measures.filter(({ label }) => label === 'line coverage').map((measure) => ({ report, measure })),
  );
  if (all.length === 0) return '';
  const each = all.map(
    ({ report, measure }) => `${shown(measure)}${all.length > 1 ? ` (${plain(report.suite)})` : ''}`,
  );
  return `lines ${each.join(', ')}`;
}

function findings(reports: readonly TestReport[]): string {
  const known = SEVERITIES.flatMap((severity) => total(reports, severity) ?? []);
  if (known.length === 0) return '';
  const some = known.filter(({ value, earlier }) => value > 0 || (earlier?.at(-1) ?? 0) > 0);
  const accepted = reports.flatMap((report) => report.findings).filter(({ exception }) => exception?.expired === false);
  const until = accepted.flatMap(({ exception }) => exception?.until ?? []).sort()[0] ?? '';
  return [
    ...(some.length === 0 ? ['none'] : some.map((measure) => `${shown(measure)} ${measure.label}`)),
    ...(accepted.length === 0 ? [] : [`${accepted.length} accepted, the first until ${until}`]),
  ].join(', ');
}

/** Those with a requirement first; the others are in the summary of the tests. */
function metrics(reports: readonly TestReport[]): string {
  const all = reports.flatMap(({ criteria, measures }) =>
    criteria.flatMap(({ name, verdict }) => {
      const measure = measures.find(({ label }) => label === name);
      return measure === undefined ? [] : [{ measure, verdict }];
    }),
  );
  const named = all.slice(0, METRICS_SHOWN).map(({ measure, verdict }) => {
    const trend = [shown(measure), sparkline(measure), verdict === 'within-noise' ? '(within its noise)' : ''];
    return `${code(measure.label)} ${trend.filter((part) => part !== '').join(' ')}`;
  });
  return [...named, ...(all.length > METRICS_SHOWN ? [`and ${all.length - METRICS_SHOWN} more`] : [])].join(', ');
}

function exitCodes(reports: readonly TestReport[]): string {
  return reports
    .filter(({ proof }) => proof !== 'report')
    .map(({ suite, conclusion }) => `${plain(suite)} ${conclusion}`)
    .join(', ');
}
