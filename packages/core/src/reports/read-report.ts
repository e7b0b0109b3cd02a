import { type ReportKind, UnreadableReport } from './report-kind.ts';

/** What one file says, or why it says nothing: `its report x is not JUnit XML`. */
export type ReadReport = { readonly content: unknown } | { readonly unusable: string };

/** Reads one file by the format that it looks like. Whatever is wrong with it, the answer is a clause for people. */
export function readReport({ formats }: ReportKind, path: string, text: string): ReadReport {
  const names = formats.map(({ name }) => name).join(', ');
  const unusable = (why: string) => ({ unusable: `its report ${path} is not ${why}` });
  if (text.includes('\0') || text.startsWith('\uFFFD')) return unusable(`text in UTF-8`);
  const written = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const format = formats.length === 1 ? formats[0] : formats.find((one) => one.matches(written));
  if (format === undefined) return unusable(`in one of the formats ${names}`);
  try {
    return { content: format.read(written) };
  } catch (error) {
    const detail = error instanceof UnreadableReport ? `: ${error.message}` : '';
    return unusable(`${format.name}${detail}`);
  }
}
