import { cut, isBreaking, isUnparsed, type ParsedCommit, visible } from '@liftlock/core';
import type { ListItem, Root } from 'mdast';
import { shownText } from './github-markdown.ts';
import { PLAIN_WORDS } from './hostile-messages.ts';
import type { Written } from './notes-of-messages.ts';

interface Entry {
  readonly item: ListItem;
  /** What stands before the references. */
  readonly text: string;
  /** Ids of the commits that it refers to, seven digits each. */
  readonly commits: readonly string[];
}

/** What a reader of the page does not find, finds twice, or finds although no commit brought it. */
export function whatIsNotShown(written: Written, page: Root): string[] {
  const entries = entriesOf(page);
  const groups = written.view.main.sections.flatMap((section) => section.groups);
  const expected = groups.flatMap(({ lines }) => lines).length;
  const byId = new Map(entries.flatMap((entry) => entry.commits.map((id) => [id, entry])));
  const ids = new Set(written.commits.map(({ commit }) => commit.sha.slice(0, 7)));
  return [
    ...(entries.length === expected ? [] : [`${entries.length} entries instead of ${expected}`]),
    ...entries
      .filter(({ commits }) => !commits.every((id) => ids.has(id)))
      .map(({ text }) => `nobody's entry: ${text}`),
    ...written.commits.flatMap((commit) => missingOf(commit, byId.get(commit.commit.sha.slice(0, 7)))),
  ];
}

const REFERENCES = / \(((?:(?:#\d+|[0-9a-f]{7}), )*[0-9a-f]{7})\)$/;

/** Items of the lists above the contributors. */
function entriesOf(page: Root): Entry[] {
  const end = page.children.findIndex((node) => node.type === 'heading' && shownText(node) === 'Contributors');
  const items = page.children.slice(0, end).flatMap((node) => (node.type === 'list' ? node.children : []));
  return items.map((item) => {
    const line = item.children[0] === undefined ? '' : shownText(item.children[0]);
    const [tail = '', references = '?'] = REFERENCES.exec(line) ?? [];
    const text = line.slice(0, line.length - tail.length);
    return { item, text, commits: references.split(', ').filter((reference) => !reference.startsWith('#')) };
  });
}

const SHOWN: ReadonlySet<string> = new Set(['feat', 'fix', 'perf', 'revert']);
const MAX_SUBJECT = 300;

/** A title is shown letter by letter, and a migration text word by word. */
function missingOf(commit: ParsedCommit, entry: Entry | undefined): string[] {
  const { header, title, revert, items } = commit;
  const isShown = isBreaking(commit) || isUnparsed(commit) || SHOWN.has(header?.type.toLowerCase() ?? '');
  if (!isShown) return [];
  if (entry === undefined) return [`no entry for ${JSON.stringify(title)}`];
  const shown = shownText(entry.item);
  const lost = wordsOf(commit.breaking)
    .filter((word) => !shown.includes(word))
    .map((word) => `${word} is not in ${JSON.stringify(shown)}`);
  if (revert !== null || (header === null && items.length > 0)) return lost;
  const subject = cut(withoutPull(header?.subject ?? title, commit.pull), MAX_SUBJECT);
  const isWhole = letters(entry.text).endsWith(letters(visible(subject).trim() || 'no description'));
  return isWhole ? lost : [...lost, `${JSON.stringify(entry.text)} for ${JSON.stringify(title)}`];
}

/** What stands behind an opening fence names a language. */
function wordsOf(texts: readonly string[]): string[] {
  const lines = texts.flatMap((text) => text.split(/[\r\n]/)).filter((line) => !/^ *(```|~~~)/.test(line));
  return PLAIN_WORDS.filter((word) => lines.some((line) => line.includes(word)));
}

function withoutPull(subject: string, pull: number | null): string {
  const suffix = `(#${pull})`;
  return subject.endsWith(suffix) ? subject.slice(0, -suffix.length) : subject;
}

/** Text without what notes may change of it: blanks, backticks, and how an issue of the repository is called. */
function letters(text: string): string {
  return visible(text)
    .replaceAll(/https:\/\/github\.com\/acme\/shop\/(?:issues|pull)\/(?=\d)|gh-(?=\d)/gi, '#')
    .replaceAll(/[\s`]/g, '');
}
