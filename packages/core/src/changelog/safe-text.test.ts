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
    ['an item of a list without words is text', '12)', '12\\)'],
    ['a version is left as it is', '1.4.0 is live', '1.4.0 is live'],
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
