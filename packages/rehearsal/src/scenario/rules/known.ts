import { nearest, type Violation } from '@liftlock/core';

/** What there is before the first step: what a scenario can name. */
export interface Known {
  readonly environments: readonly string[];
  readonly users: readonly string[];
  readonly branches: readonly string[];
  /** Paths of all workflows. */
  readonly workflows: readonly string[];
  /** How many runs one push can start. */
  readonly runsOfPush: number;
  /** Whether a run may start others, so that nobody can count them in advance. */
  readonly startOthers?: boolean;
}

/** A name that is not among those that are known. GitHub compares most names without case. */
export function unknownName(path: readonly PropertyKey[], name: string, known: readonly string[]): Violation[] {
  if (known.some((other) => other.toLowerCase() === name.toLowerCase())) return [];
  const meant = nearest(name, known);
  return [
    { path, found: `"${name}"`, expected: meant === undefined ? `one of: ${known.join(', ')}` : `\`${meant}\`?` },
  ];
}
