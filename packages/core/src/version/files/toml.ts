const TABLE = /^\s*\[([^[\]]{1,500})\]\s*(?:#.*)?$/;
const ASSIGNMENT = /^(\s*)([^=#]{1,500}?)(\s*=\s*)(["'])([^"'\n]*)\4(\s*(?:#.*)?)$/;

/**
 * Replaces a text in TOML: `key = "…"` below `[table]`, or a dotted key. `null` if the path is not there.
 * Text of several lines is passed over, so that a key inside of one is not taken for a key.
 */
export function replaceInToml(content: string, path: readonly string[], version: string): string | null {
  let table: readonly string[] = [];
  let inside: string | null = null;
  let isDone = false;
  const lines = content.split('\n').map((line) => {
    inside = afterLine(line, inside);
    if (isDone || inside !== null) return line;
    const ending = line.endsWith('\r') ? '\r' : '';
    const text = ending === '' ? line : line.slice(0, -1);
    const header = TABLE.exec(text)?.[1];
    // A table of a list (`[[bin]]`) ends the one before it, and is none that a path can name.
    if (header !== undefined || /^\s*\[\[/.test(text)) table = header === undefined ? ['\0'] : keys(header);
    const [, indent, key = '', equals, quote, , rest] = ASSIGNMENT.exec(text) ?? [];
    if (indent === undefined || !same([...table, ...keys(key)], path)) return line;
    isDone = true;
    return `${indent}${key}${equals}${quote}${version}${quote}${rest}${ending}`;
  });
  return isDone ? lines.join('\n') : null;
}

/** The fence of a text of several lines that a line leaves open; `null` if none is open behind it. */
function afterLine(line: string, inside: string | null): string | null {
  let open = inside;
  for (const [fence] of line.matchAll(/"""|'''/g)) {
    if (open === null) open = fence;
    else if (open === fence) open = null;
  }
  return open;
}

function keys(dotted: string): string[] {
  return dotted.split('.').map((key) => key.trim().replace(/^(["'])(.*)\1$/, '$2'));
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, index) => key === b[index]);
}
