/**
 * Commit text as Markdown that shows it and does nothing else. GitHub looks for mentions, references and addresses in
 * the rendered text, so a backslash in front of `@` does not help: what would come alive is put into a code span.
 */

/**
 * Characters that nobody sees and that change what is seen: controls, bidirectional marks, tags, byte order marks.
 * The two joiners stay: emoji and several scripts need them.
 */
const INVISIBLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}]/gu;
const BREAKS = /[\t\n\r\u0085\u2028\u2029]+/g;
const LONE_SURROGATES = /\p{Cs}/gu;

/** Text without what cannot be seen, on one line. */
export function visible(text: string): string {
  return visibleLine(text.replace(BREAKS, ' '));
}

function visibleLine(text: string): string {
  return text.replace(INVISIBLE, '').replace(LONE_SURROGATES, '\ufffd');
}

/** The first `limit` characters, whole ones, with an ellipsis if some are missing. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = /[\ud800-\udbff]/.test(text[limit - 2] ?? '') ? limit - 2 : limit - 1;
  return `${text.slice(0, end)}…`;
}

export interface Links {
  /** Address of the repository in a browser, `https://github.com/acme/shop`; `null` if it is not known. */
  readonly repositoryUrl: string | null;
}

/** One line of commit text as inline Markdown: readable, and inert but for references inside the same repository. */
export function inlineMarkdown(text: string, links: Links): string {
  const line = visible(text).trim();
  const pieces: string[][] = [];
  let at = 0;
  for (const span of codeSpans(line)) {
    pieces.push(plain(line.slice(at, span.start), links), [line.slice(span.start, span.end)]);
    at = span.end;
  }
  return guardStart(joinPieces([...pieces, plain(line.slice(at), links)].flat()));
}

/** Two code spans that touch would be read as one with longer fences, and a link behind `!` as an image. */
function joinPieces(pieces: readonly string[]): string {
  const line: string[] = [];
  for (const piece of pieces.filter((text) => text !== '')) {
    const last = line.at(-1) ?? '';
    if (last.endsWith('`') && piece.startsWith('`')) line.push(' ');
    if (last.endsWith('!') && piece.startsWith('[')) line.splice(-1, 1, `${last.slice(0, -1)}\\!`);
    line.push(piece);
  }
  return line.join('');
}

/** Code spans that the author wrote with one backtick on each side; any other backtick is escaped. */
function codeSpans(line: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (let start = line.indexOf('`'); start !== -1; ) {
    const close = line.indexOf('`', start + 1);
    if (close === -1) break;
    const alone = line[start - 1] !== '`' && line[close + 1] !== '`' && close > start + 1;
    const inner = line.slice(start + 1, close);
    // A backslash before the span would escape its first backtick once the text in front of it is escaped itself.
    if (alone && inner.trim() !== '') {
      spans.push({ start, end: close + 1 });
      start = line.indexOf('`', close + 1);
    } else start = close;
  }
  return spans;
}

/**
 * What GitHub would turn into a link, a mention or a cross-reference: addresses with a scheme or `www.`, an `@` before
 * what may be a name or a host, `owner/repository#1`, and `somebody#1`, which is an issue of somebody's fork. A number
 * that an address is glued to goes with it: alone, it would end its text and be a reference.
 */
