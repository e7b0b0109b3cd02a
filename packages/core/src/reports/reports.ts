import { coverage } from './kinds/coverage.ts';
import { findings } from './kinds/findings.ts';
import { metrics } from './kinds/metrics.ts';
import { tests } from './kinds/tests.ts';
import type { ReportKind } from './report-kind.ts';

/** Every kind of report, in the order in which people read what was measured. Each names its formats. */
export const REPORT_KINDS: readonly ReportKind[] = [
  // How many tests ran, failed and were skipped.
  tests,
  // Which share of the lines ran.
  coverage,
  // What a scanner found, by severity.
  findings,
  // What a benchmark or a load test measured.
  metrics,
];
