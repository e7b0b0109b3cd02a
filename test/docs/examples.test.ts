import { dirname, posix } from 'node:path';
import { filesBelow } from '../architecture/sources.ts';
import { PAGES, page } from './markdown.ts';

const READMES = PAGES.filter((path) => /^examples\/.+\/README\.md$/.test(path));

/** Lines without their indentation: a quotation in a list has another one. */
const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join('\n');

test('the index lists every example', () => {
  const listed = page('examples/README.md').links.filter((url) => url.endsWith('/README.md') && !url.startsWith('..'));
  expect(listed.map((url) => posix.join('examples', url)).sort()).toEqual([...READMES].sort());
});

test.each(READMES)('%s quotes its files as they are', (path) => {
  const files = filesBelow(dirname(path), '.yml').map(({ text }) => `\n${linesOf(text)}`);
  const quotations = page(path).blocks.filter(({ language }) => language === 'yaml');
  const wrong = quotations.filter(({ text }) => !files.some((file) => file.includes(`\n${linesOf(text)}\n`)));
  expect(wrong.map(({ line }) => line)).toEqual([]);
});
