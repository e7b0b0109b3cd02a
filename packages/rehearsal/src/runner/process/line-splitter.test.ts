import { LineSplitter } from './line-splitter.ts';

function lines(chunks: readonly (string | Buffer)[], options: { limit?: number } = {}): string[] {
  const seen: string[] = [];
  const splitter = new LineSplitter({ onLine: (line) => seen.push(line), ...options });
  for (const chunk of chunks) splitter.write(Buffer.from(chunk));
  splitter.end();
  return seen;
}

test('lines end with \\n, \\r\\n or \\r, wherever the chunks end', () => {
  const text = 'one\ntwo\r\nthree\rfour\n\nsix';
  const expected = ['one', 'two', 'three', 'four', '', 'six'];
  expect(lines([text])).toEqual(expected);
  expect(lines(Array.from(text))).toEqual(expected);
});

test('a character that is cut in two is put together again', () => {
  const bytes = Buffer.from('größe\n');
  expect(lines(Array.from(bytes, (_, at) => bytes.subarray(at, at + 1)))).toEqual(['größe']);
});

test('bytes that are no UTF-8 are replaced', () => {
  expect(lines([Buffer.from([0x61, 0xff, 0xfe, 0x62, 0x0a, 0xc3])])).toEqual(['a\uFFFD\uFFFDb', '\uFFFD']);
});

test('a line without end is cut', () => {
  expect(lines(['x'.repeat(25), 'y\nz'], { limit: 10 })).toEqual(['x'.repeat(10), 'x'.repeat(10), 'xxxxxy', 'z']);
});

test('a last \\r ends a line', () => {
  expect(lines(['a\r'])).toEqual(['a']);
});
