import { isScalar, parseDocument } from 'yaml';

/** Replaces a plain or quoted text in YAML; comments and everything else stay. `null` if the path holds no text. */
export function replaceInYaml(content: string, path: readonly string[], version: string): string | null {
  const document = parseDocument(content, { keepSourceTokens: true });
  if (document.errors.length > 0) return null;
  const node = document.getIn(keysOf(path), true);
  if (!isScalar(node) || node.range === undefined || node.range === null) return null;
  const [start, end] = node.range;
  const source = content.slice(start, end);
  if (source === '' || source.startsWith('|') || source.startsWith('>')) return null;
  const quote = source.startsWith('"') || source.startsWith("'") ? source.slice(0, 1) : '';
  return content.slice(0, start) + quote + version + quote + content.slice(end);
}

/** Numbers are indexes of lists. */
function keysOf(path: readonly string[]): (string | number)[] {
  return path.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}
