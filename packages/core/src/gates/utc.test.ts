import { utc } from './utc.ts';

const at = (text: string) => Date.parse(text);
const now = at('2026-11-27T12:00:00Z');

test.each([
  ['2026-11-27T14:35:00Z', '14:35 UTC'],
  ['2026-11-27T14:35:00.001Z', '14:36 UTC'],
  ['2026-11-27T23:59:30Z', '2026-11-28 00:00 UTC'],
  ['2026-11-30T07:00:00Z', '2026-11-30 07:00 UTC'],
])('%s is told as %s', (time, said) => {
  expect(utc(at(time), now)).toBe(said);
});
