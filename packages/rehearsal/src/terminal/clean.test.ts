import { clean, cut } from './clean.ts';

test.each([
  ['plain, with ünïcode and a\ttab', 'plain, with ünïcode and a\ttab'],
  ['\u001b[31mred\u001b[0m', 'red'],
  ['\u001b]0;a title\u0007text', 'text'],
  ['\u009b31mred', '31mred'],
  ['over\rwritten\u0008', 'overwritten'],
])('%j is shown as %j', (text, shown) => {
  expect([clean(text), clean(text)]).toEqual([shown, shown]);
});

test('what is too long ends in an ellipsis', () => {
  expect([cut('abcdef', 6), cut('abcdef', 4), cut('😀😀😀', 2)]).toEqual(['abcdef', 'abc…', '😀…']);
});
