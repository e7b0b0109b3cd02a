import { data } from '@actions/expressions';
import { toData } from '../expressions/context-data.ts';
import { combine, nameWithSegments } from './matrix.ts';

function combinations(matrix: unknown): unknown[] {
  return combine(toData(matrix)).map((each) => JSON.parse(JSON.stringify(each.matrix, data.replacer)) as unknown);
}

test('vectors are crossed, the first changes last', () => {
  expect(combinations({ os: ['linux', 'mac'], node: [20, 24] })).toEqual([
    { os: 'linux', node: 20 },
    { os: 'linux', node: 24 },
    { os: 'mac', node: 20 },
    { os: 'mac', node: 24 },
  ]);
});

test('excluded combinations are left out', () => {
  expect(combinations({ os: ['linux', 'mac'], node: [20, 24], exclude: [{ os: 'mac', node: 20 }] })).toHaveLength(3);
});

// The example of github/docs, "Expanding or adding matrix configurations".
test('include adds values where it fits, and combinations where it does not', () => {
  expect(
    combinations({
      fruit: ['apple', 'pear'],
      animal: ['cat', 'dog'],
      include: [
        { color: 'green' },
        { color: 'pink', animal: 'cat' },
        { fruit: 'apple', shape: 'circle' },
        { fruit: 'banana' },
        { fruit: 'banana', animal: 'cat' },
      ],
    }),
  ).toEqual([
    { fruit: 'apple', animal: 'cat', color: 'pink', shape: 'circle' },
    { fruit: 'apple', animal: 'dog', color: 'green', shape: 'circle' },
    { fruit: 'pear', animal: 'cat', color: 'pink' },
    { fruit: 'pear', animal: 'dog', color: 'green' },
    { fruit: 'banana' },
    { fruit: 'banana', animal: 'cat' },
  ]);
});

test('include alone makes the matrix', () => {
  expect(combinations({ include: [{ a: 1 }, { a: 2, b: true }] })).toEqual([{ a: 1 }, { a: 2, b: true }]);
});

test('names hold the values of the vectors only', () => {
  const [first] = combine(toData({ config: [{ os: 'linux', node: 20 }], include: [{ extra: 'x' }] }));
  expect(nameWithSegments('test', first?.segments ?? [])).toBe('test (linux, 20)');
});

test('a long name is cut at a hundred characters', () => {
  expect(nameWithSegments('n'.repeat(90), ['a'.repeat(20)])).toBe(`${'n'.repeat(90)} (aaaaa...`);
});

test.each([
  [{ os: [] }, "Matrix vector 'os' does not contain any values"],
  [{ os: 'linux' }, "Matrix vector 'os' must be a sequence."],
  [{}, 'The matrix must define at least one vector with at least one value.'],
  [{ a: Array.from({ length: 257 }, (_, n) => n) }, 'The matrix makes 257 jobs; 256 is the most.'],
])('%j is refused', (matrix, message) => {
  expect(() => combinations(matrix)).toThrow(message);
});
