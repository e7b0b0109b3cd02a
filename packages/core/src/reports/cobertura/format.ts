import { type CoveredLines, lineOf } from '../kinds/covered-lines.ts';
import { type ReportFormat, UnreadableReport } from '../report-kind.ts';
import { attribute, parseXml } from '../xml.ts';

const LISTS = new Set(['package', 'class', 'line']);

interface Class {
  readonly lines?: { readonly line?: readonly object[] } | string;
}

interface Document {
  readonly coverage?: {
    readonly packages?: { readonly package?: readonly { readonly classes?: { readonly class?: readonly Class[] } }[] };
  };
}

/** Cobertura XML as coverage.py, Istanbul, gcovr and others write it: http://cobertura.sourceforge.net/xml/coverage-04.dtd */
export const cobertura: ReportFormat<CoveredLines> = {
  name: 'Cobertura',
  matches: (text) => /<coverage[\s/>]/.test(text.slice(0, 5_000)),
  read(text) {
    const { coverage } = parseXml(text, LISTS, { externalType: true }) as Document;
    if (typeof coverage !== 'object') throw new UnreadableReport('it has no element coverage');
    const covered: CoveredLines = new Map();
    for (const { classes } of coverage.packages?.package ?? []) {
      for (const one of classes?.class ?? []) takeClass(one, covered);
    }
    return covered;
  },
};

/** Several classes may be in one file, and their methods repeat lines of them. */
function takeClass(one: Class, covered: CoveredLines): void {
  const file = attribute(one, 'filename');
  const lines = covered.get(file) ?? new Map<number, boolean>();
  covered.set(file, lines);
  if (typeof one.lines !== 'object') return;
  for (const line of one.lines.line ?? []) {
    const [number, hits] = [Number(attribute(line, 'number')), attribute(line, 'hits')];
    if (!Number.isInteger(number) || !/^\d+$/.test(hits))
      throw new UnreadableReport(`a line of ${file.slice(0, 100)} has no number or hits`);
    lineOf(lines, number, Number(hits) > 0);
  }
}
