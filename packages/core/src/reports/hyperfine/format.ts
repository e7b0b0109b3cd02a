import { isObject, type JsonObject, listOf, parseJson, textOf } from '../json.ts';
import { type Metric, type Metrics, metric } from '../kinds/metric.ts';
import { type ReportFormat, UnreadableReport, whole } from '../report-kind.ts';

/** `hyperfine --export-json`: https://github.com/sharkdp/hyperfine. Each command has its mean, median, min and max. */
export const hyperfine: ReportFormat<Metrics> = {
  name: 'hyperfine JSON',
  matches: (text) => /^\s*\{\s*"results"\s*:\s*\[/.test(text),
  ...whole(read),
};

function read(text: string): Metrics {
  const document = parseJson(text);
  const results = isObject(document) ? listOf(document['results']).filter(isObject) : [];
  if (results.length === 0) throw new UnreadableReport('it has no results');
  const failed = results.flatMap(failedRuns);
  return { metrics: results.flatMap(metricsOf), ...(failed.length === 0 ? {} : { failed: failed.join(', and ') }) };
}

function metricsOf(result: JsonObject): Metric[] {
  const name = commandOf(result);
  const seconds = { unit: 's', better: 'lower' } as const;
  const { stddev } = result;
  return [
    metric(`${name}.mean`, result['mean'], typeof stddev === 'number' ? { ...seconds, noise: stddev } : seconds),
    ...['median', 'min', 'max'].map((statistic) => metric(`${name}.${statistic}`, result[statistic], seconds)),
  ];
}

/** With `--ignore-failure` hyperfine measures what fails as well. */
function failedRuns(result: JsonObject): string[] {
  const codes = listOf(result['exit_codes']);
  const bad = codes.filter((code) => code !== 0).length;
  return bad === 0 ? [] : [`"${commandOf(result)}" failed in ${bad} of ${codes.length} runs`];
}

function commandOf({ command }: JsonObject): string {
  const name = textOf(command);
  if (name === undefined) throw new UnreadableReport('a result has no command');
  return name.slice(0, 150);
}
