export interface WorkflowCommand {
  /** In lower case. */
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

type Escapes = readonly (readonly [escaped: string, character: string])[];

const DATA: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const PROPERTY: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];
const LEGACY: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
];

/**
 * Reads a workflow command from a line of output: `::name key=value,key2=value2::data`, or, anywhere in the line, the
 * old `##[name key=value;key2=value2]data` (actions/runner: ActionCommand.cs). Names that nobody knows are plain text.
 */
export function parseCommand(line: string, isKnown: (name: string) => boolean): WorkflowCommand | undefined {
  return parseColons(line.trimStart(), isKnown) ?? parseLegacy(line, isKnown);
}

function parseColons(line: string, isKnown: (name: string) => boolean): WorkflowCommand | undefined {
  if (!line.startsWith('::')) return undefined;
  const end = line.indexOf('::', 2);
  if (end < 0) return undefined;
  const head = splitHead(line.slice(2, end), isKnown);
  if (head === undefined) return undefined;
  return {
    name: head.name,
    properties: parseProperties(head.properties.trim(), ',', PROPERTY),
    data: unescape(line.slice(end + 2), DATA),
  };
}

function parseLegacy(line: string, isKnown: (name: string) => boolean): WorkflowCommand | undefined {
  const start = line.indexOf('##[');
  if (start < 0) return undefined;
  const end = line.indexOf(']', start);
  if (end < 0) return undefined;
  const head = splitHead(line.slice(start + 3, end), isKnown);
  if (head === undefined) return undefined;
  return {
    name: head.name,
    properties: parseProperties(head.properties, ';', LEGACY),
    data: unescape(line.slice(end + 1), LEGACY),
  };
}

function splitHead(
  head: string,
  isKnown: (name: string) => boolean,
): { readonly name: string; readonly properties: string } | undefined {
  const space = head.indexOf(' ');
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase();
  if (name === '' || !isKnown(name)) return undefined;
  return { name, properties: space < 0 ? '' : head.slice(space + 1) };
}

function parseProperties(text: string, separator: string, escapes: Escapes): Map<string, string> {
  const properties = new Map<string, string>();
  for (const property of text.split(separator)) {
    // .NET cuts at the first `=` between two texts, and those before it and around it are left out.
    const pair = /^=*(?<key>[^=]+)=+(?<value>.+)$/s.exec(property)?.groups;
    if (pair !== undefined) properties.set((pair['key'] ?? '').toLowerCase(), unescape(pair['value'] ?? '', escapes));
  }
  return properties;
}

function unescape(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [escaped, character]) => result.replaceAll(escaped, character), text);
}
