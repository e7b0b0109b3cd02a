import { type Header, readHeader } from './header.ts';

/** `Token: value` or `Token #value` after the body. A breaking change is a footer too. */
export interface Footer {
  readonly token: string;
  readonly value: string;
}

/** What stands below the first line of a commit. */
export interface Body {
  readonly footers: readonly Footer[];
  /** Texts of `BREAKING CHANGE:` and `BREAKING-CHANGE:`, in order. */
  readonly breaking: readonly string[];
  /** List items of conventional form (`* feat: …`, `- fix: …`), as a squash merge leaves them. */
  readonly items: readonly Header[];
}

interface OpenFooter {
  readonly token: string;
  readonly lines: string[];
}

const TOKEN = /^[A-Za-z][A-Za-z0-9-]{0,63}/;
const BREAKING = /^BREAKING[ -]CHANGE:(?= |$)/;
const FENCE = /^ {0,3}(?:```|~~~)/;
const RULE = /^-{3,}\s*$/;

/**
 * Reads footers and squashed items, one line at a time (Conventional Commits 1.0.0, rules 8 to 16).
 * Wider than the letter in one point: a breaking change is seen at the start of any line, with or without the blank
 * line before it, because a missed one costs a broken release. What stands inside a closed code fence is a quotation.
 */
export function readBody(lines: readonly string[]): Body {
  const fenced = fencedLines(lines);
  const footers: OpenFooter[] = [];
  const items: Header[] = [];
  let open: OpenFooter | null = null;
  let afterBlank = true;
  for (const [index, line] of lines.entries()) {
    const quoted = fenced.has(index);
    const started: OpenFooter | null = quoted ? null : startOfFooter(line, afterBlank || open !== null);
    const item = quoted || started !== null ? null : squashedItem(line);
    if (started !== null) footers.push(started);
    if (item !== null) items.push(item);
    if (started !== null) open = started;
    else if (item !== null || (!quoted && RULE.test(line))) open = null;
    else open?.lines.push(line);
    afterBlank = line.trim() === '';
  }
  const read = footers.map(({ token, lines: value }) => ({ token, value: value.join('\n').trim() }));
  return {
    footers: read,
    breaking: read.filter(({ token }) => token === 'BREAKING CHANGE').map(({ value }) => value),
    items,
  };
}

/** Values of all footers with this token, in any case, as rule 15 of the specification wants. */
export function footerValues(footers: readonly Footer[], token: string): string[] {
  const wanted = token.toLowerCase();
  return footers.filter((footer) => footer.token.toLowerCase() === wanted).map((footer) => footer.value);
}

function startOfFooter(line: string, allowed: boolean): OpenFooter | null {
  const breaking = BREAKING.exec(line);
  if (breaking !== null) return { token: 'BREAKING CHANGE', lines: [line.slice(breaking[0].length)] };
  const token = allowed ? TOKEN.exec(line)?.[0] : undefined;
  if (token === undefined) return null;
  const separator = line.slice(token.length, token.length + 2);
  if (separator !== ': ' && separator !== ' #') return null;
  return { token, lines: [separator === ' #' ? line.slice(token.length + 1) : line.slice(token.length + 2)] };
}

function squashedItem(line: string): Header | null {
  if (!line.startsWith('* ') && !line.startsWith('- ')) return null;
  return readHeader(line.slice(2).trim()).header;
}

/** Indexes of lines inside code fences that are closed again; an unclosed fence must not hide what follows it. */
function fencedLines(lines: readonly string[]): ReadonlySet<number> {
  const fenced = new Set<number>();
  let opened: number | null = null;
  for (const [index, line] of lines.entries()) {
    if (!FENCE.test(line)) continue;
    if (opened === null) opened = index;
    else {
      for (let inside = opened; inside <= index; inside += 1) fenced.add(inside);
      opened = null;
    }
  }
  return fenced;
}
