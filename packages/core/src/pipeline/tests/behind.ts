import { formatDuration } from '../../config/index.ts';
import { changeOf, type Measure, sparkline, type TestReport, withNoise } from '../../evidence/index.ts';
import { code, details, paragraphs, plain, table } from '../markdown.ts';
import { counted } from '../../pipeline/words.ts';

const METRICS_SHOWN = 50;

/** What few people read of a suite, folded: its slowest and flaky tests, and all of its metrics. */
export function behind(report: TestReport): string {
  return paragraphs(slowest(report), flaky(report), metrics(report));
}

function slowest({ suite, slowest: timed }: TestReport): string {
  const tests = timed.filter(({ duration }) => duration >= 1);
  if (tests.length === 0) return '';
  const rows = tests.map(({ name, duration }) => [plain(name), formatDuration(duration)]);
  return details(`Slowest tests of ${plain(suite)}`, table(['Test', 'Time'], rows));
}

function flaky({ suite, flaky: names }: TestReport): string {
  if (names.length === 0) return '';
  return details(
    `${counted(names.length, 'flaky test')} of ${plain(suite)}`,
    names.map((name) => `- ${plain(name)}`).join('\n'),
  );
}

/** Only where the requirements do not show them all. */
function metrics({ suite, kind, measures, criteria }: TestReport): string {
  const isRequired = ({ label }: Measure) => criteria.some(({ name }) => name === label);
  if (kind !== 'performance' || measures.every(isRequired)) return '';
  const rows = measures
    .slice(0, METRICS_SHOWN)
    .map((measure) => [code(measure.label), withNoise(measure), changeOf(measure), sparkline(measure)]);
  const more = measures.length > METRICS_SHOWN ? `… and ${measures.length - METRICS_SHOWN} more.` : '';
  return details(
    `${counted(measures.length, 'metric')} of ${plain(suite)}`,
    paragraphs(table(['Metric', 'Value', 'Since the last release', 'Releases'], rows), more),
  );
}
