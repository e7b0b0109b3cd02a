import { parseFileCommand } from './parse-file-command.ts';

test('a megabyte of lines is read in linear time', () => {
  const lines = 'x\n'.repeat(500_000);
  expect([...parseFileCommand(`a<<EOF\n${lines}EOF\n`)][0]?.[1]).toHaveLength(lines.length - 1);
});
