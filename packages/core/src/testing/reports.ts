import type { ReportFormat } from '../reports/report-kind.ts';

/** What a text says in a format. Throws for whatever is not in it. */
export function readText<Content>(format: ReportFormat<Content>, text: string): Content {
  const reader = format.reader();
  reader.take(text);
  return reader.end();
}
