import { runGit } from '../../github/git/run.ts';
import { type Html, html } from '../html.ts';
import type { PageSource } from '../source.ts';
import { diffView } from './diff-view.ts';
import { sha } from './parts.ts';

const RANGE = /^([0-9a-f]{7,40})\.\.\.([0-9a-f]{7,40})$/;

/** What lies between two commits, as GitHub's comparison shows it; undefined where one of them does not exist. */
export async function comparePage(
  { gitDir }: PageSource,
  range: string,
): Promise<{ title: string; body: Html } | undefined> {
  const [, from = '', to = ''] = RANGE.exec(range) ?? [];
  if (from === '') return undefined;
  const args = ['diff', '--no-color', '--no-ext-diff', '--no-textconv', '--patch-with-stat', range, '--'];
  const { exitCode, stdout } = await runGit(gitDir, args);
  if (exitCode !== 0) return undefined;
  const body = html`<div class="title"><h1>What changes</h1><p class="muted">${sha(from)} → ${sha(to)}</p></div>
${diffView(stdout)}
<p><a class="button" href="/review">Back to the review</a></p>`;
  return { title: 'What changes', body };
}
