import { type Html, html } from '../html.ts';

/** Lines of all files together, and of one that is open from the start. */
const MAX_LINES = 3000;
const MAX_OPEN = 150;

interface ChangedFile {
  readonly name: string;
  /** `new file`, `deleted`, `renamed`, or nothing. */
  readonly how: string;
  readonly lines: readonly string[];
}

/** The patches in the output of `git diff` or `git show`, a panel for each file. */
export function diffView(diff: string): Html {
  const files = filesOf(diff);
  if (files.length === 0) return html`<section class="panel"><p class="muted">No file differs.</p></section>`;
  const [added, removed] = ['+', '-'].map((sign) => files.reduce((sum, { lines }) => sum + count(lines, sign), 0));
  let left = MAX_LINES;
  return html`<p class="muted changed">${files.length === 1 ? '1 file' : `${files.length} files`} · ${counts(added ?? 0, removed ?? 0)}</p>
${files.map((file) => {
  const room = Math.max(0, left);
  left -= file.lines.length;
  return fileView(file, room);
})}`;
}

function fileView({ name, how, lines }: ChangedFile, room: number): Html {
  const open = lines.length <= Math.min(MAX_OPEN, room) ? html` open` : '';
  const cut = lines.length - room;
  const rest = cut > 0 ? html`<li class="cut">… and ${cut} more lines</li>` : '';
  return html`<details class="panel job changed-file"${open}>
<summary class="job-head"><code class="name">${name}</code>${how === '' ? '' : html`<span class="pill">${how}</span>`}<span class="took">${counts(count(lines, '+'), count(lines, '-'))}</span></summary>
<ol class="log diff">${lines.slice(0, room).map((line) => html`<li class="${kindOf(line)}">${line === '' ? ' ' : line}</li>`)}${rest}</ol></details>`;
}

function counts(added: number, removed: number): Html {
  return html`<span class="plus">+${added}</span> <span class="minus">−${removed}</span>`;
}

function filesOf(diff: string): ChangedFile[] {
  return diff
    .split(/^(?=diff --git )/m)
    .filter((part) => part.startsWith('diff --git '))
    .map((part) => fileOf(part.replace(/\n+$/, '').split('\n')));
}

/** The head says what became of the file; its name is behind `+++`, or `---` where it was deleted. */
function fileOf(lines: readonly string[]): ChangedFile {
  const start = lines.findIndex((line) => line.startsWith('@@'));
  const head = start < 0 ? lines : lines.slice(0, start);
  const named = (prefix: string) => head.find((line) => line.startsWith(prefix))?.slice(prefix.length);
  const name = named('+++ b/') ?? named('rename to ') ?? named('--- a/') ?? (lines[0] ?? '').replace(/^.* b\//, '');
  const how = head.some((line) => line.startsWith('new file'))
    ? 'new'
    : head.some((line) => line.startsWith('deleted file'))
      ? 'deleted'
      : named('rename from ') === undefined
        ? ''
        : `renamed from ${named('rename from ')}`;
  const binary = head.find((line) => line.startsWith('Binary files'));
  return { name, how, lines: start < 0 ? (binary === undefined ? [] : ['Binary files differ']) : lines.slice(start) };
}

function count(lines: readonly string[], sign: string): number {
  return lines.filter((line) => line.startsWith(sign)).length;
}

function kindOf(line: string): string {
  if (line.startsWith('@@')) return 'hunk';
  if (line.startsWith('+')) return 'added';
  return line.startsWith('-') ? 'removed' : 'line';
}
