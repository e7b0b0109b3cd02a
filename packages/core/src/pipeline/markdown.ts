import { code as codeSpan, inlineMarkdown, visible } from '../changelog/safe-text.ts';

/** Text by anybody, on one line, that is shown and does nothing: no mention, link, image or HTML. */
export function plain(text: string): string {
  return inlineMarkdown(text, { repositoryUrl: null });
}

/** Inline code around any text. */
export function code(text: string): string {
  return codeSpan(visible(text));
}

/** A fenced block of text that cannot be left from inside. */
export function block(text: string, language: 'text' | 'yaml' = 'text'): string {
  const runs = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(2, ...runs.map((run) => run.length)) + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

/** A table; the cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(tableCell).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}

/** A pipe would end the cell, also inside code. */
function tableCell(cell: string): string {
  return cell.replaceAll('\n', '<br>').replaceAll(/(?<!\\)\|/g, '\\|');
}

/** Folded away until somebody opens it. */
export function details(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** Paragraphs with an empty line between, without the empty ones. */
export function paragraphs(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/** `12.3 kB`: decimal units, as GitHub shows sizes of assets. */
export function fileSize(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  const power = bytes === 0 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  return `${power === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[power]}`;
}
