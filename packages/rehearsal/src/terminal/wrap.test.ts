import { wrap } from './wrap.ts';

test.each([
  ['short', 10, ['short']],
  ['', 10, ['']],
  ['one two three', 7, ['one two', 'three']],
  ['one two three', 13, ['one two three']],
  ['see http://127.0.0.1:4000/releases now', 12, ['see', 'http://127.0.0.1:4000/releases', 'now']],
])('%j within %i characters', (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});
