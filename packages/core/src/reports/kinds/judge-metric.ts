import type { MetricRule } from '../../config/index.ts';
import { type Criterion, figure, type Measure, quantity } from '../../evidence/index.ts';
import type { Metric } from './metric.ts';

interface Judged {
  readonly criterion: Criterion;
  /** A clause: `p95_ms is 130 ms, and at most 120 ms is required`. */
  readonly failed?: string;
}

/** One metric against its limits, and against the last release. */
export function judgeMetric(
  name: string,
  rule: MetricRule,
  found: Metric | undefined,
  before: Measure | undefined,
): Judged {
  if (found === undefined) return vanished(name, rule, before);
  const unit = found.unit;
  const change = changeSince(rule, found, before);
  const expected = [
    ...(rule.max === undefined ? [] : [`at most ${quantity(rule.max, unit)}`]),
    ...(rule.min === undefined ? [] : [`at least ${quantity(rule.min, unit)}`]),
    ...(change === undefined ? [] : [change.expected]),
  ].join(', ');
  const isOutside = found.value > (rule.max ?? Infinity) || found.value < (rule.min ?? -Infinity);
  const verdict = isOutside ? 'missed' : (change?.verdict ?? 'met');
  const shown = [quantity(found.value, unit), ...(change?.found === undefined ? [] : [change.found])].join(', ');
  const criterion = { name, found: shown, expected: expected === '' ? 'measured' : expected, verdict };
  return verdict === 'missed'
    ? { criterion, failed: `${name} is ${shown}, and ${expected} is required` }
    : { criterion };
}

function vanished(name: string, rule: MetricRule, before: Measure | undefined): Judged {
  const last = before === undefined ? '' : `; at the last release it was ${quantity(before.value, before.unit)}`;
  const expected = rule.max === undefined ? 'a value' : `at most ${figure(rule.max)}`;
  return {
    criterion: { name, found: 'not measured', expected, verdict: 'missed' },
    failed: `its reports hold no metric ${name}${last}`,
  };
}

interface Change {
  readonly verdict: Criterion['verdict'];
  readonly expected: string;
  /** `8% worse than 100 ms`; undefined where there is nothing to compare with. */
  readonly found?: string;
}

function changeSince(rule: MetricRule, found: Metric, before: Measure | undefined): Change | undefined {
  if (rule.regression === undefined) return undefined;
  const expected = `at most ${quantity(rule.regression, '%')} worse than at the last release`;
  if (before === undefined || before.unit !== found.unit) return { verdict: 'not-compared', expected };
  const worse = isHigherBetter(rule, found) ? before.value - found.value : found.value - before.value;
  const noise = noiseOf(rule, found, before);
  const ratio = before.value === 0 ? (worse === 0 ? 0 : Infinity) : worse / Math.abs(before.value);
  const was = quantity(before.value, found.unit);
  const percent = Number.isFinite(ratio) ? `${quantity(Math.abs(ratio * 100), '%')} ` : '';
  const said = worse === 0 ? `as before` : `${percent}${worse > 0 ? 'worse' : 'better'} than ${was}`;
  if (ratio * 100 <= rule.regression + 1e-9) return { verdict: 'met', expected, found: said };
  const around = `${said}, with a noise of ± ${quantity(noise, found.unit)}`;
  if (worse <= noise) return { verdict: 'within-noise', expected, found: around };
  return { verdict: 'missed', expected, found: noise > 0 ? around : said };
}

function isHigherBetter(rule: MetricRule, found: Metric): boolean {
  const better = rule.better ?? found.better ?? (rule.min !== undefined && rule.max === undefined ? 'higher' : 'lower');
  return better === 'higher';
}

/** What the team says, or the larger of what the two reports say. */
function noiseOf({ noise }: MetricRule, found: Metric, before: Measure): number {
  if (noise !== undefined) return (Math.abs(before.value) * noise) / 100;
  return Math.max(found.noise ?? 0, before.noise ?? 0);
}
