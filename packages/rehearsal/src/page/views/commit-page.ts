import { runGit } from '../../github/git/run.ts';
import { type Html, html } from '../html.ts';
import type { PageSource } from '../source.ts';
import { sha, time } from './parts.ts';

const MAX_LINES = 3000;

/** What a commit changed, for whoever reviews; undefined where there is no such commit. */
export async function commitPage(
  { gitDir }: PageSource,
  name: string,
): Promise<{ title: string; body: Html } | undefined> {
  if (!/^[0-9a-f]{7,40}$/.test(name)) return undefined;
  const format = '--format=%H%x00%an%x00%aI%x00%s%x00%b%x00';
  // A merge shows what it brought to the branch that it was merged into.
  const args = [
    'show',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--first-parent',
    '--patch-with-stat',
    format,
    name,
    '--',
  ];
  const { exitCode, stdout } = await runGit(gitDir, args);
  if (exitCode !== 0) return undefined;
  const [hash = '', author = '', date = '', subject = '', text = '', ...rest] = stdout.split('\0');
  const lines = rest
    .join('\0')
    .replace(/^\s*---\n/, '')
    .trim()
    .split('\n');
  const left = lines.length - MAX_LINES;
  const body = html`<div class="title"><h1>${subject}</h1>
<p class="muted">${author} · ${time(date)} · ${sha(hash)}</p></div>
${text.trim() === '' ? '' : html`<section class="panel" aria-label="Message"><p class="message">${text.trim()}</p></section>`}
<section class="panel job" aria-label="Changes"><ol class="log diff">${lines.slice(0, MAX_LINES).map((line) => html`<li class="${kindOf(line)}">${line}</li>`)}${
    left > 0 ? html`<li class="cut">… and ${left} more lines</li>` : ''
  }</ol></section>
<p><a class="button" href="/review">Back to the review</a></p>`;
  return { title: subject, body };
}

function kindOf(line: string): string {
  if (/^(?:diff --git|index |--- |\+\+\+ |new file|deleted file|similarity|rename )/.test(line)) return 'file';
  if (line.startsWith('@@')) return 'hunk';
  if (line.startsWith('+')) return 'added';
  return line.startsWith('-') ? 'removed' : 'line';
}
