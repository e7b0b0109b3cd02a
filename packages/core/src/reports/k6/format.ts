import { isObject, type JsonObject, membersOf, parseJson } from '../json.ts';
import { type Metric, type Metrics, metric } from '../kinds/metric.ts';
import { type ReportFormat, UnreadableReport, whole } from '../report-kind.ts';

const UNITS: Readonly<Record<string, string>> = { time: 'ms', data: 'B' };
/** What k6 measures in milliseconds itself; `--summary-export` does not say so. */
const TIMES = /^(http_req_|grpc_req_|ws_|iteration_duration|group_duration|browser_)/;
/** Shares and rates of which more is better. */
const HIGHER = /^(checks|http_reqs|iterations|data_received|data_sent)\b/;

/**
 * The end-of-test summary of k6, by `handleSummary` or `--summary-export`:
 * https://grafana.com/docs/k6/latest/results-output/end-of-test/custom-summary/
 */
export const k6: ReportFormat<Metrics> = {
  name: 'a k6 summary',
  matches: (text) =>
    /^\s*\{/.test(text) && /"metrics"\s*:/.test(text) && /"(root_group|http_req|iterations|vus)/.test(text),
  ...whole(read),
};

function read(text: string): Metrics {
  const summary = parseJson(text);
  const all = isObject(summary) ? membersOf(summary['metrics']) : [];
  if (all.length === 0) throw new UnreadableReport('it has no metrics');
  const crossed = all.flatMap(([name, one]) => crossedThresholds(name, one));
  return {
    metrics: all.flatMap(([name, one]) => metricsOf(name, isObject(one) ? one : {})),
    ...(crossed.length === 0 ? {} : { failed: `k6 says that these thresholds were crossed: ${crossed.join(', ')}` }),
  };
}

/** `handleSummary` has the figures below `values`, `--summary-export` beside the thresholds. */
function metricsOf(name: string, one: JsonObject): Metric[] {
  const values = isObject(one['values']) ? one['values'] : one;
  const unit = typeof one['contains'] === 'string' ? UNITS[one['contains']] : TIMES.test(name) ? 'ms' : undefined;
  return membersOf(values)
    .filter(([, value]) => typeof value === 'number')
    .map(([statistic, value]) =>
      metric(`${name}.${statistic.replace(/^p\((.+)\)$/, 'p$1')}`, value, {
        ...(unit === undefined || statistic === 'count' || name.endsWith('_failed') ? {} : { unit }),
        better: HIGHER.test(name) ? 'higher' : 'lower',
      }),
    );
}

/** `{ "p(95)<500": { "ok": false } }`, or with `--summary-export` `{ "p(95)<500": true }`, which means crossed. */
function crossedThresholds(name: string, one: unknown): string[] {
  if (!isObject(one)) return [];
  return membersOf(one['thresholds'])
    .filter(([, answer]) => answer === true || (isObject(answer) && answer['ok'] === false))
    .map(([threshold]) => `${name} ${threshold}`);
}
