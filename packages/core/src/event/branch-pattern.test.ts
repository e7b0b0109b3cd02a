import { matchesBranch } from './branch-pattern.ts';

/** The examples of "Patterns to match branches and tags" in GitHub's workflow syntax, and what they leave out. */
describe('a branch pattern', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['feature/*', ['feature/my-branch', 'feature/your-branch', 'feature/'], ['feature/a/b', 'feature', 'my/feature/a']],
    [
      'feature/**',
      ['feature/beta-a/my-branch', 'feature/your-branch', 'feature/mona/the/octocat'],
      ['feature', 'main'],
    ],
    ['main', ['main'], ['main2', 'mai', 'a/main', 'Main']],
    ['releases/mona-the-octocat', ['releases/mona-the-octocat'], ['releases/mona', 'mona-the-octocat']],
    ['*', ['main', 'releases'], ['all/the/branches']],
    ['**', ['all/the/branches', 'main'], []],
    ['*feature', ['mona-feature', 'feature', 'ver-10-feature'], ['feature-1', 'a/feature']],
    ['v2*', ['v2', 'v2.0', 'v2.9'], ['v1', 'v2/x', 'av2']],
    ['v[12].[0-9]+.[0-9]+', ['v1.10.1', 'v2.0.0'], ['v3.0.0', 'v1.0', 'v1.0.', 'v1.0.0-rc', 'v1x0x0']],
    ['**/docs/**', ['dir/docs/my-file.txt', 'space/docs/plan/space.doc'], ['docs', 'dir/docs']],
    ['*.jsx?', ['page.js', 'page.jsx'], ['page.jsxx', 'page.j']],
    ['[CB]at', ['Cat', 'Bat'], ['Rat', 'at', 'CBat']],
    ['release/[0-9a-z]', ['release/1', 'release/x'], ['release/X', 'release/12', 'release/-']],
    ['a\\*b', ['a*b'], ['axb', 'ab']],
    ['c\\+\\+', ['c++'], ['c', 'ccc']],
    ['a**z', ['az', 'a/b/z'], ['a/b']],
    ['(a+)+$', ['(a+)+$', '(a))$'], ['aaaa', '(a)', '(a+']],
  ])('%s', (pattern, matching, others) => {
    expect(matching.filter((branch) => !matchesBranch(branch, [pattern]))).toEqual([]);
    expect(others.filter((branch) => matchesBranch(branch, [pattern]))).toEqual([]);
  });

  test('always names the branch that is written like it', () => {
    for (const name of ['c++', 'what?', '[draft', '[x]', '+main', '?', 'a.b', 'a$', '^a'])
      expect(matchesBranch(name, [name])).toBe(true);
  });

  test('with ! excludes what the ones before it named, and a later one includes it again', () => {
    const patterns = ['releases/**', '!releases/**-alpha', 'releases/last-alpha'];
    expect(matchesBranch('releases/10', patterns)).toBe(true);
    expect(matchesBranch('releases/beta/3-alpha', patterns)).toBe(false);
    expect(matchesBranch('releases/last-alpha', patterns)).toBe(true);
    expect(matchesBranch('main', ['!releases/**'])).toBe(false);
    expect(matchesBranch('a!b', ['a!b'])).toBe(true);
  });

  test('that is one of none matches nothing', () => {
    expect(matchesBranch('main', [])).toBe(false);
    expect(matchesBranch('main', [''])).toBe(false);
  });

  test('takes as many steps as the lengths of pattern and name multiplied, whatever stands in it', () => {
    expect(matchesBranch('a'.repeat(5_000), [`${'*a'.repeat(40)}b`])).toBe(false);
    expect(matchesBranch('a'.repeat(5_000), [`${'a+'.repeat(40)}b`])).toBe(false);
  });
});
