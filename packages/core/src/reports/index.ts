export type { ReportFormat, ReportResult } from './report-format.ts';
export { REPORT_FORMATS } from './reports.ts';
