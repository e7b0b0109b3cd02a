import { whatIsNotShown } from './entries-on-github.ts';
import { readAsGitHub } from './github-markdown.ts';
import { notesOfMessages, type Written } from './notes-of-messages.ts';
import { whatCameAlive } from './notes-on-github.ts';

// The hostile messages show that nothing is found. These show that something would be.

const sound = notesOfMessages(
  ['fix(deps): update', 'feat!: HERE and there\n\nBREAKING CHANGE: search\n\nTHERE'],
  'https://github.com/acme/shop',
);

function changed(change: (markdown: string) => string): Written {
  return { ...sound, markdown: change(sound.markdown) };
}

test('notes that do nothing are found to do nothing', () => {
  expect(whatCameAlive(sound)).toEqual([]);
  expect(whatIsNotShown(sound, readAsGitHub(sound.markdown))).toEqual([]);
});

test.each([
  ['an element', '<b>x</b>', 'HTML that'],
  ['a comment', '<!-- x -->', 'HTML that'],
  ['one more folded part', '</details>', 'HTML that'],
  ['an image', '![x](y)', 'a image'],
  ['a link', '[x](https://evil.example)', 'a link to https://evil.example'],
  ['a link that looks like an issue', '[#1](https://evil.example)', 'a link to https://evil.example'],
  ['a link to another repository', '[#1](https://github.com/acme/shops/issues/1)', 'a link to https://github.com'],
  ['an address in angle brackets', '<https://evil.example>', 'a link to https://evil.example'],
  ['a bare address', 'see https://evil.example', 'a link to https://evil.example'],
  ['a bare address without a scheme', 'see www.evil.example', 'a link to http://www.evil.example'],
  ['an address of a file', 'see ftp://evil.example', 'an address'],
  ['an address of a person', 'ask a@b.example', 'a link to mailto:a@b.example'],
  ['a mention', 'thanks @user', 'a mention'],
  ['a mention of a team', 'thanks **@org/team**', 'a mention'],
  ['a mention written as an entity', 'thanks &#64;user', 'a mention'],
  ['a mention behind a backslash', 'thanks \\@user', 'a mention'],
  ['an issue elsewhere', 'see other/repo#1', 'an issue elsewhere'],
  ['an issue of a fork', 'see somebody#1', 'an issue elsewhere'],
  ['an issue that is closed', 'This fixes: #1', 'an issue that is closed'],
  ['an issue that is closed by its other name', 'Closes GH-1', 'an issue that is closed'],
  ['emphasis', '*x*', 'a emphasis'],
  ['a mark that turns text around', '\u202ex', 'a character that nobody sees'],
  ['a control character', '\u001b[31m', 'a character that nobody sees'],
])('%s is found', (_, text, problem) => {
  const written = changed((markdown) => markdown.replace('HERE', () => `HERE ${text}`));
  expect(whatCameAlive(written).join('\n')).toContain(problem);
});

test.each([
  ['a definition', '[x]: https://evil.example', 'a definition'],
  ['a footnote', '[^1]: x', 'a footnoteDefinition'],
  ['a table', '| a |\n  |---|', 'a table'],
  ['a heading', 'x\n  ---', 'headings that'],
  ['a quotation', '> x', 'a blockquote'],
  ['a drawing', '```mermaid\n  ```', 'a drawing'],
])('%s below an entry is found', (_, text, problem) => {
  expect(whatCameAlive(changed((markdown) => markdown.replace('THERE', () => text))).join('\n')).toContain(problem);
});

test.each<[string, (markdown: string) => string, string]>([
  ['an entry that is missing', (markdown) => markdown.replace(/^- HERE.*$/m, ''), 'no entry for'],
  [
    'an entry that was forged',
    (markdown) => markdown.replace(/^- HERE/m, '- x (0123abc)\n- HERE'),
    'entries instead of',
  ],
  ['a title that was changed', (markdown) => markdown.replace('there', 'everywhere'), 'HERE and everywhere'],
  ['a migration text that is gone', (markdown) => markdown.replace('search', ''), 'search is not in'],
])('%s is found', (_, change, problem) => {
  const written = changed(change);
  expect(whatIsNotShown(written, readAsGitHub(written.markdown)).join('\n')).toContain(problem);
});
