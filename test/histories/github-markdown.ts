import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** Reads Markdown as GitHub does: CommonMark with tables, task lists, footnotes and bare addresses as links. */
export function readAsGitHub(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** A node and everything below it, in the order of the text. */
export function nodesOf(node: Nodes): Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(nodesOf)] : [node];
}

const LINES_OF_THEIR_OWN: ReadonlySet<string> = new Set(['root', 'list', 'listItem']);

/** What somebody reads on the page. */
export function shownText(node: Nodes): string {
  if ('children' in node) return node.children.map(shownText).join(LINES_OF_THEIR_OWN.has(node.type) ? '\n' : '');
  return 'value' in node && node.type !== 'html' ? node.value : '';
}

/** Text that GitHub looks through for more than Markdown: neither code nor the words of a link. */
export function livelyTexts(node: Nodes): string[] {
  if (node.type === 'text') return [node.value];
  if (node.type === 'link' || !('children' in node)) return [];
  return node.children.flatMap(livelyTexts);
}

const CLOSING_WORD = String.raw`\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+`;

/** What GitHub brings to life in plain text; stricter than it is, because its rules are nowhere written down in full. */
const LIVE: Readonly<Record<string, RegExp>> = {
  'a mention, or a commit elsewhere': /@[a-z0-9]/i,
  'an issue elsewhere': /(?<![#\w./-])[\w-]+(?:\/[\w.-]+)?#\d/,
  'an issue that is closed': new RegExp(String.raw`${CLOSING_WORD}(?:(?:#|GH-)\d+\b|https?://\S)`, 'i'),
  'an address': /\b(?:https?|ftp):\/\/\S|\bwww\.|\b(?:mailto|xmpp):\S*@/i,
};

export function comesAlive(text: string): string[] {
  return Object.entries(LIVE).flatMap(([what, pattern]) => (pattern.test(text) ? [what] : []));
}

/** Languages of code blocks that GitHub draws instead of showing them; a diagram can hold links. */
export const DRAWN_LANGUAGES: ReadonlySet<string> = new Set(['mermaid', 'math', 'geojson', 'topojson', 'stl']);

/** Controls, bidirectional marks, tags and halves of characters. The two joiners are part of emoji and of scripts. */
export const UNSEEN = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/u;