const LIVE =
  /(?:(?:#|gh-)\d{1,9})?(?:[a-z][a-z0-9+.-]{0,31}:\/\/\S{0,2048}|(?:mailto|xmpp):\S{1,512}|www\.\S{0,2048})|[\w.+-]{0,64}@[\w./-]{1,256}|[\w.-]{1,100}(?:\/[\w.-]{1,100})?#\d{1,9}|\bgh-\d{1,9}\b|(?<!&)#\d{1,9}\b/gi;

function plain(text: string, links: Links): string[] {
  const pieces: string[] = [];
  let at = 0;
  for (const match of text.matchAll(LIVE)) {
    pieces.push(escaped(text.slice(at, match.index)), neutralized(match[0], text.slice(0, match.index), links));
    at = match.index + match[0].length;
  }
  return [...pieces, escaped(text.slice(at))];
}

const CLOSING_WORD = /(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?$/i;

/** What stands before a first reference may be on the line above, or in a code span. */
function mayClose(before: string): boolean {
  const words = before.trimEnd();
  return words === '' || CLOSING_WORD.test(words.slice(-9));
}

function neutralized(live: string, before: string, { repositoryUrl }: Links): string {
  const own = ownReference(live, repositoryUrl);
  if (own === null) return code(live);
  if (repositoryUrl !== null) return issueLink(own, repositoryUrl);
  return mayClose(before) ? code(live) : live;
}

/** Number of the issue or pull request of the same repository that a piece of text names. */
function ownReference(live: string, repositoryUrl: string | null): number | null {
  const local = /^(?:#|gh-)(\d+)$/i.exec(live)?.[1];
  if (local !== undefined) return Number(local);
  if (repositoryUrl === null || !live.startsWith(`${repositoryUrl}/`)) return null;
  const digits = /^(?:issues|pull)\/(\d{1,9})$/.exec(live.slice(repositoryUrl.length + 1))?.[1];
  return digits === undefined ? null : Number(digits);
}

export function issueLink(number: number, repositoryUrl: string): string {
  return `[#${number}](${repositoryUrl}/issues/${number})`;
}

/** A code span around text that may hold backticks itself. */
export function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${padding}${text}${padding}${fence}`;
}

/** Characters with a meaning inside a line of GitHub's Markdown. An underscore inside a word has none. */
function escaped(text: string): string {
  return text.replace(/[\\`*[\]<>&~|$]/g, '\\$&').replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_');
}

/**
 * Keeps the first characters of an item from beginning a heading, a list, a quotation or a table in it. A number begins a
 * list only with a space behind its dot: `1.4.0` stays as it is, for whoever reads the Markdown itself in an e-mail.
 */
function guardStart(markdown: string): string {
  return markdown.replace(/^(?:[#+=-]|:(?=-)|\d{1,9}(?=[.)](?:\s|$)))/, (start) =>
    /\d/.test(start) ? `${start}\\` : `\\${start}`,
  );
}

const MAX_BLOCK_LINES = 60;
const MAX_LINE = 400;
const FENCE = /^ {0,3}(`{3,}|~{3,})([\w-]{0,20})/;
const BULLET = /^(\s{0,6})([-*+]|\d{1,3}[.)])\s+(.*)$/;
/** What GitHub draws instead of showing it; a diagram can hold links. */
const DRAWN: ReadonlySet<string> = new Set(['mermaid', 'math', 'geojson', 'topojson', 'stl']);

/**
 * Several lines of commit text, a migration text for example, as Markdown of their own: paragraphs, simple lists and
 * code blocks stay what they are, and everything else is shown as text.
 */
export function blockMarkdown(text: string, links: Links): string {
  const all = text.split(/\r\n|\n|\r/);
  const lines = all.slice(0, MAX_BLOCK_LINES).map((line) => cut(visibleLine(line.replaceAll('\t', '  ')), MAX_LINE));
  const out: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const [, fence, language = ''] = FENCE.exec(line) ?? [];
    const close = fence === undefined ? -1 : lines.findIndex((other, index) => index > at && other.trim() === fence);
    if (close !== -1) {
      out.push(...codeBlock(language, lines.slice(at + 1, close)));
      at = close;
    } else out.push(textLine(line, links));
  }
  if (all.length > MAX_BLOCK_LINES) out.push('', '…');
  return out.join('\n').trim();
}

function codeBlock(language: string, lines: readonly string[]): string[] {
  const longest = Math.max(2, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${DRAWN.has(language.toLowerCase()) ? '' : language}`, ...lines, fence];
}

function textLine(line: string, links: Links): string {
  const item = BULLET.exec(line);
  const [, indent = '', bullet = '-', rest = ''] = item ?? [];
  const text = inlineMarkdown(rest, links);
  // A bullet with nothing behind it would make a heading of the line above.
  if (text === '') return inlineMarkdown(line, links);
  return `${' '.repeat(Math.floor(indent.length / 2) * 2)}${/\d/.test(bullet) ? bullet : '-'} ${text}`;
}
