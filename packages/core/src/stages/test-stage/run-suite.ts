import type { TestSuite } from '../../config/index.ts';
import { formatDuration } from '../../config/index.ts';
import type { TestReport } from '../../evidence/index.ts';
import type { Ports, ScriptEnd } from '../../ports/index.ts';
import { exitedWith } from '../../pipeline/exit-code.ts';
import { runStep, type TestContext } from '../../pipeline/run-step.ts';
import { type JUnitCounts, readJUnit, sumJUnit } from './junit.ts';

/** Failures kept in the evidence; the log has them all. */
const FAILURES_KEPT = 50;
const LARGEST_REPORT = 64 * 1024 * 1024;

/** Runs one suite and says what it showed. The exit code and the reports must agree that all is well. */
export async function runSuite(suite: TestSuite, context: TestContext, ports: Ports): Promise<TestReport> {
  const startedAt = ports.clock.now();
  const end = await runStep(suite.step, 'test', context, ports);
  const reports = suite.junit === undefined ? undefined : await readReports(suite, suite.junit, startedAt, ports);
  const reason = whyFailed(end, suite, reports);
  const counted = typeof reports === 'object' ? reports : undefined;
  return {
    suite: suite.name,
    kind: suite.kind,
    conclusion: reason === undefined ? 'passed' : 'failed',
    ...(reason === undefined ? {} : { reason }),
    ...(counted === undefined
      ? {}
      : { tests: { total: counted.total, passed: counted.passed, failed: counted.failed, skipped: counted.skipped } }),
    failures: (counted?.failures ?? []).slice(0, FAILURES_KEPT),
    duration: Math.round(end.duration),
  };
}

/** The counts of all reports that this run wrote, or a sentence that says what is wrong with them. */
async function readReports(
  suite: TestSuite,
  glob: string,
  startedAt: number,
  ports: Ports,
): Promise<JUnitCounts | string> {
  const found = await ports.files.glob(glob, suite.step.folder);
  const fresh = found.filter((file) => file.modifiedAt >= startedAt);
  if (fresh.length === 0) {
    return found.length === 0
      ? `it wrote no report: \`${glob}\` matches nothing`
      : `its reports are older than the suite: \`${glob}\` matches only files that were there before`;
  }
  const counts: JUnitCounts[] = [];
  for (const file of fresh) {
    if (file.size > LARGEST_REPORT) return `its report ${file.path} is larger than 64 MB`;
    try {
      counts.push(readJUnit((await ports.files.read(file.path)) ?? ''));
    } catch {
      return `its report ${file.path} is no JUnit XML`;
    }
  }
  return sumJUnit(counts);
}

function whyFailed(end: ScriptEnd, suite: TestSuite, reports: JUnitCounts | string | undefined): string | undefined {
  if (end.end === 'timed-out') return `it was still running after ${formatDuration(suite.step.timeout)}`;
  if (end.end === 'cancelled') return 'the run was cancelled';
  if (typeof reports === 'object' && reports.failed > 0) return `${reports.failed} of ${reports.total} tests failed`;
  if (end.end === 'failed') return `it ${exitedWith(end.exitCode)}`;
  if (typeof reports === 'string') return reports;
  if (reports !== undefined && reports.total === 0) return 'its reports hold no test at all';
  if (reports !== undefined && reports.passed === 0) return 'every test was skipped';
  return undefined;
}
