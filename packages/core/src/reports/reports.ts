import { junit } from './junit/format.ts';
import type { ReportFormat } from './report-format.ts';

/** Every format that a suite can report in, in the order in which people read what it measured. */
export const REPORT_FORMATS: readonly ReportFormat[] = [
  // Tests: how many ran, failed and were skipped.
  junit,
];
