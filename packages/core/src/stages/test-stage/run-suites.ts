import type { TestSuite } from '../../config/index.ts';
import { isFlaky, shownBy } from '../../evidence/index.ts';
import type { Ports } from '../../ports/index.ts';
import { runSuite, type SuiteRun, type SuiteSurroundings } from './run-suite.ts';

/**
 * Runs all suites, also after one has failed. Those that run at the same time have no performance suite among them: what
 * it measures would depend on the others.
 */
export async function runSuites(
  suites: readonly TestSuite[],
  surroundings: Omit<SuiteSurroundings, 'beside'>,
  parallel: boolean,
  ports: Ports,
): Promise<SuiteRun[]> {
  const beside = parallel ? suites.filter(({ kind }) => kind !== 'performance') : [];
  const together = await Promise.all(
    beside.map((suite) => runSuite(suite, { ...surroundings, beside: beside.length > 1 }, ports)),
  );
  for (const run of together) tell(run, ports);
  const runs = new Map(beside.map((suite, index) => [suite, together[index] as SuiteRun]));
  for (const suite of suites) {
    if (runs.has(suite)) continue;
    const run = await runSuite(suite, { ...surroundings, beside: false }, ports);
    tell(run, ports);
    runs.set(suite, run);
  }
  return suites.map((suite) => runs.get(suite) as SuiteRun);
}

function tell({ report }: SuiteRun, { log }: Ports): void {
  const mark = report.conclusion === 'passed' ? '✓' : '✗';
  log.info(`${mark} ${report.suite}: ${report.reason ?? shownBy(report)}${isFlaky(report) ? ', flaky' : ''}`);
}
