import { CoveredLines } from '../kinds/covered-lines.ts';
import { lineReader } from '../lines.ts';
import { LARGEST_STREAMED, type ReportFormat, type ReportReader, UnreadableReport } from '../report-kind.ts';

/** https://github.com/linux-test-project/lcov, geninfo(1), "FILES". */
export const lcov: ReportFormat<CoveredLines> = {
  name: 'lcov',
  largest: LARGEST_STREAMED,
  matches: (text) => /^\s*(TN:|SF:)/.test(text),
  reader: lcovReader,
};

function lcovReader(): ReportReader<CoveredLines> {
  const covered = new CoveredLines();
  let file: string | undefined;
  return lineReader(
    (line) => {
      if (line.startsWith('SF:')) file = line.slice(3);
      else if (line === 'end_of_record') file = undefined;
      else if (line.startsWith('DA:')) countLine(line, file, covered);
    },
    () => {
      if (file !== undefined) throw new UnreadableReport('it ends in the middle of a file');
      return covered;
    },
  );
}

function countLine(line: string, file: string | undefined, covered: CoveredLines): void {
  const [, number, hits] = /^DA:(\d+),(-?\d+)(?:,|$)/.exec(line) ?? [];
  if (number === undefined || file === undefined) throw new UnreadableReport(`"${line.slice(0, 60)}" is no line of it`);
  covered.mark(file, Number(number), Number(hits) > 0);
}
