import type { Lines } from './lines.ts';

/** Renders the blocks below an item. */
type Blocks = (lines: readonly string[]) => string;
type Inline = (text: string) => string;

const ITEM = /^( {0,3})([-*+]|\d{1,9}[.)])(\s+|$)/;
const TASK = /^\[([ xX])\]\s+/;

/** A list and all that is indented below its items. */
export function listBlock(source: Lines, inline: Inline, blocks: Blocks): string {
  const first = ITEM.exec(source.lines[source.at] ?? '');
  const ordered = /\d/.test(first?.[2] ?? '');
  const items: string[][] = [];
  while (source.at < source.lines.length) {
    const item = ITEM.exec(source.lines[source.at] ?? '');
    if (item === null || /\d/.test(item[2] ?? '') !== ordered) break;
    items.push(itemLines(source, item[0].length));
  }
  const loose = items.some((lines) => lines.slice(0, -1).some((line) => line.trim() === ''));
  const start = ordered ? Number.parseInt(first?.[2] ?? '1', 10) : 1;
  const open = ordered ? `<ol${start === 1 ? '' : ` start="${start}"`}>` : '<ul>';
  return `${open}\n${items.map((lines) => itemBlock(lines, loose, inline, blocks)).join('')}${ordered ? '</ol>' : '</ul>'}\n`;
}

/** Takes one item: its first line without the marker, and the lines that are indented as far, or follow lazily. */
function itemLines(source: Lines, indent: number): string[] {
  const lines = [(source.lines[source.at] ?? '').slice(indent)];
  source.at += 1;
  while (source.at < source.lines.length) {
    const line = source.lines[source.at] ?? '';
    const isIndented = line.slice(0, Math.min(indent, 2)).trim() === '' && line.trim() !== '';
    if (line.trim() === '') {
      const following = source.lines[source.at + 1] ?? '';
      if (following.trim() === '' || following.slice(0, 2).trim() !== '') break;
      lines.push('');
    } else if (isIndented) lines.push(outdent(line, indent));
    else if (ITEM.test(line) || /^(#|>|\||```|~~~|<)/.test(line)) break;
    else lines.push(line);
    source.at += 1;
  }
  skipBlanksBetweenItems(source);
  return lines;
}

function skipBlanksBetweenItems(source: Lines): void {
  let at = source.at;
  while (at < source.lines.length && (source.lines[at] ?? '').trim() === '') at += 1;
  if (ITEM.test(source.lines[at] ?? '')) source.at = at;
}

function outdent(line: string, indent: number): string {
  const spaces = /^ */.exec(line)?.[0].length ?? 0;
  return line.slice(Math.min(spaces, indent));
}

function itemBlock(lines: readonly string[], loose: boolean, inline: Inline, blocks: Blocks): string {
  const task = TASK.exec(lines[0] ?? '');
  const box = task === null ? '' : `<input type="checkbox" disabled${task[1] === ' ' ? '' : ' checked'}> `;
  const rest = task === null ? lines : [(lines[0] ?? '').slice(task[0].length), ...lines.slice(1)];
  const nested = rest.findIndex(
    (line, index) => index > 0 && (line.trim() === '' || ITEM.test(line) || /^(```|~~~|>|\|)/.test(line)),
  );
  const own = rest
    .slice(0, nested < 0 ? rest.length : nested)
    .join('\n')
    .trim();
  const below = nested < 0 ? '' : blocks(rest.slice(nested));
  const text = loose ? `<p>${box}${inline(own)}</p>` : box + inline(own);
  return `<li>${text}${below === '' ? '' : `\n${below}`}</li>\n`;
}
