import type { TestReport } from '../../evidence/index.ts';
import type { EntryFacts } from '../facts.ts';
import { fail, type Gate, hold, pass } from '../gate.ts';

const reasons = {
  'tests-failed': 'A test suite failed for this candidate.',
  'tests-missing': 'A suite of the configuration has not reported a result for this candidate.',
  'test-kinds-missing': 'The standards require a kind of test that no suite covers.',
  'tests-without-report':
    'The standards require performance or security tests, and the suite of that kind has no report to show.',
} as const;

export const hasPassingTests: Gate<Pick<EntryFacts, 'tests' | 'manifest'>, keyof typeof reasons> = {
  name: 'has-passing-tests',
  motivation: 'A suite that never ran looks exactly like a suite that passed, unless its report is required.',
  reasons,
  decide({ tests, manifest }) {
    const failed = tests.reports.filter((report) => report.conclusion === 'failed');
    if (failed.length > 0) {
      return fail(
        'tests-failed',
        `${list(failed.map((report) => report.suite))} failed for ${manifest.version}.`,
        'Fix the cause and push: the next commit becomes a new candidate.',
      );
    }
    const suites = tests.reports.map((report) => report.suite);
    const missing = tests.expectedSuites.filter((suite) => !suites.includes(suite));
    if (missing.length > 0) {
      return hold(
        'tests-missing',
        `There is no report of ${list(missing)} for this candidate.`,
        'Run the `test` action with this candidate in an earlier job, and name that job in `needs:`.',
      );
    }
    const kinds = tests.reports.map((report) => report.kind as string);
    const missingKinds = tests.expectedKinds.filter((kind) => !kinds.includes(kind));
    if (missingKinds.length > 0) {
      return hold(
        'test-kinds-missing',
        `The standards require ${list(missingKinds)} tests, and no suite of that kind has reported.`,
        'Add such a suite under `test.suites`, or remove the kind from `standards.testing.kinds`.',
      );
    }
    const unproven = tests.expectedKinds.filter(needsReport).filter((kind) => !tests.reports.some(proves(kind)));
    if (unproven.length > 0) {
      return hold(
        'tests-without-report',
        `The standards require ${list(unproven)} tests, and only an exit code speaks for them.`,
        'Let the suite write a report and name it under `reports:`, or write `exit-code: enough` on the suite.',
      );
    }
    if (suites.length === 0) return pass('No suites are configured.');
    return pass(`${list(suites)} passed.`);
  },
};

/** A script that prints nothing and exits with 0 has measured nothing and scanned nothing. */
function needsReport(kind: string): boolean {
  return kind === 'performance' || kind === 'security';
}

function proves(kind: string) {
  return (report: TestReport) => report.kind === kind && report.proof !== 'exit-code';
}

function list(names: readonly string[]): string {
  return names.join(', ');
}
