import { escapeHtml } from '../html.ts';

/**
 * The inline half of GitHub's Markdown, as far as summaries and release notes use it: code, emphasis, links, automatic
 * links, line breaks. Everything else is text. Each rule eats from the front, so the time is linear in practice.
 */
const RULES: readonly { readonly pattern: RegExp; readonly render: (match: RegExpExecArray) => string }[] = [
  { pattern: /^\\([!-/:-@[-`{-~])/, render: ([, character = '']) => escapeHtml(character) },
  {
    pattern: /^(`+)(?!`)([^\n]*?[^`\n])\1(?!`)/,
    render: ([, , code = '']) => `<code>${escapeHtml(trimCode(code))}</code>`,
  },
  { pattern: /^<(https?:\/\/[^\s<>]+)>/, render: ([, url = '']) => link(url, escapeHtml(url)) },
  { pattern: /^<br\s*\/?>/i, render: () => '<br>' },
  { pattern: /^<!--[\s\S]*?-->/, render: () => '' },
  { pattern: /^!\[([^\]\n]*)\]\(([^()\s]*)\)/, render: ([, alt = '', url = '']) => link(url, escapeHtml(alt || url)) },
  {
    pattern:
      /^\[((?:[^[\]\n]|\[[^[\]\n]*\])+)\]\(\s*<?([^()\s<>]*(?:\([^()\s<>]*\)[^()\s<>]*)*)>?(?:\s+"[^"\n]*")?\s*\)/,
    render: ([, text = '', url = '']) => link(url, inline(text)),
  },
  { pattern: /^\*\*(?=\S)((?:[^*\n]|\*(?!\*))+?)\*\*/, render: ([, text = '']) => `<strong>${inline(text)}</strong>` },
  { pattern: /^__(?=\S)([^_\n]+?)__(?!\w)/, render: ([, text = '']) => `<strong>${inline(text)}</strong>` },
  { pattern: /^~~(?=\S)([^~\n]+?)~~/, render: ([, text = '']) => `<del>${inline(text)}</del>` },
  { pattern: /^\*(?=[^\s*])([^*\n]+?)\*(?!\*)/, render: ([, text = '']) => `<em>${inline(text)}</em>` },
  { pattern: /^_(?=[^\s_])([^_\n]+?)_(?!\w)/, render: ([, text = '']) => `<em>${inline(text)}</em>` },
  { pattern: /^https?:\/\/[^\s<>"'`]*[^\s<>"'`.,;:!?)\]*_~]/, render: ([url]) => link(url, escapeHtml(url)) },
  { pattern: /^(?: {2,}|\\)\n/, render: () => '<br>\n' },
];

/** What no rule begins with, so that most text is passed over in one step. */
const PLAIN = /^[^\\`<!*_~[h\n ]+|^(?:\w+)(?=\W|$)/;
const MAX_LENGTH = 64 * 1024;

export function inline(text: string): string {
  // What is longer than any paragraph that people write is not looked into.
  if (text.length > MAX_LENGTH) return escapeHtml(text);
  let rest = text;
  let result = '';
  while (rest !== '') {
    const [taken, rendered] = next(rest);
    result += rendered;
    rest = rest.slice(taken);
  }
  return result;
}

function next(rest: string): readonly [number, string] {
  for (const { pattern, render } of RULES) {
    const match = pattern.exec(rest);
    if (match !== null) return [match[0].length, render(match)];
  }
  const plain = PLAIN.exec(rest)?.[0] ?? rest.slice(0, 1);
  return [plain.length, escapeHtml(plain)];
}

/** Only addresses of the web become links; `javascript:` and the like stay text. */
function link(url: string, content: string): string {
  if (/^#[\w-]*$/.test(url)) return content;
  if (!/^https?:\/\//i.test(url) && !/^mailto:/i.test(url)) return content;
  return `<a href="${escapeHtml(url)}" rel="noopener noreferrer" target="_blank">${content}</a>`;
}

function trimCode(code: string): string {
  return /^ .*\S.* $/.test(code) ? code.slice(1, -1) : code;
}
