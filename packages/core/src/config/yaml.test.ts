import fc from 'fast-check';
import { parseConfig } from './parse.ts';
import { LIMITS, readYaml } from './yaml.ts';

/** What is wrong with a file as YAML; none if it was read. */
function complaints(text: string): string[] {
  const read = readYaml('file.yml', text);
  return Array.isArray(read) ? read.map(({ where, found }) => `${where}: ${found}`) : [];
}

const TOO_LARGE = 'file.yml: The file is too large or nested too deeply.';

describe('a YAML file', () => {
  test('gives its value, and the place of every part of it', () => {
    const read = readYaml('file.yml', 'a:\n  - b: 1\n    c: [x, y]\n');
    if (Array.isArray(read)) throw new Error('it is sound');
    expect(read.value).toEqual({ a: [{ b: 1, c: ['x', 'y'] }] });
    expect(read.at(['a', 0, 'c', 1])).toBe('y');
    expect(read.where(['a', 0, 'c', 1])).toBe('file.yml:3:12');
    expect(read.where(['a', 0, 'missing', 'deeper'])).toBe('file.yml:2:5');
    expect(read.where(['a', 0, 'c'], 'key')).toBe('file.yml:3:5');
    expect(read.where(['a'], 'key')).toBe('file.yml:1:1');
    expect(read.where([])).toBe('file.yml:1:1');
    expect(read.source(['a', 0, 'c'])).toBe('[x, y]');
    expect(read.source(['a', 1])).toBeUndefined();
  });

  test.each([
    ['an alias', 'a: &x 1\nb: *x', 'file.yml:2:4: The alias `*x`.'],
    ['an alias to nothing', 'a: *x', 'file.yml:1:4: The alias `*x`.'],
    ['a key twice', 'a: 1\na: 2', 'file.yml:2:1: The key `a` a second time.'],
    ['a key twice, once in quotes', 'a: { b: 1, "b": 2 }', 'file.yml:1:12: The key `b` a second time.'],
    ['a second document', 'a: 1\n---\nb: 2', 'multiple documents'],
    ['an open bracket', 'a: [1,', 'file.yml:1:'],
    ['a tab for indentation', 'a:\n\tb: 1', 'file.yml:2:'],
    ['a tag', 'a: !!js/function x', 'Unresolved tag'],
    ['a list as a key', '? [a]\n: 1', 'A list or mapping as a key.'],
    ['a mapping as a key', '? {a: 1}\n: 1', 'A list or mapping as a key.'],
  ])('with %s is refused', (_, text, said) => {
    expect(complaints(text).join('\n')).toContain(said);
  });

  test('does not merge: `<<` is a key like any other', () => {
    const read = readYaml('file.yml', '<<: { a: 1 }\nb: 2');
    expect(Array.isArray(read) ? read : read.value).toEqual({ '<<': { a: 1 }, b: 2 });
  });

  test('is YAML 1.2, whatever it says about itself', () => {
    const read = readYaml('file.yml', '%YAML 1.1\n---\na: yes\nb: 010\nc: 2026-01-02\n');
    expect(Array.isArray(read) ? read : read.value).toEqual({ a: 'yes', b: 10, c: '2026-01-02' });
  });
});

