import { z } from 'zod';
import { Digest } from '../candidate/index.ts';

/** One test that did not pass. */
export const TestFailure = z.strictObject({
  name: z.string(),
  message: z.string(),
  file: z.string().optional(),
  line: z.int().positive().optional(),
});
export type TestFailure = z.infer<typeof TestFailure>;

/** A figure from a suite's reports, named as people read it: `tests 12`, `line coverage 81.5%`. */
export const Measure = z.strictObject({
  label: z.string(),
  value: z.number().nonnegative(),
  /** Written right behind the figure: `%`. */
  unit: z.string().optional(),
});
export type Measure = z.infer<typeof Measure>;

/** What one suite said about a candidate. */
export const TestReport = z.strictObject({
  suite: z.string(),
  kind: z.enum(['unit', 'integration', 'performance', 'security']),
  conclusion: z.enum(['passed', 'failed']),
  /** Why it failed: the tests' own failures, no tests, no report, exit code, timeout. */
  reason: z.string().optional(),
  /** What its reports measured; empty if nothing but the exit code speaks for it. */
  measures: z.array(Measure),
  /** At most the first fifty. */
  failures: z.array(TestFailure),
  /** Milliseconds. */
  duration: z.int().nonnegative(),
});
export type TestReport = z.infer<typeof TestReport>;

/** What a suite showed, in a few words: `tests 6, failed 0, skipped 0`, or that only its exit code is known. */
export function shownBy({ measures }: TestReport): string {
  if (measures.length === 0) return 'exit code only';
  return measures.map(({ label, value, unit = '' }) => `${label} ${Number(value.toFixed(2))}${unit}`).join(', ');
}

/** A statement about a candidate: its subject is the candidate's digest, and it says nothing about any other. */
export const Evidence = z.strictObject({
  schema: z.literal(1),
  subject: Digest,
  predicateType: z.literal('test-report'),
  predicate: z.array(TestReport),
});
export type Evidence = z.infer<typeof Evidence>;

/** All statements about one candidate, as the asset `evidence.json`. */
export const EvidenceBundle = z.strictObject({ schema: z.literal(1), subject: Digest, statements: z.array(Evidence) });
export type EvidenceBundle = z.infer<typeof EvidenceBundle>;

/** Every test report in the statements, in order. */
export function testReports(statements: readonly Evidence[]): TestReport[] {
  return statements.flatMap((statement) => statement.predicate);
}
