import type { TestSuite } from '../../config/index.ts';
import { type TestReport, withTrend } from '../../evidence/index.ts';
import type { ScriptEnd } from '../../ports/index.ts';
import type { LastRelease } from './last-release.ts';
import type { Attempt } from './attempt.ts';

/** Failures, findings and flaky tests kept in the evidence; the log has them all. */
const KEPT = 50;

/** What a suite showed in its attempts, of which the last one counts. There is at least one. */
export function reportOf(suite: TestSuite, attempts: readonly Attempt[], last: LastRelease | undefined): TestReport {
  const { end, results, reason } = attempts.at(-1) as Attempt;
  const before = last?.reports.find((report) => report.suite === suite.name)?.measures;
  return {
    suite: suite.name,
    kind: suite.kind,
    conclusion: reason === undefined ? 'passed' : 'failed',
    ...(reason === undefined ? {} : { reason }),
    proof: proofOf(suite, results),
    exitCode: exitCodeOf(end),
    attempts: attempts.length,
    measures: withTrend(
      results.flatMap(({ measures }) => measures),
      before,
    ),
    criteria: results.flatMap(({ criteria = [] }) => criteria),
    since: before === undefined ? null : (last?.tag ?? null),
    failures: results.flatMap(({ failures = [] }) => failures).slice(0, KEPT),
    findings: results.flatMap(({ findings = [] }) => findings).slice(0, KEPT),
    flaky: flakyIn(attempts).slice(0, KEPT),
    slowest: results.flatMap(({ slowest = [] }) => slowest),
    duration: attempts.reduce((sum, attempt) => sum + Math.round(attempt.end.duration), 0),
  };
}

function proofOf({ exitCodeIsEnough }: TestSuite, results: Attempt['results']): TestReport['proof'] {
  if (results.length > 0 && results.every(({ unusable }) => unusable === undefined)) return 'report';
  return exitCodeIsEnough ? 'exit-code-is-enough' : 'exit-code';
}

function exitCodeOf(end: ScriptEnd): number | null {
  if (end.end === 'passed') return 0;
  return end.end === 'failed' ? end.exitCode : null;
}

/** What the report of the last attempt calls flaky, and what failed before and does not fail any more. */
function flakyIn(attempts: readonly Attempt[]): string[] {
  const last = attempts.at(-1);
  const named = last?.results.flatMap(({ flaky = [] }) => flaky) ?? [];
  const failing = new Set(last === undefined ? [] : failuresIn(last));
  const before = attempts.slice(0, -1).flatMap(failuresIn);
  return [...new Set([...named, ...before.filter((name) => !failing.has(name))])];
}

function failuresIn({ results }: Attempt): string[] {
  return results.flatMap(({ failures = [] }) => failures.map(({ name }) => name));
}
