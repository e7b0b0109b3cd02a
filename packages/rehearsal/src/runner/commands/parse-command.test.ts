import { parseCommand } from './parse-command.ts';

const known = (name: string) => ['warning', 'set-output', 'group', 'add-mask'].includes(name);
const parse = (line: string) => {
  const command = parseCommand(line, known);
  return command && { name: command.name, properties: Object.fromEntries(command.properties), data: command.data };
};

test('a command has a name, properties and data', () => {
  expect(parse('::warning file=a.ts,line=3,title=Look%3A here%2C please::first%0Asecond 100%25')).toEqual({
    name: 'warning',
    properties: { file: 'a.ts', line: '3', title: 'Look: here, please' },
    data: 'first\nsecond 100%',
  });
});

test('an escaped percent sign does not make a line end', () => {
  expect(parse('::warning::%250A')?.data).toBe('%0A');
});

test('a command may be indented, and written in any case', () => {
  expect(parse('   ::Warning::careful')).toMatchObject({ name: 'warning', data: 'careful' });
});

test('a command does not begin in the middle of a line', () => {
  expect(parse('see ::warning::careful')).toBeUndefined();
});

test('the old form is found anywhere in a line', () => {
  expect(parse('12:00 ##[set-output name=a%3Bb;]value%5D')).toEqual({
    name: 'set-output',
    properties: { name: 'a;b' },
    data: 'value]',
  });
});

test.each(['::unknown::x', '::warning', '::', '::::', '##[', '##[warning', 'std::vector<a::b>', ''])(
  '%j is text',
  (line) => {
    expect(parse(line)).toBeUndefined();
  },
);
