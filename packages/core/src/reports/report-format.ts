import type { TestSuite } from '../config/config.ts';
import type { Measure, TestFailure } from '../evidence/index.ts';

/** What the files of one format say about one suite. */
export interface ReportResult {
  /** Shown to people, and kept as evidence. */
  readonly measures: readonly Measure[];
  readonly failures: readonly TestFailure[];
  /** A check that said no: `2 of 40 tests failed`. Explains a red exit code, so it is told instead of that. */
  readonly failed?: string;
  /** Why the files prove nothing: `its reports hold no test at all`. Told of a suite that would have passed. */
  readonly unusable?: string;
}

/** One kind of file in which a suite reports. */
export interface ReportFormat<Content = unknown> {
  /** Completes "its report x is not …": `JUnit XML`. */
  readonly name: string;
  /** Where the configuration of the suite looks for such files; undefined if it does not ask for them. */
  glob(suite: TestSuite): string | undefined;
  /** What one file says. Throws for whatever is not in this format. */
  read(text: string): Content;
  /** What all files of a suite say together; there is at least one. */
  judge(contents: readonly Content[], suite: TestSuite): ReportResult;
}
