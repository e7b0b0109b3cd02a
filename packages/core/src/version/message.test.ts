import fc from 'fast-check';
import { parseCommit } from './message.ts';

function read(message: string) {
  const author = { name: 'a', email: 'a@b.invalid', at: 0 };
  return parseCommit({ sha: 'f'.repeat(40), parents: [], author, committedAt: 0, message, files: [] });
}

describe('a title of conventional form', () => {
  test.each([
    ['feat: x', { type: 'feat', scope: null, breaking: false, subject: 'x' }],
    ['feat(api)!: x: y', { type: 'feat', scope: 'api', breaking: true, subject: 'x: y' }],
    ['fix(a(b)c): (x)', { type: 'fix', scope: 'a(b)c', breaking: false, subject: '(x)' }],
    ['fix( a, b/c ): x', { type: 'fix', scope: 'a, b/c', breaking: false, subject: 'x' }],
    ['build-tool_2: x', { type: 'build-tool_2', scope: null, breaking: false, subject: 'x' }],
  ])('%s', (title, header) => {
    expect(read(title).header).toEqual(header);
  });

  test.each([
    ['feat x', 'no colon follows its type'],
    ['feat:x', 'no space follows the colon after its type'],
    ['feat: ', 'no space follows the colon after its type'],
    ['feat(x: y', 'the parenthesis of its scope is never closed'],
    ['feat(): y', 'its scope is empty'],
    ['feat (x): y', 'no colon follows its type'],
    [': x', 'it does not begin with a type, like `feat: …`'],
    ['', 'it does not begin with a type, like `feat: …`'],
  ])('%j is none, and says why', (title, why) => {
    expect(read(title)).toMatchObject({ header: null, unparsed: why });
  });
});

describe('footers', () => {
  test('a value goes on until the next footer', () => {
    const { footers, breaking } = read(
      'feat: x\n\nbody\n\nBREAKING CHANGE: one\ntwo\n\nthree\nReviewed-by: Z\nCloses #4',
    );
    expect(breaking).toEqual(['one\ntwo\n\nthree']);
    expect(footers.slice(1)).toEqual([
      { token: 'Reviewed-by', value: 'Z' },
      { token: 'Closes', value: '#4' },
    ]);
  });

  test('a breaking change is seen without a blank line before it, and with its text on the next line', () => {
    expect(read('feat: x\nBREAKING CHANGE: y').breaking).toEqual(['y']);
    expect(read('feat: x\n\nBREAKING CHANGE:\ny').breaking).toEqual(['y']);
  });

  test('the line that GitHub draws under a squashed body ends a footer', () => {
    const { breaking } = read(
      'feat: x (#1)\n\n* y\n\nBREAKING CHANGE: z\n\n---------\n\nCo-authored-by: A <a@b.invalid>',
    );
    expect(breaking).toEqual(['z']);
  });

  test('code in a breaking change belongs to it, whatever it looks like', () => {
    expect(read('feat: x\n\nBREAKING CHANGE: y\n\n```yaml\nfast: true\n```\nRefs: 1').breaking).toEqual([
      'y\n\n```yaml\nfast: true\n```',
    ]);
  });
});

const WORDS = [
  'feat',
  'fix(a)',
  'feat(a(b))',
  '!',
  ': ',
  ':',
  '(',
  ')',
  '\n',
  '\r\n',
  '\n\n',
  '* fix: y',
  '- feat!: z',
  'BREAKING CHANGE: ',
  'BREAKING-CHANGE: ',
  'Refs: ',
  ' #',
  '#1',
  'Revert "',
  '"',
  'Reapply "',
  'This reverts commit ',
  'abcdef1',
  'Reverts a/b#1',
  '-hash-',
  '-gitTags-',
  '------------------------ >8 ------------------------',
  '(tag: v99.0.0)',
  'tag: v9.9.9, ',
  '😀',
  '\u202e',
  'שלום',
  '\ud800',
  '\0',
  '```',
  '---',
  'x',
  ' ',
];
const message = fc.oneof(
  { weight: 9, arbitrary: fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);

describe('a hundred thousand generated messages', () => {
  test('none throws, and none is read as more than it says', () => {
    let seen = 0;
    fc.assert(
      fc.property(message, (text) => {
        seen += 1;
        const parsed = read(text);
        const [title = ''] = text.split(/\r\n|\n|\r/);
        if (parsed.title !== title.trim()) throw new Error('the title is the first line');
        const looksConventional = /^[A-Za-z][\w-]*(\(.*\))?!?: +\S/.test(parsed.title);
        if (parsed.header !== null && !looksConventional) throw new Error('a header out of nothing');
        if (parsed.header === null && parsed.unparsed === null) throw new Error('dropped without a reason');
        const claims = /^BREAKING[ -]CHANGE:/m.test(text.replaceAll('\r', '\n'));
        if (parsed.breaking.length > 0 && !claims) throw new Error('a breaking change out of nothing');
        if (parsed.revert !== null && !/^(Revert|Reapply) "|^revert[(!:]/i.test(parsed.title))
          throw new Error('a revert');
      }),
      { numRuns: 100_000, seed: 1 },
    );
    expect(seen).toBe(100_000);
  });

  test('a footer at the end is seen below any body that closes its code', () => {
    fc.assert(
      fc.property(message, (text) => {
        const body = text.replaceAll('```', '').replaceAll('~~~', '');
        const { breaking } = read(`fix: x\n\n${body}\n\nBREAKING CHANGE: the end`);
        if (breaking.at(-1) !== 'the end') throw new Error('missed');
      }),
      { numRuns: 5_000, seed: 1 },
    );
  });
});

// With a quadratic reader one of these takes minutes; the limit of a test is thirty seconds.
describe('a mebibyte of anything is read in one pass', () => {
  const SIZE = 1 << 20;
  test.each([
    ['one word', 'a'],
    ['slashes', 'a/'],
    ['blanks', ' '],
    ['hashes', '#'],
    ['opening parentheses', '('],
    ['both parentheses', '()'],
    ['line breaks', '\n'],
    ['fences', '```\n'],
    ['list items', '* fix: a\n'],
    ['tokens', 'A-b: c\n'],
    ['long tokens', 'a-'],
    ['breaking changes', 'BREAKING CHANGE: a\n'],
    ['ids', 'abcdef1 '],
    ['one long id', 'abcdef1'],
    ['quotes', 'Revert "'],
    ['pull requests', '(#1)'],
    ['digits', '1'],
    ['carriage returns', '\r'],
    ['hyphens', '-'],
    ['wide characters', '😀'],
  ])('%s', (_title, unit) => {
    const long = unit.repeat(SIZE / unit.length);
    for (const text of [
      long,
      `feat(${long}`,
      `feat: ${long}`,
      `feat: x\n\n${long}`,
      `Revert "${long}"\n\nThis reverts commit ${long}`,
    ]) {
      expect(typeof read(text).title).toBe('string');
    }
    expect(read(`fix: x\n\n${long.replaceAll('`', "'")}\n\nBREAKING CHANGE: the end`).breaking.at(-1)).toBe('the end');
  });
});
