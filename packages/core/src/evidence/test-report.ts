import { z } from 'zod';
import { SEVERITIES } from '../config/tests/severity.ts';
import { changeOf, Measure, withNoise } from './measure.ts';

/** One test that did not pass. */
export const TestFailure = z.strictObject({
  name: z.string(),
  message: z.string(),
  file: z.string().optional(),
  line: z.int().positive().optional(),
});
export type TestFailure = z.infer<typeof TestFailure>;

/** One requirement of a suite, and what was found. */
export const Criterion = z.strictObject({
  name: z.string().describe('The key below `require:`: `coverage`, `p95_ms`.'),
  found: z.string(),
  expected: z.string(),
  verdict: z
    .enum(['met', 'missed', 'within-noise', 'not-compared'])
    .describe(
      '`within-noise`: worse than allowed, by no more than the figure varies by itself. `not-compared`: there is nothing to compare with.',
    ),
});
export type Criterion = z.infer<typeof Criterion>;

/** One result of a scanner. */
export const ScannerFinding = z.strictObject({
  rule: z.string(),
  severity: z.enum(SEVERITIES),
  message: z.string(),
  path: z.string().optional(),
  line: z.int().positive().optional(),
  exception: z
    .strictObject({ until: z.string(), reason: z.string(), expired: z.boolean() })
    .optional()
    .describe('The exception of the configuration that names it.'),
});
export type ScannerFinding = z.infer<typeof ScannerFinding>;

export const TimedTest = z.strictObject({ name: z.string(), duration: z.number().nonnegative() });
export type TimedTest = z.infer<typeof TimedTest>;

/** What one suite said about a candidate. */
export const TestReport = z.strictObject({
  suite: z.string(),
  kind: z.enum(['unit', 'integration', 'performance', 'security']),
  conclusion: z.enum(['passed', 'failed']),
  reason: z
    .string()
    .optional()
    .describe("Why it failed: the tests' own failures, no tests, no report, exit code, timeout."),
  proof: z
    .enum(['report', 'exit-code', 'exit-code-is-enough'])
    .describe('What speaks for it: a report, its exit code, or its exit code where the team said that this is enough.'),
  exitCode: z.int().nullable().describe('Of the last attempt; null if it was stopped.'),
  attempts: z.int().positive().describe('How often it ran. More than one: it failed before.'),
  measures: z.array(Measure).describe('What its reports measured; empty if nothing but the exit code speaks for it.'),
  criteria: z.array(Criterion),
  since: z.string().nullable().describe('Tag of the release that it was compared with.'),
  failures: z.array(TestFailure).describe('At most the first fifty.'),
  findings: z.array(ScannerFinding).describe('At most the fifty worst.'),
  flaky: z.array(z.string()).describe('Tests that failed and then passed; at most fifty.'),
  slowest: z.array(TimedTest).describe('The slowest tests, in milliseconds.'),
  duration: z.int().nonnegative().describe('Milliseconds, all attempts together.'),
});
export type TestReport = z.infer<typeof TestReport>;

/** Figures that are shown of one suite in a line. */
const SHOWN = 6;

/** What a suite showed, in a few words: `tests 6, failed 0, skipped 0`, or that only its exit code is known. */
export function shownBy({ measures, proof }: TestReport): string {
  if (proof !== 'report') return 'exit code only';
  const more = measures.length > SHOWN ? [`and ${measures.length - SHOWN} more`] : [];
  return [...measures.slice(0, SHOWN).map(shownMeasure), ...more].join(', ');
}

function shownMeasure(measure: Measure): string {
  const change = changeOf(measure);
  return `${measure.label} ${withNoise(measure)}${change === '' ? '' : ` (${change})`}`;
}

/** Whether it failed before it passed, as a whole or in single tests. */
export function isFlaky({ conclusion, attempts, flaky }: TestReport): boolean {
  return flaky.length > 0 || (conclusion === 'passed' && attempts > 1);
}
