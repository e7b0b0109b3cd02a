import { runGit } from '../../github/git/run.ts';
import { type Html, html } from '../html.ts';
import type { PageSource } from '../source.ts';
import { diffView } from './diff-view.ts';
import { sha, time } from './parts.ts';

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
    '--patch',
    format,
    name,
    '--',
  ];
  const { exitCode, stdout } = await runGit(gitDir, args);
  if (exitCode !== 0) return undefined;
  const [hash = '', author = '', date = '', subject = '', text = '', ...rest] = stdout.split('\0');
  const body = html`<div class="title"><h1>${subject}</h1>
<p class="muted">${author} · ${time(date)} · ${sha(hash)}</p></div>
${text.trim() === '' ? '' : html`<section class="panel" aria-label="Message"><p class="message">${text.trim()}</p></section>`}
${diffView(rest.join('\0'))}
<p><a class="button" href="/review">Back to the review</a></p>`;
  return { title: subject, body };
}
