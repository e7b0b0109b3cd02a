import { escapeHtml, Html } from '../html.ts';
import { inline, type LinkTarget } from './inline.ts';
import type { Lines } from './lines.ts';
import { listBlock } from './list.ts';
import { tableBlock } from './table.ts';

const MAX_DEPTH = 8;
const FENCE = /^ {0,3}(`{3,}|~{3,})\s*([\w+#.-]*)/;
const HEADING = /^ {0,3}(#{1,6})\s+(.*?)(?:\s+#+)?\s*$/;
const RULE = /^ {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/;
const QUOTE = /^ {0,3}> ?/;
const LIST = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;
const DETAILS = /^\s*<details(\s+open)?\s*>/i;
const COMMENT = /^\s*<!--/;
const ALERT = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*$/;

/**
 * The part of GitHub's Markdown that summaries and release notes use: headings, paragraphs, lists, tables, code,
 * quotes with alerts, rules, links and `<details>`. All other HTML is shown as text.
 */
export function markdown(text: string, target: LinkTarget = () => undefined): Html {
  const context: Context = { depth: 0, outline: { last: 2 }, inline: (part) => inline(part, target) };
  return new Html(blocks(text.replace(/\r\n?/g, '\n').split('\n'), context));
}

/** How deep a block is nested, and how the text in it is rendered. */
interface Context {
  readonly depth: number;
  /** Level of the last heading: the page's own has 2. */
  readonly outline: { last: number };
  readonly inline: (text: string) => string;
}

function deeper(context: Context): Context {
  return { ...context, depth: context.depth + 1 };
}

function blocks(lines: readonly string[], context: Context): string {
  const source: Lines = { lines, at: 0 };
  let result = '';
  while (source.at < lines.length) result += block(source, context);
  return result;
}

function block(source: Lines, context: Context): string {
  const line = source.lines[source.at] ?? '';
  if (line.trim() === '') return skip(source);
  const mayNest = context.depth < MAX_DEPTH;
  if (FENCE.test(line)) return codeBlock(source);
  const heading = HEADING.exec(line);
  if (heading !== null) return headingBlock(source, heading, context);
  if (RULE.test(line)) return take(source, '<hr>\n');
  if (COMMENT.test(line)) return commentBlock(source, context);
  if (mayNest && QUOTE.test(line)) return quoteBlock(source, context);
  if (mayNest && LIST.test(line)) return listBlock(source, context.inline, (lines) => blocks(lines, deeper(context)));
  if (mayNest && DETAILS.test(line)) return detailsBlock(source, context);
  return tableBlock(source, context.inline) ?? paragraph(source, context);
}

function skip(source: Lines): string {
  source.at += 1;
  return '';
}

function take(source: Lines, rendered: string): string {
  source.at += 1;
  return rendered;
}

function headingBlock(source: Lines, [, marks = '', text = '']: RegExpExecArray, context: Context): string {
  // The page has its own first headings. These come below them, and leave no level out.
  const level = Math.min(6, Math.max(3, marks.length + 1), context.outline.last + 1);
  context.outline.last = level;
  return take(source, `<h${level}>${context.inline(text)}</h${level}>\n`);
}

function codeBlock(source: Lines): string {
  const [, fence = '', language = ''] = FENCE.exec(source.lines[source.at] ?? '') ?? [];
  const end = new RegExp(`^ {0,3}${fence[0] === '~' ? '~' : '`'}{${fence.length},}\\s*$`);
  const from = source.at + 1;
  let to = from;
  while (to < source.lines.length && !end.test(source.lines[to] ?? '')) to += 1;
  source.at = to + 1;
  const label = language === '' ? '' : ` data-language="${escapeHtml(language)}"`;
  return `<pre${label}><code>${escapeHtml(source.lines.slice(from, to).join('\n'))}</code></pre>\n`;
}

/** Comments are for programs. They may span lines. */
function commentBlock(source: Lines, context: Context): string {
  while (source.at < source.lines.length && !(source.lines[source.at] ?? '').includes('-->')) source.at += 1;
  const after = (source.lines[source.at] ?? '').replace(/^.*?-->/, '');
  source.at += 1;
  return after.trim() === '' ? '' : `<p>${context.inline(after.trim())}</p>\n`;
}

function quoteBlock(source: Lines, context: Context): string {
  const quoted: string[] = [];
  while (QUOTE.test(source.lines[source.at] ?? '')) {
    quoted.push((source.lines[source.at] ?? '').replace(QUOTE, ''));
    source.at += 1;
  }
  const kind = ALERT.exec(quoted[0] ?? '')?.[1]?.toLowerCase();
  if (kind === undefined) return `<blockquote>\n${blocks(quoted, deeper(context))}</blockquote>\n`;
  const title = kind.charAt(0).toUpperCase() + kind.slice(1);
  return `<div class="alert ${kind}"><p class="alert-title">${title}</p>\n${blocks(quoted.slice(1), deeper(context))}</div>\n`;
}

function detailsBlock(source: Lines, context: Context): string {
  const open = DETAILS.exec(source.lines[source.at] ?? '')?.[1] !== undefined;
  const from = source.at;
  let level = 0;
  let to = from;
  for (; to < source.lines.length; to += 1) {
    const line = source.lines[to] ?? '';
    level += count(line, /<details[\s>]/gi) - count(line, /<\/details>/gi);
    if (level <= 0) break;
  }
  source.at = to + 1;
  const inner = source.lines
    .slice(from, to + 1)
    .join('\n')
    .replace(DETAILS, '')
    .replace(/<\/details>(?![\s\S]*<\/details>)/i, '');
  const [whole = '', title = 'Details'] = /^\s*<summary>([\s\S]*?)<\/summary>/i.exec(inner) ?? [];
  const content = blocks(inner.slice(whole.length).split('\n'), deeper(context));
  return `<details${open ? ' open' : ''}><summary>${summaryText(title, context)}</summary>\n${content}</details>\n`;
}

/** GitHub's summaries often hold `<b>` and `<strong>`, since Markdown is not read in them. */
function summaryText(title: string, context: Context): string {
  return context.inline(
    title
      .trim()
      .replace(/<\/?(?:b|strong)>/gi, '**')
      .replace(/<\/?code>/gi, '`')
      .replace(/\s+/g, ' '),
  );
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function paragraph(source: Lines, context: Context): string {
  const from = source.at;
  source.at += 1;
  while (source.at < source.lines.length && !endsParagraph(source.lines[source.at] ?? '')) source.at += 1;
  const text = source.lines.slice(from, source.at).join('\n').trim();
  return `<p>${context.inline(text)}</p>\n`;
}

function endsParagraph(line: string): boolean {
  if (line.trim() === '') return true;
  return [FENCE, HEADING, QUOTE, LIST, DETAILS, RULE, COMMENT, /^\s*<\/details>/i].some((start) => start.test(line));
}
