import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../architecture/sources.ts';

const PAGE = readFileSync(join(ROOT, 'docs/threats.md'), 'utf8');

/** Links of the form `[name](../file "title of a test")`. */
const SHOWN_BY = /\]\(\.\.\/(?<file>[^\s)]+\.ts) "(?<title>(?:[^"\\]|\\.)*)"\)/g;

describe('the page of threats and faults', () => {
  const shown = [...PAGE.matchAll(SHOWN_BY)].map(({ groups }) => ({
    file: groups?.['file'] ?? '',
    title: (groups?.['title'] ?? '').replaceAll('\\"', '"'),
  }));

  test('names tests that are there', () => {
    const gone = shown.filter(({ file, title }) => !readFileSync(join(ROOT, file), 'utf8').includes(title));
    expect(gone).toEqual([]);
  });

  test('has a proof in every row', () => {
    const rows = PAGE.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:-|What goes wrong)/.test(line));
    const without = rows.filter((row) => !/\]\(\.\.\/[^)]+\) \||, \[.*\) \|$|`npm run [\w:]+` \|$/.test(row));
    expect({ rows: rows.length > 50, without }).toEqual({ rows: true, without: [] });
  });
});
