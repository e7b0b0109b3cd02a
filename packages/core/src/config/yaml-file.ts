import { type Document, isCollection, isMap, isScalar } from 'yaml';

type Path = readonly PropertyKey[];

export interface YamlFile {
  readonly value: unknown;
  /** The value at a path; undefined if there is none. */
  readonly at: (path: Path) => unknown;
  /** `file.yml:12:5`, one-based, of the value at a path, or of its key; of the nearest parent if it is not there. */
  readonly where: (path: Path, what?: 'key' | 'value') => string;
  /** The value at a path as it is written. */
  readonly source: (path: Path) => string | undefined;
}

/** A parsed document with the places of its values. `at` says the line and column of an offset. */
export function yamlFile(
  file: string,
  text: string,
  document: Document.Parsed,
  position: (offset: number) => string,
): YamlFile {
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  return {
    value,
    at: (path) => valueAt(value, path),
    where: (path, what = 'value') =>
      `${file}:${position((what === 'key' ? keyOffset(document, path) : undefined) ?? offsetOf(document, path))}`,
    source: (path) => sourceOf(document, text, path),
  };
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, part) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, part)
        ? (at as Record<PropertyKey, unknown>)[part]
        : undefined,
    value,
  );
}

function keyOffset(document: Document.Parsed, path: Path): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)))
    : undefined;
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}

function sourceOf(document: Document.Parsed, text: string, path: Path): string | undefined {
  const node = document.getIn(path, true);
  if (!(isScalar(node) || isCollection(node)) || !node.range) return undefined;
  return text.slice(node.range[0], node.range[1]).trim() || undefined;
}

function offsetOf(document: Document.Parsed, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if ((isScalar(node) || isCollection(node)) && node.range) return node.range[0];
  }
  return document.contents?.range[0] ?? 0;
}
