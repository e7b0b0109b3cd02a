import { type CoveredLines, lineOf } from '../kinds/covered-lines.ts';
import { type ReportFormat, UnreadableReport } from '../report-kind.ts';

/** https://github.com/linux-test-project/lcov, geninfo(1), "FILES". */
export const lcov: ReportFormat<CoveredLines> = {
  name: 'lcov',
  matches: (text) => /^\s*(TN:|SF:)/.test(text),
  read(text) {
    const covered: CoveredLines = new Map();
    let lines: Map<number, boolean> | undefined;
    for (const line of text.split(/\r?\n/)) {
      if (line.startsWith('SF:')) {
        lines = covered.get(line.slice(3)) ?? new Map<number, boolean>();
        covered.set(line.slice(3), lines);
      } else if (line === 'end_of_record') lines = undefined;
      else if (line.startsWith('DA:')) countLine(line, lines);
    }
    if (lines !== undefined) throw new UnreadableReport('it ends in the middle of a file');
    return covered;
  },
};

function countLine(line: string, lines: Map<number, boolean> | undefined): void {
  const [, number, hits] = /^DA:(\d+),(-?\d+)(?:,|$)/.exec(line) ?? [];
  if (number === undefined || lines === undefined)
    throw new UnreadableReport(`"${line.slice(0, 60)}" is no line of it`);
  lineOf(lines, Number(number), Number(hits) > 0);
}
