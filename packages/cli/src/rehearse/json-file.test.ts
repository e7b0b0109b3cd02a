import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readJsonObject } from './json-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'liftlock-json-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['no JSON', '{ "action": ', 'The file is not JSON'],
  ['a list', '[1]', 'not an object'],
  ['a text', '"published"', 'not an object'],
  ['nothing', '', 'The file is not JSON'],
])('a payload that is %s is refused by the name of its option', (_, content, why) => {
  const file = join(folder, 'event.json');
  writeFileSync(file, content);
  expect(() => readJsonObject(file, '--payload event.json')).toThrow(
    expect.objectContaining({ message: expect.stringContaining(why) }),
  );
});

test('a payload that is not there is told', () => {
  expect(() => readJsonObject(join(folder, 'none.json'), '--payload none.json')).toThrow('The file does not exist');
});
