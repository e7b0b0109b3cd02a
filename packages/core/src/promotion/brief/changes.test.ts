import { briefOf, commits, comparison } from '../../testing/brief.ts';
import { COMMIT, manifest, sha } from '../../testing/builders.ts';
import type { Brief } from './brief.ts';
import { changes, comparedFrom, compareLink } from './changes.ts';

const changed = (messages: readonly string[], change: Partial<Brief> = {}) =>
  changes(briefOf({ comparison: comparison(messages), ...change }));

describe('the changes in a brief', () => {
  test('are listed, the newest first, with the pull requests that brought them', () => {
    const text = changed(['feat: one (#7)', 'fix: two (#7)', 'docs: three']);
    expect(text).toContain('**Changes:** 3 commits, 1 file, pull request [#7](https://github.com/acme/shop/pull/7).');
    expect(text.match(/feat: one|fix: two|docs: three/g)).toEqual(['docs: three', 'fix: two', 'feat: one']);
    expect(text).toContain('| fix: two ([#7](https://github.com/acme/shop/pull/7)) |');
  });

  test('are without merges, whose pull requests are named at what they brought', () => {
    const [work, merge] = commits(['feat: dark mode', 'Merge pull request #41 from acme/dark\n\nDark mode']);
    if (work === undefined || merge === undefined) throw new Error('two commits');
    const merged = { ...merge, parents: [sha('0'), work.sha] };
    const text = changes(briefOf({ comparison: { ...comparison([]), total: 2, commits: [work, merged] } }));
    expect(text).toContain('**Changes:** 1 commit, 1 file, pull request [#41]');
    expect(text).toContain('not counting 1 merge.');
    expect(text).toContain('| feat: dark mode ([#41]');
    expect(text).not.toContain('Merge pull request');
  });

  test('are without a commit and the one that takes it back, but with one that takes back what is live', () => {
    const text = changed([
      'feat: guess (#3)',
      'fix: stay',
      `Revert "feat: guess (#3)"\n\nThis reverts commit ${sha('1')}.`,
      'Revert "feat: long ago"\n\nThis reverts commit deadbeef.',
    ]);
    expect(text).toContain('**Changes:** 2 commits, 1 file, not counting 2 that cancel each other out.');
    expect(text).not.toContain('guess');
    expect(text).toContain('Revert "feat: long ago"');
  });

  test('come back when the revert is reverted', () => {
    const text = changed([
      'feat: guess',
      `Revert "feat: guess"\n\nThis reverts commit ${sha('1')}.`,
      `Revert "Revert "feat: guess""\n\nThis reverts commit ${sha('2')}.`,
    ]);
    expect(text).toContain('| feat: guess |');
  });

  test('are folded when they are many, and fifty of them are shown', () => {
    const text = changed(Array.from({ length: 60 }, (_, index) => `fix: number ${index}.`));
    expect(text).toContain('<details><summary>50 commits</summary>');
    expect(text.match(/number \d+\./g)).toHaveLength(50);
    expect(text).toContain('number 59.');
    expect(text).toMatch(
      /… and 10 older commits, in \[the comparison\]\(https:[^)]*\/compare\/aaa0{9}\.\.\.c0ffee0{6}\)/,
    );
    expect(changed(['fix: one'])).not.toContain('<details>');
  });

  test('count those that GitHub does not list', () => {
    const text = changes(briefOf({ comparison: { ...comparison(['fix: one']), total: 300 } }));
    expect(text).toContain('**Changes:** 300 commits');
    expect(text).toContain('… and 299 older commits');
  });

  test('begin at the last release where nothing is live, and say so', () => {
    const released = manifest({ base: { tag: 'v1.3.0', commit: sha('bbb') } });
    const first = briefOf({ manifest: released, ledger: [] });
    expect(comparedFrom(briefOf({ manifest: released }))).toBe(sha('aaa'));
    expect(comparedFrom(first)).toBe(sha('bbb'));
    expect(comparedFrom(briefOf({ ledger: [] }))).toBeUndefined();
    expect(changes(first)).toContain('**Changes since the release `v1.3.0`:** 1 commit');
  });

  test('are everything where there is nothing to compare with', () => {
    expect(changes(briefOf({ comparison: undefined, ledger: [] }))).toBe('**Changes:** everything is new there.');
  });
});

describe('the link to the comparison', () => {
  test('goes from what is live to the candidate, and is left out where there is no difference', () => {
    expect(compareLink(briefOf(), 'x')).toBe('[x](https://github.com/acme/shop/compare/aaa000000000...c0ffee000000)');
    expect(compareLink(briefOf({ ledger: [] }), 'x')).toBe('');
    const same = manifest({ base: { tag: 'v1.4.0-rc.1', commit: COMMIT } });
    expect(compareLink(briefOf({ ledger: [], manifest: same }), 'x')).toBe('');
  });
});
