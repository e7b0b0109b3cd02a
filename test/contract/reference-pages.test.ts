import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_GATES, VERSION } from '@liftlock/core';
import { anchor } from '../../packages/tooling/src/markdown.ts';
import { errorsPage } from '../../packages/tooling/src/reference/errors-page.ts';
import { withFooter } from '../../packages/tooling/src/reference/footer.ts';
import { gatesPage } from '../../packages/tooling/src/reference/gates-page.ts';
import { rehearsalPage } from '../../packages/tooling/src/reference/rehearsal-page.ts';
import { reasonAreas } from '../../packages/tooling/src/reference/reasons.ts';
import { ROOT } from '../architecture/sources.ts';

const read = (name: string) => readFileSync(join(ROOT, 'docs', name), 'utf8');
const headings = (page: string) => [...page.matchAll(/^#+ (.*)$/gm)].map((match) => anchor(match[1] ?? ''));
const PAGES: Readonly<Record<string, string>> = {
  'errors.md': read('errors.md'),
  'gates.md': read('gates.md'),
  'rehearsal.md': read('rehearsal.md'),
};

test.each([
  ['errors.md', errorsPage],
  ['gates.md', gatesPage],
  ['rehearsal.md', rehearsalPage],
])('docs/%s is the one that the reasons and examples make', async (name, generated) => {
  expect(PAGES[name]).toBe(withFooter(await generated(), VERSION));
});

test('every reason code has a section of its own, at the anchor that is its name', async () => {
  const found = headings(PAGES['errors.md'] ?? '');
  const codes = (await reasonAreas()).flatMap(({ reasons }) => reasons.map(({ code }) => code));
  expect(codes.filter((code) => !found.includes(code))).toEqual([]);
  expect(found.filter((heading, index) => found.indexOf(heading) !== index)).toEqual([]);
});

test('every gate has a section with its motivation and an answer for each of its codes', () => {
  const sections = (PAGES['gates.md'] ?? '').split(/^## /m);
  for (const { name, motivation, reasons } of ALL_GATES) {
    const section = sections.find((text) => text.startsWith(`\`${name}\``)) ?? '';
    expect(section).toContain(motivation);
    for (const code of Object.keys(reasons)) {
      const [, answer = ''] = section.split(`**[\`${code}\`](errors.md#${code})**`);
      expect(answer).toMatch(/^: \w[^\n]*\n\n```text\n/);
    }
  }
});

test.each(['errors.md', 'gates.md'])('every link of docs/%s leads to a heading', (name) => {
  const links = [...(PAGES[name] ?? '').matchAll(/\]\(([\w.]*)#([^)]*)\)/g)];
  const dead = links.filter(([, file = '', heading = '']) => !headings(PAGES[file || name] ?? '').includes(heading));
  expect(links.length).toBeGreaterThan(30);
  expect(dead.map(([link]) => link)).toEqual([]);
});
