import type { TestSuite } from '../config/config.ts';
import type { Criterion, ScannerFinding, Measure, TestFailure, TimedTest } from '../evidence/index.ts';

/** What the files of one kind say about one suite. */
export interface ReportResult {
  /** Shown to people, and kept as evidence. */
  readonly measures: readonly Measure[];
  readonly failures?: readonly TestFailure[];
  /** What the suite requires, each with what was found. */
  readonly criteria?: readonly Criterion[];
  readonly findings?: readonly ScannerFinding[];
  readonly slowest?: readonly TimedTest[];
  /** Tests that failed and then passed. */
  readonly flaky?: readonly string[];
  /** A check that said no: `2 of 40 tests failed`. Explains a red exit code, so it is told instead of that. */
  readonly failed?: string;
  /** Why the files prove nothing: `its reports hold no test at all`. Told of a suite that would have passed. */
  readonly unusable?: string;
}

/** What the files are held against. */
export interface Yardstick {
  readonly require: TestSuite['require'];
  /** Milliseconds since the epoch: exceptions expire. */
  readonly now: number;
  /** What the suite measured at the last release; undefined where there is nothing to compare with. */
  readonly before: readonly Measure[] | undefined;
}

/** One way to write a report. */
export interface ReportFormat<Content = unknown> {
  /** Completes "its report x is not …": `JUnit XML`. */
  readonly name: string;
  /** Characters of the largest file that is read. */
  readonly largest: number;
  /** Whether a file looks like this format, by its first megabyte; asked where a kind has several. */
  matches(start: string): boolean;
  /** Begins to read one file. */
  reader(): ReportReader<Content>;
}

/** Reads one file, part by part. Throws for whatever is not in its format. */
export interface ReportReader<Content = unknown> {
  take(part: string): void;
  /** What the file says; called after its last part. */
  end(): Content;
}

/** Characters, which are bytes in nearly all that tools write. */
export const MEGABYTE = 1024 * 1024;
/** What is read part by part takes little memory, and a second for about a hundred megabytes. */
export const LARGEST_STREAMED = 1024 * MEGABYTE;
/** What is kept in memory until the end of the file takes a few times its size (ADR 20). */
export const LARGEST_KEPT = 128 * MEGABYTE;

/** For formats that are read as a whole. */
export function whole<Content>(read: (text: string) => Content): Pick<ReportFormat<Content>, 'largest' | 'reader'> {
  return {
    largest: LARGEST_KEPT,
    reader: () => {
      const parts: string[] = [];
      return { take: (part) => void parts.push(part), end: () => read(parts.join('')) };
    },
  };
}

/** One kind of report: what a key of `reports:` stands for. Its formats say the same things. */
export interface ReportKind<Content = unknown> {
  readonly key: keyof NonNullable<TestSuite['reports']>;
  readonly formats: readonly ReportFormat<Content>[];
  /** What all files of a suite say together; there is at least one. */
  judge(contents: readonly Content[], yardstick: Yardstick): ReportResult;
}

/** Says why a file is refused, as a clause: `it ends in the middle`. */
export class UnreadableReport extends Error {}
