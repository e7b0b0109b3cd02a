import fc from 'fast-check';
import { blockMarkdown, cut, inlineMarkdown, visible } from './safe-text.ts';

const repositoryUrl = 'https://github.com/acme/shop';
const inline = (text: string): string => inlineMarkdown(text, { repositoryUrl });

describe('commit text as Markdown', () => {
  test.each([
    ['plain words stay as they are', 'add snake_case and a-b, 50% faster!', 'add snake_case and a-b, 50% faster!'],
    ['code spans stay code', 'rename `a_b` to `c*d`', 'rename `a_b` to `c*d`'],
    ['a mention notifies nobody', 'thanks @somebody', 'thanks `@somebody`'],
    ['package names are readable', 'bump @types/node from 1 to 2', 'bump `@types/node` from 1 to 2'],
    ['an address of a person is no link', 'ask a.b@example.invalid', 'ask `a.b@example.invalid`'],
    ['an address elsewhere is no link', 'see https://evil.invalid/x?y=1', 'see `https://evil.invalid/x?y=1`'],
    ['an address without a scheme is no link', 'see www.evil.invalid', 'see `www.evil.invalid`'],
    ['nor is one at half a host', 'ask a@.example or www., please', 'ask `a@.example` or `www.,` please'],
    ['issues of the same repository are links', 'closes #12', `closes [#12](${repositoryUrl}/issues/12)`],
    ['so are their addresses', `see ${repositoryUrl}/pull/12`, `see [#12](${repositoryUrl}/issues/12)`],
    ['issues elsewhere are text', 'fixes other/repo#12', 'fixes `other/repo#12`'],
    ['issues of a fork are text', 'fixes somebody#12', 'fixes `somebody#12`'],
    ['HTML is text', '<img src=x onerror=y> </details>', '\\<img src=x onerror=y\\> \\</details\\>'],
    ['an image is text', '![x](y)', '!\\[x\\](y)'],
    ['an image of a reference is text', '!#5', `\\![#5](${repositoryUrl}/issues/5)`],
    ['entities are text', '&#64;somebody', '\\&#64;somebody'],
    ['emphasis is text', '**very** _important_ ~~not~~', '\\*\\*very\\*\\* \\_important\\_ \\~\\~not\\~\\~'],
    ['a lone backtick is text', 'a ` b', 'a \\` b'],
    ['spans that touch stay apart', '`a`@b', '`a` `@b`'],
    ['a heading is text', '# big', '\\# big'],
    ['a list is text', '1. first', '1\\. first'],
    ['the line below the head of a table is text', ':-:', '\\:-:'],
    ['invisible characters go', 'a\u202eb\u200bc\u0007d\ufeff', 'abcd'],
    ['emoji that need a joiner stay', '👩\u200d💻', '👩\u200d💻'],
    ['half a character is shown as broken', 'a\ud800b', 'a\ufffdb'],
    ['line breaks are blanks', 'a\r\nb\u2028c', 'a b c'],
  ])('%s', (_title, text, markdown) => {
    expect(inline(text)).toBe(markdown);
  });

  test('without a known repository a reference stays text, and never follows a closing word', () => {
    expect(inlineMarkdown('see #12', { repositoryUrl: null })).toBe('see #12');
    expect(inlineMarkdown('fixes #12', { repositoryUrl: null })).toBe('fixes `#12`');
    expect(inlineMarkdown(`fixes ${' '.repeat(20)}#12`, { repositoryUrl: null })).toMatch(/`#12`$/);
    expect(inlineMarkdown('fixes #12https://evil.example', { repositoryUrl: null })).toContain('`#12https:');
    expect(blockMarkdown('This fixes\n#12', { repositoryUrl: null })).toBe('This fixes\n`#12`');
  });

  test('a text is cut between characters', () => {
    expect(cut('short', 10)).toBe('short');
    expect(cut('a😀b', 3)).toBe('a…');
    expect(visible(cut('😀'.repeat(5), 6))).not.toContain('\ufffd');
  });
});

