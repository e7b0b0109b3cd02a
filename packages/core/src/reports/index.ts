export { readReport } from './read-report.ts';
export { type ReportKind, type ReportResult, UnreadableReport, type Yardstick } from './report-kind.ts';
export { REPORT_KINDS } from './reports.ts';
