import { inspect } from 'node:util';
import { LiftlockError, type Problem } from '@liftlock/core';
import { call, find } from './failures.ts';

const TOKEN = 'ghs_thisMustNeverBeSeen0123456789abcdef';

/** An error as octokit throws it: with the request, and the token in it. */
function refusal(status: number, message: string, headers: Record<string, string> = {}) {
  return Object.assign(new Error(message), {
    status,
    request: { headers: { authorization: `token ${TOKEN}` }, url: `https://x-access-token:${TOKEN}@api.github.com` },
    response: { headers, data: { message } },
  });
}

async function problemOf(error: unknown, send: typeof find = call, name = 'POST deployments'): Promise<Problem> {
  const thrown: unknown = await send(name, 'deployments: write', () => Promise.reject(error)).catch(
    (reason: unknown) => reason,
  );
  expect(thrown).toBeInstanceOf(LiftlockError);
  expect(`${inspect(thrown, { depth: 10 })} ${JSON.stringify(thrown)} ${(thrown as Error).stack}`).not.toContain(TOKEN);
  const [problem] = (thrown as LiftlockError).problems;
  if (problem === undefined) throw new Error('there is no problem');
  return problem;
}

describe('a call that GitHub refuses', () => {
  test('for a missing permission, names the line that is missing', async () => {
    const problem = await problemOf(refusal(403, 'Resource not accessible by integration'));
    expect(problem).toMatchObject({ code: 'permission-missing', where: 'POST deployments', outcome: 'errored' });
    expect(problem.expected).toContain('permissions: { deployments: write }');
    expect(problem.next).toContain('Add `deployments: write`');
  });

  test('for a permission that GitHub names itself, names that one', async () => {
    const headers = { 'x-accepted-github-permissions': 'pull_requests=write; issues=write' };
    expect((await problemOf(refusal(403, 'Resource not accessible by integration', headers))).expected).toContain(
      'pull-requests: write',
    );
  });

  test('for a release, also names the workflow files that GITHUB_TOKEN cannot release', async () => {
    const headers = { 'x-accepted-github-permissions': 'contents=write; contents=write,workflows=write' };
    const problem = await problemOf(refusal(403, 'Resource not accessible by integration', headers));
    expect(problem.code).toBe('permission-missing');
    expect(problem.expected).toContain('permissions: { contents: write }');
    expect(problem.next).toContain('cannot release a commit that changes workflow files');
  });

  test.each<[number, string, Record<string, string>, string]>([
    [404, 'Not Found', {}, 'not-found-or-no-permission'],
    [429, 'Too Many Requests', {}, 'rate-limited'],
    [
      403,
      'API rate limit exceeded for installation ID 1.',
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1795348800' },
      'rate-limited',
    ],
    [403, 'You have exceeded a secondary rate limit.', {}, 'rate-limited'],
    [403, 'wait', { 'retry-after': '60' }, 'rate-limited'],
    [401, 'Bad credentials', {}, 'github-refused'],
    [409, 'Conflict', {}, 'github-refused'],
    [422, 'Validation Failed: already_exists', {}, 'github-refused'],
    [500, 'Internal Server Error', {}, 'github-outcome-unknown'],
    [502, 'Bad Gateway', {}, 'github-outcome-unknown'],
    [503, 'Service Unavailable', {}, 'github-outcome-unknown'],
  ])('with %d (%s) is told as such', async (status, message, headers, code) => {
    const problem = await problemOf(refusal(status, message, headers));
    expect(problem).toMatchObject({ code, where: 'POST deployments' });
    if (code === 'github-refused') expect(problem.found).toBe(`GitHub answered ${status}: ${message}`);
  });

  test('for the rate, says until when', async () => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1795348800' };
    expect((await problemOf(refusal(403, 'API rate limit exceeded', headers))).found).toContain(
      'until 2026-11-22T12:00:00.000Z',
    );
    expect((await problemOf(refusal(429, 'x', { 'x-ratelimit-reset': 'soon' }))).found).not.toContain('until');
  });

  test.each<[string, unknown]>([
    ['a connection that broke', new TypeError('fetch failed', { cause: new Error('other side closed') })],
    ['an error without words', {}],
    ['something that is no error', 'oh no'],
    ['nothing', undefined],
    ['an error of many lines', new Error(`first\n${'second'.repeat(1_000)}`)],
  ])('or that ends with %s, has one line of reason at most', async (_, error) => {
    const problem = await problemOf(error ?? new Error(''), call, 'GET deployments');
    expect(problem.code).toBe('github-unreachable');
    expect(problem.found).not.toContain('second');
    expect(problem.found.length).toBeLessThan(500);
  });
});

describe('a search', () => {
  test('finds nothing where GitHub says 404, and fails for everything else', async () => {
    expect(await find('GET x', 'contents: read', () => Promise.reject(refusal(404, 'Not Found')))).toBeUndefined();
    expect(await find('GET x', 'contents: read', () => Promise.resolve(1))).toBe(1);
    expect((await problemOf(refusal(403, 'no'), find)).code).toBe('permission-missing');
    expect((await problemOf(refusal(500, 'no'), find, 'GET x')).code).toBe('github-unreachable');
  });
});
