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
