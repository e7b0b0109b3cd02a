import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Heading, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { ROOT } from '../architecture/sources.ts';
import { anchor } from '../../packages/tooling/src/markdown.ts';

const EXAMPLES = readdirSync(join(ROOT, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `examples/${name}/README.md`);

/** Everything that people read, by its path in the repository. */
export const PAGES = [
  'README.md',
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  ...markdownIn('docs'),
  ...markdownIn('.github'),
  ...markdownIn('.github/adr'),
  'examples/README.md',
  ...EXAMPLES,
  ...readdirSync(join(ROOT, 'actions')).map((name) => `actions/${name}/README.md`),
];

function markdownIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
}

export interface Page {
  readonly links: readonly string[];
  readonly anchors: ReadonlySet<string>;
  /** Code in sentences. */
  readonly codes: readonly string[];
  readonly blocks: readonly { readonly language: string; readonly text: string; readonly line: number }[];
}

const known = new Map<string, Page>();

export function page(path: string): Page {
  const there = known.get(path) ?? readPage(readFileSync(join(ROOT, path), 'utf8'));
  known.set(path, there);
  return there;
}

export function readPage(text: string): Page {
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const nodes = [...walk(tree)];
  return {
    links: nodes.flatMap(addressesIn),
    anchors: anchorsOf(nodes.filter((node): node is Heading => node.type === 'heading')),
    codes: nodes.flatMap((node) => (node.type === 'inlineCode' ? [node.value] : [])),
    blocks: nodes.flatMap((node) =>
      node.type === 'code'
        ? [{ language: node.lang ?? '', text: node.value, line: node.position?.start.line ?? 0 }]
        : [],
    ),
  };
}

/** Of links, images, and both as HTML; what a link refers to is told by its definition. */
function addressesIn(node: Nodes): string[] {
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') return [node.url];
  if (node.type !== 'html') return [];
  return [...node.value.matchAll(/\s(?:href|src)=["']([^"']+)["']/g)].map(([, url]) => url ?? '');
}

function* walk(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* walk(child);
}

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}

/** A heading that is there again gets a number, as on GitHub. */
function anchorsOf(headings: readonly Heading[]): Set<string> {
  const anchors = new Set<string>();
  for (const heading of headings) {
    const name = anchor(textOf(heading));
    let unique = name;
    for (let count = 1; anchors.has(unique); count += 1) unique = `${name}-${count}`;
    anchors.add(unique);
  }
  return anchors;
}