describe('keys of the prototype', () => {
  const places = (key: string) => [
    `${key}: 1`,
    `"${key}": 1`,
    `'${key}': 1`,
    `? ${key}\n: 1`,
    `!!str ${key}: 1`,
    `a: { ${key}: { x: 1 } }`,
    `a: [{ ${key}: 1 }]`,
    `a:\n  b:\n    - ${key}:\n        polluted: true`,
    `components: [{ name: a, config: { ${key}: { polluted: true } } }]`,
  ];

  test.each(['__proto__', 'constructor', 'prototype'])('%s are refused in every place', (key) => {
    for (const text of places(key))
      expect(complaints(text).join('\n')).toContain(`The key \`${key}\`, which is reserved.`);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test.each(['__proto__', 'constructor', 'prototype'])('%s may be values', (key) => {
    expect(complaints(`a: ${key}`)).toEqual([]);
  });
});

describe('a file that would cost too much', () => {
  test.each([
    ['more characters than the limit', `a: ${'x'.repeat(LIMITS.bytes)}`],
    ['more bytes than the limit', `a: ${'é'.repeat(LIMITS.bytes / 2)}`],
    ['open brackets', '['.repeat(200_000)],
    ['open braces', '{a: '.repeat(50_000)],
    ['closed brackets', `${'['.repeat(21)}${']'.repeat(21)}`],
    ['many values in a list', `a: [${'1,'.repeat(90_000)}]`],
    ['many values in lines', 'a:\n'.concat('- b\n'.repeat(10_001))],
    ['many keys', Array.from({ length: 6_000 }, (_, index) => `k${index}: 1`).join('\n')],
    ['nested lists in one line', '- '.repeat(5_000)],
    ['nested keys in one line', '? '.repeat(5_000)],
    ['nested mappings', Array.from({ length: 60 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    [
      'a billion laughs',
      `a: &a [x,x]\n${'bcdefghi'.replaceAll(/./g, (name, index: number) => `${name}: &${name} [${`*${'abcdefghi'[index]},`.repeat(9)}]\n`)}`,
    ],
  ])('%s: it is refused, for less than a second of work', (_, text) => {
    const before = process.cpuUsage();
    const said = complaints(text);
    expect(said.length).toBeGreaterThan(0);
    expect(said.length).toBeLessThanOrEqual(100);
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(1_000);
  });

  test('is told apart from one that is merely long', () => {
    const steps = Array.from({ length: 800 }, (_, index) => `    - { name: step ${index}, commands: [make ${index}] }`);
    expect(complaints(`build:\n  steps:\n${steps.join('\n')}\n`)).toEqual([]);
    expect(complaints('['.repeat(21) + ']'.repeat(21))).toEqual([TOO_LARGE]);
  });

  test('is never reported with more errors than anybody reads', () => {
    expect(complaints('}\n'.repeat(1_000)).length).toBeLessThanOrEqual(10);
  });
});

describe('any text', () => {
  const scraps = fc.array(
    fc.constantFrom(
      'a',
      ': ',
      '- ',
      '\n',
      '  ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '&x ',
      '*x',
      '!t ',
      '|',
      '>',
      '#',
      '? ',
      '%',
      '---\n',
      '\t',
      '__proto__',
      '<<',
      '\u0000',
      '\ud800',
      '💥',
      '1e999',
      '.nan',
      '~',
    ),
    { maxLength: 60 },
  );

  test('is read or refused, and never thrown at anybody', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 200 }),
          scraps.map((parts) => parts.join('')),
        ),
        (text) => {
          const parsed = parseConfig(text);
          expect(parsed.ok || parsed.problems.length > 0).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

const KEYS = [
  'name',
  'components',
  'build',
  'steps',
  'commands',
  'environments',
  'version',
  'branches',
  'after',
  'x',
  'config',
  'approvals',
  'release',
  'http',
];
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('a', 'none', true, false, null, 1, 1.5, '10m'),
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('tree'), { maxKeys: 4 }),
  ),
}));

test('any shape of configuration is answered with problems that have a place and an expectation', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...KEYS, 'test', 'standards'), tree, { maxKeys: 6 }), (value) => {
      const parsed = parseConfig(JSON.stringify(value));
      for (const problem of parsed.ok ? [] : parsed.problems) {
        expect(problem.where).toMatch(/^\.github\/liftlock\.yml:\d+:\d+$/);
        expect(problem.expected).not.toMatch(/Invalid input|undefined|\[object/);
        expect(problem.expected).not.toBe('');
      }
    }),
    { numRuns: 1_000 },
  );
});
