import { XMLParser } from 'fast-xml-parser';
import { UnreadableReport } from './report-kind.ts';

const SECTIONS = [
  ['<![CDATA[', ']]>'],
  ['<!--', '-->'],
] as const;

/**
 * Parses XML without reading document types or entities: they can make a file of one kilobyte fill the memory, or name
 * files of this machine.
 *
 * @param lists Elements that are lists, also where there is one.
 * @param externalType Whether a document type that only names its definition is passed over. It is never fetched.
 */
export function parseXml(xml: string, lists: ReadonlySet<string>, { externalType = false } = {}): unknown {
  const text = externalType ? withoutExternalType(xml) : xml;
  refuseDocumentTypes(text);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    processEntities: { enabled: true, maxEntityCount: 0 } as never,
    parseAttributeValue: false,
    parseTagValue: false,
    isArray: (name) => lists.has(name),
  });
  return parser.parse(text, true);
}

function withoutExternalType(xml: string): string {
  return xml.replace(/^([^[]{0,2000}?)<!DOCTYPE\s+[\w:.-]{1,100}\s+(?:SYSTEM|PUBLIC)\s[^<>[]{0,500}>/i, '$1');
}

/** Looks between comments and CDATA sections, in which the output of a test may well speak of document types. */
function refuseDocumentTypes(xml: string): void {
  let at = 0;
  for (;;) {
    const next = xml.indexOf('<!', at);
    if (next === -1) return;
    const section = SECTIONS.find(([begin]) => xml.startsWith(begin, next));
    if (section === undefined) throw new UnreadableReport('it has a document type declaration');
    const end = xml.indexOf(section[1], next + section[0].length);
    if (end === -1) throw new UnreadableReport('it ends in the middle');
    at = end + section[1].length;
  }
}

/** Text of an attribute, empty if there is none. */
export function attribute(element: object, name: string): string {
  const value = (element as Readonly<Record<string, unknown>>)[`@${name}`];
  return typeof value === 'string' ? value : '';
}

/** A whole number of an attribute, 0 if there is none. */
export function count(element: object, name: string): number {
  const value = Number(attribute(element, name));
  return Number.isInteger(value) && value > 0 ? value : 0;
}

export function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
