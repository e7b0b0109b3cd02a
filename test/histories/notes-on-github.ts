import type { Link, Nodes, Root } from 'mdast';
import {
  comesAlive,
  DRAWN_LANGUAGES,
  livelyTexts,
  nodesOf,
  readAsGitHub,
  shownText,
  UNSEEN,
} from './github-markdown.ts';
import type { Written } from './notes-of-messages.ts';

/** What notes are made of. Anything else on the page would be the work of a commit's text. */
const PARTS: ReadonlySet<string> = new Set(
  'root heading paragraph text strong link list listItem inlineCode code html'.split(' '),
);

/** What the text of commits did to the page, but for standing there. */
export function whatCameAlive(written: Written, page: Root = readAsGitHub(written.markdown)): string[] {
  return [
    ...nodesOf(page).flatMap((node) => problemsOfNode(node, written)),
    ...livelyTexts(page).flatMap((text) => comesAlive(text).map((what) => `${what}: ${text}`)),
    ...(UNSEEN.test(written.markdown) ? ['a character that nobody sees'] : []),
    ...differences('HTML', htmlOf(page), ownHtml(written)),
    ...differences('headings', headingsOf(page), ownHeadings(written)),
  ];
}

function problemsOfNode(node: Nodes, written: Written): string[] {
  if (!PARTS.has(node.type)) return [`a ${node.type}: ${shownText(node)}`];
  if (node.type === 'link' && !isOwn(node, written)) return [`a link to ${node.url}`];
  if (node.type === 'code' && DRAWN_LANGUAGES.has(node.lang ?? '')) return [`a drawing: ${node.lang}`];
  return [];
}

/** Links that notes write themselves: to issues, commits and the comparison, and to people on the same server. */
function isOwn(link: Link, { repositoryUrl }: Written): boolean {
  if (repositoryUrl === null) return false;
  const text = shownText(link);
  if (/^[0-9a-f]{7}$/.test(text) && link.url.startsWith(`${repositoryUrl}/commit/${text}`)) return true;
  const { origin } = new URL(repositoryUrl);
  return [
    `${repositoryUrl}/issues/${text.replace(/^#/, '')}`,
    `${repositoryUrl}/compare/${text}`,
    `${origin}/${text}`,
  ].includes(link.url);
}

function htmlOf(page: Root): string[] {
  return nodesOf(page).flatMap((node) => (node.type === 'html' ? [node.value] : []));
}

/** The only HTML that notes write: around the sections that are folded. */
function ownHtml({ view }: Written): string[] {
  return view.main.sections.flatMap(({ folded, title, count }) =>
    folded ? [`<details>\n<summary>${title} (${count})</summary>`, '</details>'] : [],
  );
}

function headingsOf(page: Root): string[] {
  return nodesOf(page).flatMap((node) => (node.type === 'heading' ? [shownText(node)] : []));
}

function ownHeadings({ view }: Written): string[] {
  const sections = view.main.sections.filter(({ folded }) => !folded).map(({ title }) => title);
  return [`${view.title} (${view.date})`, ...sections, 'Contributors'];
}

function differences(what: string, found: readonly string[], expected: readonly string[]): string[] {
  return found.join('\n') === expected.join('\n') ? [] : [`${what} that is not of the notes: ${found.join(' | ')}`];
}
