import { FileCommandError, parseFileCommand } from './parse-file-command.ts';

const pairs = (text: string) => [...parseFileCommand(text)];

test.each([
  ['a=1\n', [['a', '1']]],
  ['a=1', [['a', '1']]],
  ['a==1=', [['a', '=1=']]],
  ['\n\na=\n\n', [['a', '']]],
  ['\uFEFFa=1\n', [['a', '1']]],
  ['a=1<<2\n', [['a', '1<<2']]],
  ['a<<EOF\nEOF\n', [['a', '']]],
  [
    'a<<EOF\none\ntwo\nEOF\nb=2\n',
    [
      ['a', 'one\ntwo'],
      ['b', '2'],
    ],
  ],
  ['a<<EOF\n\n\nEOF\n', [['a', '\n']]],
  ['a<<E=F\none\nE=F', [['a', 'one']]],
  ['a<<EOF\r\none\r\nEOF\r\n', [['a', 'one\r']]],
])('%j', (text, expected) => {
  expect(pairs(text)).toEqual(expected);
});

test.each([
  ['justtext\n', "Invalid format 'justtext'"],
  ['<<EOF\nx\nEOF\n', "Invalid format '<<EOF'. Name must not be empty and delimiter must not be empty"],
  ['a<<\nx\n', "Invalid format 'a<<'. Name must not be empty and delimiter must not be empty"],
  ['a<<EOF\nx\n', "Invalid value. Matching delimiter not found 'EOF'"],
  ['a<<EOF\nx', 'Invalid value. EOF marker missing new line.'],
])('%j is refused', (text, message) => {
  expect(() => pairs(text)).toThrow(new FileCommandError(message));
});

test('the pairs before a fault are kept', () => {
  const seen: string[] = [];
  expect(() => {
    for (const [name] of parseFileCommand('a=1\nb=2\nfault\nc=3\n')) seen.push(name);
  }).toThrow(FileCommandError);
  expect(seen).toEqual(['a', 'b']);
});

test('a megabyte of lines is read in linear time', () => {
  const lines = 'x\n'.repeat(500_000);
  expect(pairs(`a<<EOF\n${lines}EOF\n`)[0]?.[1]).toHaveLength(lines.length - 1);
});
