import { type ReportReader, UnreadableReport } from './report-kind.ts';

/** Longer lines are not of any format that has lines. */
const LONGEST = 1024 * 1024;

/** Reads text line by line. */
export function lineReader<Content>(take: (line: string) => void, end: () => Content): ReportReader<Content> {
  let rest = '';
  return {
    take(part) {
      const lines = (rest + part).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > LONGEST) throw new UnreadableReport('a line of it is longer than 1 MB');
      for (const line of lines) take(line.endsWith('\r') ? line.slice(0, -1) : line);
    },
    end() {
      if (rest !== '') take(rest);
      return end();
    },
  };
}
