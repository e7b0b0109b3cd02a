import { type Metric, type Metrics, metric } from '../kinds/metric.ts';
import { lineReader } from '../lines.ts';
import { LARGEST_KEPT, type ReportFormat, type ReportReader, UnreadableReport } from '../report-kind.ts';

/** `BenchmarkEncode/small-8   	 1000	   1234 ns/op	  56 B/op` */
const LINE = /^Benchmark(\S+?)(?:-\d+)?\s+\d+\s+(\S.*)$/;

/**
 * The text of `go test -bench`: https://golang.org/design/14313-benchmark-format. A benchmark that ran several times
 * (`-count`) has the mean, and its standard deviation as noise.
 */
export const goBench: ReportFormat<Metrics> = {
  name: 'the output of go test -bench',
  matches: (text) => /^(goos:|goarch:|pkg:|Benchmark\S+|PASS$|FAIL)/m.test(text) && !/^\s*[{[]/.test(text),
  largest: LARGEST_KEPT,
  reader: goBenchReader,
};

function goBenchReader(): ReportReader<Metrics> {
  const samples = new Map<string, { unit: string; values: number[] }>();
  let isWhole = false;
  let failed: string | undefined;
  return lineReader(
    (line) => {
      if (/^Benchmark\S+\s/.test(line)) takeLine(line, samples);
      isWhole ||= /^(PASS|FAIL|ok\s|--- FAIL)/.test(line);
      if (/^(FAIL|--- FAIL|panic:)/.test(line)) failed ??= `go test says "${line.trim().slice(0, 100)}"`;
    },
    () => {
      if (!isWhole) throw new UnreadableReport('it ends before `PASS` or `FAIL`');
      const metrics = [...samples].map(([name, { unit, values }]) => meanOf(name, unit, values));
      return failed === undefined ? { metrics } : { metrics, failed };
    },
  );
}

/** `go test -v` first prints the name alone. */
function takeLine(line: string, samples: Map<string, { unit: string; values: number[] }>): void {
  const [, name = '', figures = ''] = LINE.exec(line) ?? [];
  const parts = figures.split(/\s+/).filter((part) => part !== '');
  if (parts.length === 0 || parts.length % 2 === 1)
    throw new UnreadableReport(`"${line.slice(0, 80)}" is no benchmark`);
  for (let index = 0; index < parts.length; index += 2) {
    const [value, unit = ''] = [Number(parts[index]), parts[index + 1]];
    const key = `${name}.${unit}`;
    const sample = samples.get(key) ?? { unit, values: [] };
    samples.set(key, sample);
    sample.values.push(metric(key, value).value);
  }
}

function meanOf(name: string, unit: string, values: readonly number[]): Metric {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length - 1);
  const better = unit.endsWith('/s') ? 'higher' : 'lower';
  return metric(name, mean, { unit, better, ...(values.length > 1 ? { noise: Math.sqrt(variance) } : {}) });
}