describe('several lines as Markdown', () => {
  const block = (text: string): string => blockMarkdown(text, { repositoryUrl });

  test('paragraphs, lists and code stay what they are', () => {
    const text = 'Change this:\n\n- one @a\n  * two\n1) three\n\n```yaml\n@x: <b>\n```\nThe end.';
    const markdown = 'Change this:\n\n- one `@a`\n  - two\n1) three\n\n```yaml\n@x: <b>\n```\nThe end.';
    expect(block(text)).toBe(markdown);
  });

  test('a fence that is not closed opens nothing, and one inside a block closes nothing', () => {
    expect(block('```\n@x')).toBe('\\`\\`\\`\n`@x`');
    expect(block('~~~\n```\n@x\n~~~')).toBe('````\n```\n@x\n````');
  });

  test('an empty bullet makes no heading of the line above, and no line a table', () => {
    expect(block('one\n-  \ntwo\n+ \u200b\n:-:')).toBe('one\n\\-\ntwo\n\\+\n\\:-:');
  });

  test.each(['mermaid', 'Math', 'geojson'])('%s is shown, not drawn', (language) => {
    expect(block(`\`\`\`${language}\nclick a href "https://evil.example"\n\`\`\``)).toMatch(/^```\n/);
  });

  test('what is too long ends with an ellipsis', () => {
    expect(
      block(`${'line\n'.repeat(100)}`)
        .split('\n')
        .at(-1),
    ).toBe('…');
  });
});

/** What GitHub would look at: the text outside of code and of links to issues of the repository. */
function lively(markdown: string): string {
  let text = '';
  for (let at = 0; at < markdown.length; ) {
    const run = /^`+/.exec(markdown.slice(at))?.[0];
    const close = run === undefined ? -1 : closingRun(markdown, at + run.length, run.length);
    const link = /^\[#\d+\]\(https:\/\/github\.com\/acme\/shop\/issues\/\d+\)/.exec(markdown.slice(at))?.[0];
    if (run !== undefined && close !== -1) {
      text += '\ue001';
      at = close;
    } else if (link !== undefined && !/(?<!\ue000)!$/.test(text)) at += link.length;
    else if (markdown[at] === '\\' && /[!-/:-@[-`{-~]/.test(markdown[at + 1] ?? '')) {
      text += `\ue000${markdown[at + 1]}`;
      at += 2;
    } else {
      text += markdown[at];
      at += 1;
    }
  }
  return text;
}

function closingRun(markdown: string, from: number, length: number): number {
  for (const match of markdown.slice(from).matchAll(/`+/g)) {
    if (match[0].length === length) return from + match.index + length;
  }
  return -1;
}

/** Markup that is not escaped, and what comes alive although it is. */
const ALIVE = [
  /(?<!\ue000)[<>[\]*~|&`]/,
  /@\ue000?[A-Za-z0-9]/,
  /https?:\/\/\S|www\.\S|mailto:\S/i,
  /[\w.-]#\d/,
  /[\u202a-\u202e\u2066-\u2069]/,
];

const FRAGMENTS =
  '@user @org/team a@b.co ` `` ``` \\ ![x](y) [a](http://e.co) <img> <b> </details> <!-- http://e.co HTTPS://e.co www.e.co ftp://x.y mailto:a@b.co fixes closes #12 acme/other#3 foo#4 GH-5 https://github.com/acme/shop/issues/3 https://github.com/acme/shop/pull/4 &#64;user &lt; & * ** _ ~~ | $ - # > 1. === --- [^1] :tada: word ! ( ) < > ~~~ ```js <https://e.co> \\@user //e.co https:// @ \u202e \u200b \ud800 😀 \n \r'.split(
    ' ',
  );

const hostile = fc.array(fc.oneof(fc.constantFrom(...FRAGMENTS, ' '), fc.string({ unit: 'binary', maxLength: 4 })), {
  maxLength: 12,
});

test('whatever somebody writes, no part of an entry comes alive', () => {
  fc.assert(
    fc.property(hostile, (parts) => {
      const markdown = inline(parts.join(''));
      const text = lively(markdown);
      const alive = [/[\n\r]/, ...ALIVE].find((pattern) => pattern.test(text));
      if (alive !== undefined) throw new Error(`${alive} in ${markdown}`);
    }),
    { numRuns: 20_000, seed: 1 },
  );
});
