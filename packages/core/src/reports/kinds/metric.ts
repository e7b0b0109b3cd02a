import { UnreadableReport } from '../report-kind.ts';

/** One figure of a benchmark or a load test. */
export interface Metric {
  readonly name: string;
  readonly value: number;
  readonly unit?: string;
  readonly better?: 'lower' | 'higher';
  /** By how much it varies by itself, in its unit. */
  readonly noise?: number;
}

/** What one file says. */
export interface Metrics {
  readonly metrics: readonly Metric[];
  /** What the tool itself says was not met or went wrong, in clauses. */
  readonly failed?: string;
}

const LONGEST_NAME = 200;

export function metric(name: string, value: unknown, more: Omit<Metric, 'name' | 'value'> = {}): Metric {
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new UnreadableReport(`the value of "${name.slice(0, 100)}" is not a number`);
  if (name.trim() === '' || name.length > LONGEST_NAME || /\p{Cc}/u.test(name))
    throw new UnreadableReport(`"${name.slice(0, 60)}" cannot be the name of a metric`);
  return { name, value, ...more };
}
