import { rehearse } from '../testing/rehearse.ts';
import { removeTemporaryFolders } from '../testing/temporary-folder.ts';
import { ProblemMatchers } from './problem-matchers.ts';

afterAll(removeTemporaryFolders);

const file = (...matchers: unknown[]) => JSON.stringify({ problemMatcher: matchers });
const TSC = {
  owner: 'tsc',
  pattern: [
    {
      regexp: '^(\\S+)\\((\\d+),(\\d+)\\): (error|warning) (TS\\d+): (.*)$',
      file: 1,
      line: 2,
      column: 3,
      severity: 4,
      code: 5,
      message: 6,
    },
  ],
};
const ESLINT = {
  owner: 'eslint-stylish',
  pattern: [
    { regexp: '^(\\/\\S+)$', file: 1 },
    { regexp: '^\\s+(\\d+):\\d+\\s+(error|warning)\\s+(.*)$', line: 1, severity: 2, message: 3, loop: true },
  ],
};

function issues(text: string, lines: readonly string[]) {
  const matchers = new ProblemMatchers();
  matchers.add(text);
  return lines.map((line) => matchers.match(line)).filter((issue) => issue !== undefined);
}

test('a pattern of one line finds file, line, severity and message, also in colour', () => {
  expect(issues(file(TSC), ['\u001b[31ma.ts(3,4): warning TS1: Not so.\u001b[0m', 'nothing'])).toEqual([
    { level: 'warning', message: 'Not so.', title: 'TS1', file: 'a.ts', line: 3 },
  ]);
});

test('a pattern of several lines keeps what the first one found, and its last may repeat', () => {
  expect(
    issues(file(ESLINT), ['/src/a.js', '  1:2  error  One', '  3:4  warning  Two', '', '  5:6  error  Alone']),
  ).toEqual([
    { level: 'error', message: 'One', file: '/src/a.js', line: 1 },
    { level: 'warning', message: 'Two', file: '/src/a.js', line: 3 },
  ]);
});

test('the severity of the matcher is taken where the line has none, and an owner has one matcher', () => {
  const matcher = (severity: string) => ({ owner: 'x', severity, pattern: [{ regexp: '^!(.*)', message: 1 }] });
  expect(issues(file(matcher('error'), { ...matcher('notice'), owner: 'X' }), ['!so'])).toEqual([
    { level: 'notice', message: 'so' },
  ]);
});

test.each([
  '{}',
  '{"problemMatcher":[{}]}',
  '{"problemMatcher":[{"owner":"x"}]}',
  '{"problemMatcher":[{"owner":"x","pattern":[{}]}]}',
  'no',
])('what is no matcher is refused: %s', (text) => expect(() => issues(text, [])).toThrow());

test('problems become annotations of the step, until the matcher is removed', async () => {
  const run = await rehearse(`on: push
jobs:
  only:
    runs-on: ubuntu-latest
    steps:
      - run: |
          echo '${file(TSC)}' > matcher.json
          echo '::add-matcher::matcher.json'
      - run: |
          echo 'a.ts(3,4): error TS1: Bad.'
          echo '::remove-matcher owner=tsc::'
          echo 'a.ts(3,4): error TS1: Unseen.'
      - run: echo '::add-matcher::none.json'
`);
  expect(run.annotations('only')).toEqual([
    'error: Bad.',
    expect.stringContaining('Unable to process command'),
    expect.stringContaining('ENOENT'),
  ]);
});
