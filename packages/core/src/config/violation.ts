/** A contradiction between keys that are each well formed. */
export interface Violation {
  /** `['environments', 1, 'after', 0]` */
  readonly path: readonly PropertyKey[];
  /** What is written at the path, if left out. */
  readonly found?: string;
  readonly expected: string;
}

/** The places of names that stand in a list a second time. */
export function repeated(names: readonly string[]): number[] {
  return names.flatMap((name, index) => (names.indexOf(name) === index ? [] : [index]));
}
