import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  Lexer,
  LineCounter,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import type { Problem } from '../errors/index.ts';
import { unreadableConfig } from '../errors/index.ts';
import { type YamlFile, yamlFile } from './yaml-file.ts';

/** Limits that no honest configuration meets; beyond them a file is an attack or an accident. */
export const LIMITS = { bytes: 256 * 1024, depth: 20, nodes: 10_000 } as const;

/** Pieces of text that the parser would see for each value, at most: a value, its quotes, colon, space and line break. */
const LEXEMES_OF_A_NODE = 8;
/** More syntax errors than anybody reads at once; each further one mostly follows from those before. */
const ERRORS_SHOWN = 10;

const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads YAML 1.2 (core schema) without aliases, merge keys, duplicate keys and prototype keys. */
export function readYaml(file: string, text: string): YamlFile | Problem[] {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > LIMITS.bytes) return [unreadableConfig(file, `The file has ${bytes} bytes.`, `At most ${LIMITS.bytes}.`)];
  const tooLarge = [
    unreadableConfig(
      file,
      'The file is too large or nested too deeply.',
      `At most ${LIMITS.nodes} values and ${LIMITS.depth} levels.`,
    ),
  ];
  if (isBomb(text)) return tooLarge;
  const lines = new LineCounter();
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${line}:${col}`;
  };
  let document: Document.Parsed;
  try {
    document = parseDocument(text, {
      schema: 'core',
      merge: false,
      lineCounter: lines,
      prettyErrors: false,
      logLevel: 'error',
      // Its own check compares every key with every other; `forbidden` does it in one pass.
      uniqueKeys: false,
    });
  } catch {
    return tooLarge;
  }
  // The parser catches its own overflow and reports it as an error of the document.
  if (document.errors.some(({ message }) => /call stack/i.test(message))) return tooLarge;
  const errors = [...document.errors, ...document.warnings]
    .slice(0, ERRORS_SHOWN)
    .map(({ pos, message }) =>
      unreadableConfig(`${file}:${at(pos[0])}`, sentence(message), 'A valid YAML 1.2 document, without tags.'),
    );
  const problems = [...errors, ...(errors.length === 0 ? forbidden(file, document, at) : [])];
  if (problems.length > 0) return problems;
  return yamlFile(file, text, document, at);
}

/** Looks at the pieces of the text without putting them together, which would cost seconds for a hostile file. */
function isBomb(text: string): boolean {
  let lexemes = 0;
  let depth = 0;
  for (const lexeme of new Lexer().lex(text)) {
    lexemes += 1;
    if (lexeme === '[' || lexeme === '{') depth += 1;
    if (lexeme === ']' || lexeme === '}') depth -= 1;
    if (lexemes > LIMITS.nodes * LEXEMES_OF_A_NODE || depth > LIMITS.depth) return true;
  }
  return false;
}

function forbidden(file: string, document: Document.Parsed, at: (offset: number) => string): Problem[] {
  const problems: Problem[] = [];
  let nodes = 0;
  const refuse = (offset: number | undefined, found: string, expected: string) =>
    problems.push(unreadableConfig(`${file}:${at(offset ?? 0)}`, found, expected));
  visit(document, (key, node, path) => {
    nodes += 1;
    if (nodes > LIMITS.nodes || path.length > LIMITS.depth * 2) {
      refuse(
        0,
        'The file is too large or nested too deeply.',
        `At most ${LIMITS.nodes} values and ${LIMITS.depth} levels.`,
      );
      return visit.BREAK;
    }
    if (isAlias(node))
      refuse(node.range?.[0], `The alias \`*${node.source}\`.`, 'The value itself. Aliases are not supported.');
    for (const again of isMap(node) ? repeatedKeys(node) : [])
      refuse(again.offset, `The key \`${again.name}\` a second time.`, 'Each key only once.');
    if (key === 'key' && isCollection(node))
      refuse(node.range?.[0], 'A list or mapping as a key.', 'A string as the key.');
    if (key === 'key' && isScalar(node) && PROTOTYPE_KEYS.has(String(node.value)))
      refuse(node.range?.[0], `The key \`${String(node.value)}\`, which is reserved.`, 'Another name.');
    return undefined;
  });
  return problems;
}

function repeatedKeys(map: YAMLMap): { name: string; offset: number | undefined }[] {
  const seen = new Set<string>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const name = String(key.value);
    if (seen.has(name)) return [{ name, offset: key.range?.[0] }];
    seen.add(name);
    return [];
  });
}

function sentence(message: string): string {
  const first = (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
  return /[.!?]$/.test(first) ? first : `${first}.`;
}
