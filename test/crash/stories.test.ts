import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STORIES } from './stories.ts';

test('every story is stopped by one of the tests here', () => {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.test.ts'));
  const texts = files.map((file) => readFileSync(join(import.meta.dirname, file), 'utf8')).join('\n');
  expect(STORIES.filter(({ name }) => !texts.includes(`'${name}'`))).toEqual([]);
});
