import type { TestSuite } from '../../config/index.ts';
import { formatDuration } from '../../config/index.ts';
import { cancelled, type Problem, testsFailed } from '../../errors/index.ts';
import type { TestReport } from '../../evidence/index.ts';
import type { Ports, ScriptEnd } from '../../ports/index.ts';
import type { ReportResult } from '../../reports/index.ts';
import type { Attempt } from './attempt.ts';
import { exitedWith } from '../../pipeline/exit-code.ts';
import { runStep, type TestContext } from '../../pipeline/run-step.ts';
import type { LastRelease } from './last-release.ts';
import { readReports } from './read-reports.ts';
import { reportOf } from './report-of.ts';

export interface SuiteRun {
  /** Kept as evidence, and published with the release. */
  readonly report: TestReport;
  /** Says why it failed, with its last output; that is for the log alone, where GitHub masks secrets. */
  readonly problem: Problem | undefined;
}

/** What all suites of a job have in common. */
export interface SuiteSurroundings {
  readonly context: TestContext;
  /** What suites are compared with; undefined where there is nothing. */
  readonly last: LastRelease | undefined;
  /** Whether others run at the same time, so that the output is shown at the end. */
  readonly beside: boolean;
}

/**
 * Runs one suite, again if it may, and says what the last attempt showed. The exit code and the reports must agree that
 * all is well.
 */
export async function runSuite(suite: TestSuite, around: SuiteSurroundings, ports: Ports): Promise<SuiteRun> {
  const attempts: Attempt[] = [];
  for (;;) {
    const attempt = await runOnce(suite, around, ports);
    attempts.push(attempt);
    const { end, reason } = attempt;
    if (reason === undefined || end.end === 'cancelled' || attempts.length > suite.retries) {
      const report = reportOf(suite, attempts, around.last);
      return { report, problem: reason === undefined ? undefined : problemOf(suite, reason, end, attempts.length) };
    }
    ports.log.info(`↻ ${suite.name}: ${reason}. It runs again (${attempts.length} of ${suite.retries}).`);
  }
}

async function runOnce(suite: TestSuite, around: SuiteSurroundings, ports: Ports): Promise<Attempt> {
  const startedAt = ports.clock.now();
  const end = await runStep(suite.step, 'test', around.context, ports, { atOnce: around.beside });
  const before = around.last?.reports.find((report) => report.suite === suite.name)?.measures;
  const yardstick = { require: suite.require, now: startedAt, before };
  const results = await readReports(suite, yardstick, startedAt, ports);
  return { end, results, reason: whyFailed(end, suite, results) };
}

/** What the reports found explains an exit code; what they lack is explained by one. */
function whyFailed(end: ScriptEnd, suite: TestSuite, results: readonly ReportResult[]): string | undefined {
  if (end.end === 'timed-out') return `it was still running after ${formatDuration(suite.step.timeout)}`;
  if (end.end === 'cancelled') return 'the run was cancelled';
  const failed = results.flatMap((result) => result.failed ?? []);
  if (failed.length > 0) return failed.join(', and ');
  if (end.end === 'failed') return `it ${exitedWith(end.exitCode)}`;
  const unusable = results.flatMap((result) => result.unusable ?? []);
  return unusable.length > 0 ? unusable.join(', and ') : undefined;
}

function problemOf({ name, step }: TestSuite, reason: string, end: ScriptEnd, attempts: number): Problem {
  if (end.end === 'cancelled') return cancelled(name);
  const times = attempts === 1 ? '' : ` (${attempts} attempts)`;
  return testsFailed(name, `${reason}${times}`, end.tail, { commands: step.commands, folder: step.folder });
}
