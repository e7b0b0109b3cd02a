import { canonicalJson } from '../../candidate/index.ts';
import { leavesOf, type Values } from './values.ts';

/** One value that is not the same on both sides; undefined where it is not there. */
export interface Difference {
  /** Keys that lead to it, the component first. */
  readonly path: readonly string[];
  readonly from: unknown;
  readonly to: unknown;
}

/** What changes, sorted by path. */
export function differencesOf(from: Values, to: Values): Difference[] {
  const before = byPath(from);
  const after = byPath(to);
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  return keys
    .map((key) => ({ path: JSON.parse(key) as string[], from: before.get(key), to: after.get(key) }))
    .filter((one) => !isSame(one.from, one.to));
}

function byPath(values: Values): ReadonlyMap<string, unknown> {
  return new Map(leavesOf(values).map(({ path, value }) => [JSON.stringify(path), value]));
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === undefined || other === undefined) return one === other;
  return canonicalJson(one) === canonicalJson(other);
}
