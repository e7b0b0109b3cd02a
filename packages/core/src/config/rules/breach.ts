/** A contradiction in a configuration whose parts are each well formed. */
export interface Breach {
  /** `environments[1].after[0]` */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}
