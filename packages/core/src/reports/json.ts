import { UnreadableReport } from './report-kind.ts';

/** Deeper is no report: JSON nests as deep as somebody likes, and every level costs stack. */
const DEEPEST = 100;

export type JsonObject = Readonly<Record<string, unknown>>;

/** Parses JSON that says everything once: of two equal keys, parsers take one or the other. */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  refuseDoubleKeys(text);
  return value;
}

/** Expects JSON that parses. */
function refuseDoubleKeys(text: string): void {
  const open: (Set<string> | undefined)[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '{') open.push(new Set());
    else if (character === '[') open.push(undefined);
    else if (character === '}' || character === ']') open.pop();
    else if (character === '"') at = passString(text, at, open.at(-1));
    if (open.length > DEEPEST) throw new UnreadableReport(`it nests deeper than ${DEEPEST} levels`);
  }
}

/** The position of the closing quote. A string before a colon is a key. */
function passString(text: string, start: number, keys: Set<string> | undefined): number {
  let end = start + 1;
  while (text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  if (keys === undefined) return end;
  let next = end + 1;
  while (/\s/.test(text[next] ?? '')) next += 1;
  if (text[next] !== ':') return end;
  const key = JSON.parse(text.slice(start, end + 1)) as string;
  if (keys.has(key)) throw new UnreadableReport(`the key "${key.slice(0, 100)}" is there twice`);
  keys.add(key);
  return end;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Own members of an object in the order of the file; none of anything else. */
export function membersOf(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value) : [];
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
