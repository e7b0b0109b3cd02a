export { readReport } from './read-report.ts';
export type { ReportKind, ReportResult, Yardstick } from './report-kind.ts';
export { REPORT_KINDS } from './reports.ts';
