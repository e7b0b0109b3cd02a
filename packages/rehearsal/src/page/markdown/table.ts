import type { Lines } from './lines.ts';

const DELIMITER = /^ {0,3}\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** A table of GitHub's Markdown, or undefined where none begins. */
export function tableBlock(source: Lines, inline: (text: string) => string): string | undefined {
  const head = source.lines[source.at] ?? '';
  const delimiter = source.lines[source.at + 1] ?? '';
  if (!head.includes('|') || !delimiter.includes('-') || !DELIMITER.test(delimiter)) return undefined;
  const aligned = cells(delimiter).map(alignment);
  if (cells(head).length !== aligned.length) return undefined;
  source.at += 2;
  const rows: string[] = [];
  while (source.at < source.lines.length && (source.lines[source.at] ?? '').includes('|')) {
    rows.push(row(cells(source.lines[source.at] ?? '').map(inline), 'td', aligned));
    source.at += 1;
  }
  const headings = cells(head);
  // A table without headings is a list of facts; an empty row would only be read aloud.
  const thead = headings.every((text) => text === '')
    ? ''
    : `<thead>${row(headings.map(inline), 'th', aligned)}</thead>`;
  return `<div class="table" tabindex="0"><table>${thead}<tbody>${rows.join('')}</tbody></table></div>\n`;
}

function cells(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
}

function alignment(cell: string): string {
  if (/^:-+:$/.test(cell)) return ' class="center"';
  return cell.endsWith('-:') ? ' class="right"' : '';
}

/** `contents` is markup already. */
function row(contents: readonly string[], tag: 'td' | 'th', aligned: readonly string[]): string {
  const shown = aligned.map((align, index) => {
    const content = contents[index] ?? '';
    // A heading that says nothing would be read aloud as one.
    const cell = content === '' ? 'td' : tag;
    return `<${cell}${align}>${content}</${cell}>`;
  });
  return `<tr>${shown.join('')}</tr>`;
}
