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

/** What one suite said about a candidate. */
export const TestReport = z.strictObject({
  suite: z.string(),
  kind: z.enum(['unit', 'integration', 'performance', 'security']),
  conclusion: z.enum(['passed', 'failed']),
  /** Why it failed, when that is not the tests' own failures: no tests, no report, exit code, timeout. */
  reason: z.string().optional(),
  /** Counts from the JUnit reports; absent when the suite writes none. */
  tests: z
    .strictObject({
      total: z.int().nonnegative(),
      passed: z.int().nonnegative(),
      failed: z.int().nonnegative(),
      skipped: z.int().nonnegative(),
    })
    .optional(),
  /** At most the first fifty. */
  failures: z.array(TestFailure),
  /** Milliseconds. */
  duration: z.int().nonnegative(),
});
export type TestReport = z.infer<typeof TestReport>;

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
