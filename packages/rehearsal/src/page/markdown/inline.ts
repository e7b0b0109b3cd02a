import { escapeHtml } from '../html.ts';
import { signIcon, SIGNS } from '../views/icons.ts';

/** Where a link of a text leads on these pages; undefined leaves it as it is, null makes it plain text. */
export type LinkTarget = (url: string) => string | undefined | null;

interface Renderer {
  /** Text that may hold more Markdown. */
  readonly inline: (text: string) => string;
  readonly link: (url: string, content: string) => string;
}

interface Rule {
  readonly pattern: RegExp;
  readonly render: (match: RegExpExecArray, renderer: Renderer) => string;
}

const wrapped =
  (tag: string) =>
  (match: RegExpExecArray, { inline }: Renderer) =>
    `<${tag}>${inline(match[1] ?? '')}</${tag}>`;
const autolink = ([url = '', inner]: RegExpExecArray, { link }: Renderer) =>
  link(inner ?? url, escapeHtml(inner ?? url));

/**
 * The inline half of GitHub's Markdown, as far as summaries and release notes use it: code, emphasis, links, automatic
 * links, line breaks, and tags that only change how text looks. Everything else is text. Each rule eats from the front.
 */
const RULES: readonly Rule[] = [
  { pattern: /^\\([!-/:-@[-`{-~])/, render: ([, character = '']) => escapeHtml(character) },
  {
    pattern: /^(`+)(?!`)([^\n]*?[^`\n])\1(?!`)/,
    render: ([, , code = '']) => `<code>${escapeHtml(trimCode(code))}</code>`,
  },
  { pattern: /^<(https?:\/\/[^\s<>]+)>/, render: autolink },
  { pattern: /^<br\s*\/?>/i, render: () => '<br>' },
  { pattern: /^<!--[\s\S]*?-->/, render: () => '' },
  {
    pattern: /^<(sub|sup|kbd|b|strong|i|em|code)>([^<\n]*(?:<(?!\/\1>)[^<\n]*)*)<\/\1>/,
    render: ([, tag = '', text = ''], { inline }) => `<${tag}>${inline(text)}</${tag}>`,
  },
  {
    pattern: /^!\[([^\]\n]*)\]\(([^()\s]*)\)/,
    render: ([, alt = '', url = ''], { link }) => link(url, escapeHtml(alt || url)),
  },
  {
    pattern:
      /^\[((?:[^[\]\n]|\[[^[\]\n]*\])+)\]\(\s*<?([^()\s<>]*(?:\([^()\s<>]*\)[^()\s<>]*)*)>?(?:\s+"[^"\n]*")?\s*\)/,
    render: ([, text = '', url = ''], { link, inline }) => link(url, inline(text)),
  },
  { pattern: /^\*\*(?=\S)((?:[^*\n]|\*(?!\*))+?)\*\*/, render: wrapped('strong') },
  { pattern: /^__(?=\S)([^_\n]+?)__(?!\w)/, render: wrapped('strong') },
  { pattern: /^~~(?=\S)([^~\n]+?)~~/, render: wrapped('del') },
  { pattern: /^\*(?=[^\s*])([^*\n]+?)\*(?!\*)/, render: wrapped('em') },
  { pattern: /^_(?=[^\s_])([^_\n]+?)_(?!\w)/, render: wrapped('em') },
  { pattern: /^https?:\/\/[^\s<>"'`]*[^\s<>"'`.,;:!?)\]*_~]/, render: autolink },
  { pattern: /^(?: {2,}|\\)\n/, render: () => '<br>\n' },
  // Signs that the suite writes. Not every machine has a font for them.
  { pattern: new RegExp(`^([${SIGNS}])\\ufe0f?`, 'u'), render: ([, sign = '']) => signIcon(sign).text },
];

/** What no rule begins with, so that most text is passed over in one step. */
const PLAIN = new RegExp(`^[^\\\\\`<!*_~\\[h\\n ${SIGNS}]+|^\\w+(?!\\w)`, 'u');
const MAX_LENGTH = 64 * 1024;

export function inline(text: string, target: LinkTarget): string {
  // What is longer than any paragraph that people write is not looked into.
  if (text.length > MAX_LENGTH) return escapeHtml(text);
  const renderer: Renderer = {
    inline: (inner) => inline(inner, target),
    link: (url, content) => link(url, content, target),
  };
  let rest = text;
  let result = '';
  while (rest !== '') {
    const [taken, rendered] = next(rest, renderer);
    result += rendered;
    rest = rest.slice(taken);
  }
  return result;
}

function next(rest: string, renderer: Renderer): readonly [number, string] {
  for (const { pattern, render } of RULES) {
    const match = pattern.exec(rest);
    if (match !== null) return [match[0].length, render(match, renderer)];
  }
  const plain = PLAIN.exec(rest)?.[0] ?? rest.slice(0, 1);
  return [plain.length, escapeHtml(plain)];
}

/** Only addresses of the web become links; `javascript:` and the like stay text. */
function link(url: string, content: string, target: LinkTarget): string {
  if (!/^https?:\/\//i.test(url) && !/^mailto:/i.test(url)) return content;
  const here = target(url);
  if (here === null) return content;
  if (here !== undefined) return `<a href="${escapeHtml(here)}">${content}</a>`;
  return `<a href="${escapeHtml(url)}" rel="noopener noreferrer" target="_blank">${content}</a>`;
}

function trimCode(code: string): string {
  return /^ .*\S.* $/.test(code) ? code.slice(1, -1) : code;
}
