import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ON_DEMAND, STORIES } from './stories.ts';

test('every story is stopped by one of the tests here, or on demand', () => {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.test.ts'));
  const texts = files.map((file) => readFileSync(join(import.meta.dirname, file), 'utf8')).join('\n');
  const missing = STORIES.map(({ name }) => name).filter((name) => !texts.includes(`'${name}'`));
  expect(missing.sort()).toEqual([...ON_DEMAND].sort());
});
