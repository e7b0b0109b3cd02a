import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STORIES } from './stories.ts';

/** Their stops take minutes: `npm run test:crash` plays them, `npm test` does not. */
const BY_HAND = ['finish first a release', 'finish first a rollback', 'supersede'];

test('every story is stopped by one of the tests here, or named as one that takes too long', () => {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.test.ts'));
  const texts = files.map((file) => readFileSync(join(import.meta.dirname, file), 'utf8')).join('\n');
  expect(STORIES.filter(({ name }) => !BY_HAND.includes(name) && !texts.includes(`'${name}'`))).toEqual([]);
});
