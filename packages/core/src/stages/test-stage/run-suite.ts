import type { TestSuite } from '../../config/index.ts';
import { formatDuration } from '../../config/index.ts';
import { cancelled, type Problem, testsFailed } from '../../errors/index.ts';
import { shownBy, type TestReport } from '../../evidence/index.ts';
import type { Ports, ScriptEnd } from '../../ports/index.ts';
import type { ReportResult } from '../../reports/index.ts';
import { exitedWith } from '../../pipeline/exit-code.ts';
import { runStep, type TestContext } from '../../pipeline/run-step.ts';
import { readReports } from './read-reports.ts';

/** Failures kept in the evidence; the log has them all. */
const FAILURES_KEPT = 50;

export interface SuiteRun {
  /** Kept as evidence, and published with the release. */
  readonly report: TestReport;
  /** Says why it failed, with its last output; that is for the log alone, where GitHub masks secrets. */
  readonly problem: Problem | undefined;
}

/** Runs one suite and says what it showed. The exit code and the reports must agree that all is well. */
export async function runSuite(suite: TestSuite, context: TestContext, ports: Ports): Promise<SuiteRun> {
  const startedAt = ports.clock.now();
  const end = await runStep(suite.step, 'test', context, ports);
  const results = await readReports(suite, startedAt, ports);
  const reason = whyFailed(end, suite, results);
  const report: TestReport = {
    suite: suite.name,
    kind: suite.kind,
    conclusion: reason === undefined ? 'passed' : 'failed',
    ...(reason === undefined ? {} : { reason }),
    measures: results.flatMap(({ measures }) => measures),
    failures: results.flatMap(({ failures }) => failures).slice(0, FAILURES_KEPT),
    duration: Math.round(end.duration),
  };
  ports.log.info(`${reason === undefined ? '✓' : '✗'} ${suite.name}: ${reason ?? shownBy(report)}`);
  return { report, problem: reason === undefined ? undefined : problemOf(suite, reason, end) };
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

function problemOf({ name, step }: TestSuite, reason: string, end: ScriptEnd): Problem {
  if (end.end === 'cancelled') return cancelled(name);
  return testsFailed(name, reason, end.tail, { commands: step.commands, folder: step.folder });
}
