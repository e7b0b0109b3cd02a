import { isWanted } from './wanted-version.ts';

test.each([
  ['3.13', '3.13.5', true],
  ['3.13', '3.11.2', false],
  ['3.x', '3.11.2', true],
  ['>=1.21', '1.24.4', true],
  ['1.21.x', '1.24.4', false],
  ['v20', '20.11.0', true],
  ['20', '24.0.0', false],
  ['lts/*', '20.11.0', true],
  ['lts/iron', '20.11.0', true],
  ['stable', '1.85.0', true],
  ['1.80.1', '1.85.0', false],
  ['nightly', '1.85.0', false],
  ['pypy3.10', '3.10.2', false],
  ['21', '21.0.1+12', true],
  ['17', '21.0.1', false],
  ['8.0.x', '8.0.404', true],
  ['^9.0.0', '9.15.4', true],
  ['', '1.0.0', true],
])('%s asked for, %s found: %s', (wanted, found, is) => {
  expect(isWanted(wanted, found)).toBe(is);
});
