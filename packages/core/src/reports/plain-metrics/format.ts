import { isObject, membersOf, parseJson } from '../json.ts';
import { type Metric, type Metrics, metric } from '../kinds/metric.ts';
import { type ReportFormat, UnreadableReport, whole } from '../report-kind.ts';

const KEYS = ['value', 'unit', 'better', 'noise'];

/** `{ "p95_ms": 108 }` or `{ "p95_ms": { "value": 108, "unit": "ms", "better": "lower", "noise": 4 } }`. */
export const plainMetrics: ReportFormat<Metrics> = {
  name: 'JSON of metrics',
  matches: (text) => /^\s*\{/.test(text),
  ...whole(read),
};

function read(text: string): Metrics {
  const document = parseJson(text);
  if (!isObject(document)) throw new UnreadableReport('it is no object');
  return { metrics: membersOf(document).map(([name, written]) => metricOf(name, written)) };
}

function metricOf(name: string, written: unknown): Metric {
  if (!isObject(written)) return metric(name, written);
  const unknown = Object.keys(written).find((key) => !KEYS.includes(key));
  if (unknown !== undefined)
    throw new UnreadableReport(`"${name.slice(0, 60)}" has the unknown key "${unknown.slice(0, 60)}"`);
  const { value, unit, better, noise } = written;
  if (unit !== undefined && (typeof unit !== 'string' || unit.length > 20)) throw wrong(name, 'unit', 'a short text');
  if (better !== undefined && better !== 'lower' && better !== 'higher') throw wrong(name, 'better', 'lower or higher');
  if (noise !== undefined && !(typeof noise === 'number' && noise >= 0 && noise < Infinity))
    throw wrong(name, 'noise', 'a number from 0');
  return metric(name, value, {
    ...(unit === undefined ? {} : { unit }),
    ...(better === undefined ? {} : { better }),
    ...(noise === undefined ? {} : { noise }),
  });
}

function wrong(name: string, key: string, expected: string): UnreadableReport {
  return new UnreadableReport(`\`${key}\` of "${name.slice(0, 60)}" is not ${expected}`);
}
