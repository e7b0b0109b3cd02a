import { runGit } from '../../github/git/run.ts';
import { type Html, html } from '../html.ts';
import type { PageSource } from '../source.ts';
import { diffView } from './diff-view.ts';
import { sha } from './parts.ts';

const RANGE = /^(\w[\w.+-]*?)\.\.\.(\w[\w.+-]*)$/;
const COMMIT = /^[0-9a-f]{7,40}$/;

/** What lies between two commits or tags, as GitHub's comparison shows it; undefined where one of them does not exist. */
export async function comparePage(
  { gitDir }: PageSource,
  range: string,
): Promise<{ title: string; body: Html } | undefined> {
  const [, from = '', to = ''] = RANGE.exec(range) ?? [];
  if (from === '') return undefined;
  const [one, other] = [from, to].map((name) => (COMMIT.test(name) ? name : `refs/tags/${name}`));
  const args = ['diff', '--no-color', '--no-ext-diff', '--no-textconv', '--patch', `${one}...${other}`, '--'];
  const { exitCode, stdout } = await runGit(gitDir, args);
  if (exitCode !== 0) return undefined;
  const body = html`<div class="title"><h1>What changes</h1><p class="muted">${nameOf(from)} → ${nameOf(to)}</p></div>
${diffView(stdout)}
<p><a class="button" href="/review">Back to the review</a></p>`;
  return { title: 'What changes', body };
}

function nameOf(name: string): Html {
  return COMMIT.test(name) ? sha(name) : html`<code>${name}</code>`;
}
