import { CoveredLines } from '../kinds/covered-lines.ts';
import { LARGEST_STREAMED, type ReportFormat, type ReportReader, UnreadableReport } from '../report-kind.ts';
import { type Attributes, xmlReader } from '../xml.ts';

/** Cobertura XML as coverage.py, Istanbul, gcovr and others write it: http://cobertura.sourceforge.net/xml/coverage-04.dtd */
export const cobertura: ReportFormat<CoveredLines> = {
  name: 'Cobertura',
  largest: LARGEST_STREAMED,
  matches: (text) => /<coverage[\s/>]/.test(text.slice(0, 5_000)),
  reader: coberturaReader,
};

const CLASS = 'coverage/packages/package/classes/class';
/** Methods repeat lines of their class. */
const LINE = `${CLASS}/lines/line`;

/** Several classes may be in one file. */
function coberturaReader(): ReportReader<CoveredLines> {
  const covered = new CoveredLines();
  let file = '';
  const open = (path: readonly string[], attributes: Attributes) => {
    const [root] = path;
    if (root !== 'coverage') throw new UnreadableReport('it has no element coverage');
    const [name, depth] = [path.at(-1), path.length];
    if (name === 'class' && depth === 5 && path.join('/') === CLASS) file = attributes['filename'] ?? '';
    else if (name === 'line' && depth === 7 && path.join('/') === LINE) countLine(attributes, file, covered);
  };
  return xmlReader({ open, end: () => covered }, { externalType: true });
}

function countLine({ number: written = '', hits = '' }: Attributes, file: string, covered: CoveredLines): void {
  const number = Number(written);
  if (written === '' || !Number.isInteger(number) || number < 0 || !/^\d+$/.test(hits))
    throw new UnreadableReport(`a line of ${file.slice(0, 100)} has no number or hits`);
  covered.mark(file, number, Number(hits) > 0);
}
