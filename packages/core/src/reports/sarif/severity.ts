import type { Severity } from '../../config/index.ts';
import { isObject, type JsonObject, textOf } from '../json.ts';

/** As code scanning on GitHub reads `security-severity` (docs: SARIF support for code scanning). */
const SCORES: readonly (readonly [number, Severity])[] = [
  [9, 'critical'],
  [7, 'high'],
  [4, 'medium'],
  [0.000_1, 'low'],
];

const LEVELS: Readonly<Record<string, Severity | undefined>> = { error: 'high', warning: 'medium', note: 'low' };

/** By its score if it has one, or by its level; undefined for what is only noted (`none`). A level nobody knows is high. */
export function severityOf(result: JsonObject, rule: JsonObject): Severity | undefined {
  const score = scoreOf(result) ?? scoreOf(rule);
  if (score !== undefined) return SCORES.find(([least]) => score >= least)?.[1];
  const level = textOf(result['level']) ?? defaultLevel(rule) ?? 'warning';
  return level === 'none' ? undefined : (LEVELS[level] ?? 'high');
}

function scoreOf({ properties }: JsonObject): number | undefined {
  const written = isObject(properties) ? properties['security-severity'] : undefined;
  const score = typeof written === 'string' && written.trim() !== '' ? Number(written) : written;
  return typeof score === 'number' && Number.isFinite(score) ? score : undefined;
}

function defaultLevel({ defaultConfiguration }: JsonObject): string | undefined {
  return isObject(defaultConfiguration) ? textOf(defaultConfiguration['level']) : undefined;
}
