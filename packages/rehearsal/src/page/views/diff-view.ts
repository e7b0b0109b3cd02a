import { type Html, html } from '../html.ts';

const MAX_LINES = 3000;

/** The output of `git diff` or `git show`, coloured. */
export function diffView(diff: string): Html {
  const lines = diff.replace(/^\n+|\n+$/g, '').split('\n');
  const left = lines.length - MAX_LINES;
  const cut = left > 0 ? html`<li class="cut">… and ${left} more lines</li>` : '';
  return html`<section class="panel job" aria-label="Changes"><ol class="log diff">${lines.slice(0, MAX_LINES).map((line) => html`<li class="${kindOf(line)}">${line}</li>`)}${cut}</ol></section>`;
}

function kindOf(line: string): string {
  if (/^(?:diff --git|index |--- |\+\+\+ |new file|deleted file|similarity|rename )/.test(line)) return 'file';
  if (line.startsWith('@@')) return 'hunk';
  if (line.startsWith('+')) return 'added';
  return line.startsWith('-') ? 'removed' : 'line';
}
