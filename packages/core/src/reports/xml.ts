import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { type ReportReader, UnreadableReport } from './report-kind.ts';

export type Attributes = Readonly<Record<string, string>>;

/** Hears of an XML document in its order. `path` names the elements around and the element itself, the root first. */
export interface XmlListener<Content> {
  open(path: readonly string[], attributes: Attributes): void;
  /** Text, or a part of it. */
  text?(path: readonly string[], text: string): void;
  close?(path: readonly string[]): void;
  /** What the document says. */
  end(): Content;
}

/** Deeper is no report, and every level takes memory. */
const DEEPEST = 1_000;
const MOST_ATTRIBUTES = 1_000;
/** Characters between two events: a text, a comment or a tag is kept until it ends. */
const LONGEST = 32 * 1024 * 1024;

/** What programs that are tested print gets into reports, and not all of it is allowed in XML. */
const TOLERATED =
  /disallowed character( in entity name)?\.$|(malformed character|undefined|empty) entity|"\]\]>" is disallowed/;

/**
 * Reads XML part by part, without reading document types or entities: they can make a file of one kilobyte fill the
 * memory, or name files of this machine.
 *
 * @param externalType Whether a document type that only names its definition is passed over. It is never fetched.
 */
export function xmlReader<Content>(
  listener: XmlListener<Content>,
  { externalType = false } = {},
): ReportReader<Content> {
  // It keeps its listeners as properties of its own, and from eight on V8 makes it five times slower.
  const parser = new SaxesParser();
  const path: string[] = [];
  let [read, lastEvent, attributes] = [0, 0, 0];
  const heard = () => {
    lastEvent = read;
  };
  parser.on('error', ({ message }) => {
    if (!TOLERATED.test(message)) throw new UnreadableReport(shown(message));
  });
  parser.on('doctype', (type) => {
    if (!externalType || type.includes('[')) throw new UnreadableReport('it has a document type declaration');
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > MOST_ATTRIBUTES)
      throw new UnreadableReport(`an element has more than ${MOST_ATTRIBUTES} attributes`);
  });
  parser.on('opentag', ({ name, attributes: written }: SaxesTagPlain) => {
    heard();
    attributes = 0;
    path.push(name);
    if (path.length > DEEPEST) throw new UnreadableReport(`it nests deeper than ${DEEPEST} levels`);
    listener.open(path, written);
  });
  const text = (one: string) => {
    heard();
    listener.text?.(path, one);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', () => {
    heard();
    listener.close?.(path);
    path.pop();
  });
  return {
    take(part) {
      read += part.length;
      parser.write(part);
      if (read - lastEvent > LONGEST) throw new UnreadableReport('a text or an element of it is longer than 32 MB');
    },
    end() {
      parser.close();
      return listener.end();
    },
  };
}

/** `1:9: unclosed tag: a.` names a column that nobody looks for. */
function shown(message: string): string {
  return cut(message.replace(/^(\d+):\d+: /, 'line $1: ').replace(/\.$/, ''), 200);
}

/** A whole number of an attribute, 0 if there is none. */
export function count(attributes: Attributes, name: string): number {
  const value = Number(attributes[name] ?? '');
  return Number.isInteger(value) && value > 0 ? value : 0;
}

export function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
