import { matchesPatterns, whyNotTriggered } from './triggers.ts';

const push = (ref: string) => ({ name: 'push', ref });

test.each([
  ['main', ['main'], true],
  ['releases/1.x', ['releases/*'], true],
  ['releases/1.x/a', ['releases/*'], false],
  ['releases/1.x/a', ['releases/**'], true],
  ['v1.2.3', ['v[0-9]+.[0-9]+.[0-9]+'], true],
  ['v1.2.3-rc', ['v[0-9]+.[0-9]+.[0-9]+'], false],
  ['releases/beta', ['releases/**', '!releases/beta'], false],
  ['mains', ['mai?n'], false],
  ['man', ['mai?n'], true],
  ['main', ['ma.n'], false],
])('%s against %j', (name, patterns, expected) => {
  expect(matchesPatterns(name, patterns)).toBe(expected);
});

test('what is no pattern is said to be none', () => {
  expect(() => matchesPatterns('main', ['+main'])).toThrow("'+main' is no filter pattern");
});

test('an event that is not named does not start the workflow', () => {
  expect(whyNotTriggered({ push: {}, release: {} }, { name: 'schedule', ref: 'refs/heads/main' })).toBe(
    'the workflow is not started by schedule (its `on:` names push, release)',
  );
});

test('a push to another branch does not start it', () => {
  expect(whyNotTriggered({ push: { branches: ['main'] } }, push('refs/heads/next'))).toBe(
    'its `branches` do not match next',
  );
  expect(whyNotTriggered({ push: { branches: ['main'] } }, push('refs/heads/main'))).toBeUndefined();
});

test('with branches alone a tag does not start it, and the other way round', () => {
  expect(whyNotTriggered({ push: { branches: ['**'] } }, push('refs/tags/v1'))).toBe(
    'its `on.push` names branches only',
  );
  expect(whyNotTriggered({ push: { tags: ['v*'] } }, push('refs/heads/main'))).toBe('its `on.push` names tags only');
  expect(whyNotTriggered({ push: { tags: ['v*'] } }, push('refs/tags/v1'))).toBeUndefined();
});

test('a pull request is asked for its base', () => {
  const payload = { action: 'opened', pull_request: { base: { ref: 'next' } } };
  const event = { name: 'pull_request', ref: 'refs/pull/1/merge', payload };
  expect(whyNotTriggered({ pull_request: { branches: ['main'] } }, event)).toBe('its `branches` do not match next');
  expect(whyNotTriggered({ pull_request: { types: ['closed'] } }, event)).toBe(
    'its `on.pull_request.types` does not name opened',
  );
});

test.each([
  ['fix: it [skip ci]', false],
  ['fix: it\n\n[actions skip]', false],
  ['fix: it\n\n\nskip-checks: true', false],
  ['fix: skip ci', true],
])('a push whose commit says %j starts it: %s', (message, starts) => {
  const event = { name: 'push', ref: 'refs/heads/main', payload: { head_commit: { message } } };
  expect(whyNotTriggered({ push: {} }, event) === undefined).toBe(starts);
});

test.each<[string, Record<string, unknown>, readonly string[] | undefined, string | undefined]>([
  ['a file that `paths` match', { paths: ['api/**', '!api/docs/**'] }, ['README.md', 'api/a.ts'], undefined],
  [
    'none that they match',
    { paths: ['api/**', '!api/docs/**'] },
    ['api/docs/a.md'],
    'its `paths` match no file of the push',
  ],
  [
    'nothing but what is ignored',
    { 'paths-ignore': ['**.md'] },
    ['a/b.md'],
    'its `paths-ignore` match every file of the push',
  ],
  ['something that is not ignored', { 'paths-ignore': ['**.md'] }, ['a/b.md', 'a/b.ts'], undefined],
  ['files that nobody named', { paths: ['api/**'] }, undefined, undefined],
])('a push with %s', (_, filters, changed, why) => {
  expect(whyNotTriggered({ push: filters }, { ...push('refs/heads/main'), changed })).toBe(why);
});

test('the files of a tag are not asked for', () => {
  const filters = { push: { tags: ['v*'], paths: ['api/**'] } };
  expect(whyNotTriggered(filters, { ...push('refs/tags/v1'), changed: ['README.md'] })).toBeUndefined();
});

test.each<[Record<string, unknown>, string | undefined]>([
  [{ workflows: ['CI'] }, undefined],
  [{ workflows: ['Release'] }, 'its `on.workflow_run.workflows` does not name CI'],
  [{ workflows: ['CI'], types: ['requested'] }, 'its `on.workflow_run.types` does not name completed'],
  [{ workflows: ['CI'], branches: ['main'] }, 'its `branches` do not match next'],
])('a workflow %j after a run of CI on next has ended', (filters, why) => {
  const payload = { action: 'completed', workflow_run: { name: 'CI', head_branch: 'next' } };
  expect(
    whyNotTriggered({ workflow_run: filters } as never, { name: 'workflow_run', ref: 'refs/heads/main', payload }),
  ).toBe(why);
});

test('a pull request that is closed starts only who asks for it', () => {
  const payload = { action: 'closed', pull_request: { base: { ref: 'main' } } };
  const event = { name: 'pull_request', ref: 'refs/pull/1/merge', payload };
  expect(whyNotTriggered({ pull_request: {} }, event)).toBe('its `on.pull_request.types` does not name closed');
  expect(whyNotTriggered({ pull_request: { types: ['closed'] } }, event)).toBeUndefined();
});
