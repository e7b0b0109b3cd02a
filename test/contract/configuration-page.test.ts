import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseConfig, schemaTree } from '@liftlock/core';
import { configurationPage } from '../../packages/tooling/src/configuration/page.ts';
import { anchor } from '../../packages/tooling/src/markdown.ts';
import { ROOT } from '../architecture/sources.ts';
import { withFooter } from '../../packages/tooling/src/reference/footer.ts';
import { Keys } from '../support/configuration/keys.ts';

const page = readFileSync(join(ROOT, 'docs/configuration.md'), 'utf8');

describe('docs/configuration.md', () => {
  test('is the one that the schema makes', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { readonly version: string };
    expect(page).toBe(withFooter(configurationPage(), version));
  });

  test('tells of every key, and marks those that are not supported yet', () => {
    const keys = new Keys(schemaTree()).all().filter(({ path }) => path.length > 1);
    const rowOf = (name: string) => new RegExp(`^\\| \\[?\`${name}\`.*$`, 'm').exec(page)?.[0] ?? '';
    for (const { path, node } of keys) {
      const row = rowOf(path.at(-1) ?? '');
      expect(row).not.toBe('');
      if (node.notYet !== undefined) expect(row).toContain('**Not supported yet:**');
    }
  });

  test('has a heading for every link, and no heading twice', () => {
    const headings = [...page.matchAll(/^#+ (.*)$/gm)].map((match) => anchor(match[1] ?? ''));
    const links = [...page.matchAll(/\]\(#([^)]*)\)/g)].map((match) => match[1]);
    expect(links.filter((link) => !headings.includes(link ?? ''))).toEqual([]);
    expect(new Set(headings).size).toBe(headings.length);
  });

  test('begins with a configuration that is accepted as it is', () => {
    const [, smallest = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
    expect(parseConfig(smallest)).toMatchObject({ ok: true });
  });
});
