import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VERSION } from './suite-version.ts';

test('the version of the suite is that of its package', () => {
  const text = readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ version: VERSION });
});
