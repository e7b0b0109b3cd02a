import { digestOf } from '../../candidate/index.ts';
import { contentProblems } from './artifact-content.ts';

const NOON = Date.parse('2026-11-22T12:00:00Z');
const FOUND = { rule: 'npm-token', title: 'an npm token', line: 3, isPacked: true } as const;
const copy = { digest: digestOf('x'), size: 1, credentials: [FOUND], unsearched: [], changed: false };

type Exception = Parameters<typeof contentProblems>[2][number];

function said(...exceptions: readonly Partial<Exception>[]): string[] {
  const all = exceptions.map(
    (one): Exception => ({
      path: 'dist/*.tgz',
      rule: 'npm-token',
      reason: 'An example.',
      expires: '2026-11-22',
      ...one,
    }),
  );
  return contentProblems('dist/a.tgz', copy, all, NOON).map(({ code, where, found }) => `${code} ${where}: ${found}`);
}

const REFUSED =
  'artifact-credential dist/a.tgz: It contains what looks like an npm token (`npm-token`), in line 3 of what is packed in it.';

describe('a credential in an artifact', () => {
  test('is refused, and said where', () => {
    expect(said()).toEqual([REFUSED]);
  });

  test('is allowed by an exception for its form and path, on the last day, too', () => {
    expect(said({})).toEqual([]);
    expect(said({ rule: 'aws-key' })).toEqual([REFUSED]);
    expect(said({ path: 'out/**' })).toEqual([REFUSED]);
  });

  test('is refused again when the exception has expired, unless another one has not', () => {
    const expired = `${REFUSED} The exception for it expired on 2026-11-21.`;
    expect(said({ expires: '2026-11-20' }, { expires: '2026-11-21' })).toEqual([expired]);
    expect(said({ expires: '2026-11-21' }, { expires: '2027-01-01' })).toEqual([]);
  });
});

test('an artifact that was written to while it was read is refused', () => {
  const problems = contentProblems('a.log', { ...copy, credentials: [], changed: true }, [], NOON);
  expect(problems.map(({ code, where }) => `${code} ${where}`)).toEqual(['artifact-changed a.log']);
});
