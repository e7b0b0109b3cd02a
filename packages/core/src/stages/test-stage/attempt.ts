import type { ScriptEnd } from '../../ports/index.ts';
import type { ReportResult } from '../../reports/index.ts';

/** One attempt of a suite. */
export interface Attempt {
  readonly end: ScriptEnd;
  readonly results: readonly ReportResult[];
  /** Why it failed; undefined if it passed. */
  readonly reason: string | undefined;
}
