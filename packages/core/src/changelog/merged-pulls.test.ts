import type { HistoryCommit } from '../version/history.ts';
import { mergedPulls, withMergedPulls } from './merged-pulls.ts';

/** A history told oldest first, as `id: message` with the ids of the parents; handed over as git does, newest first. */
function history(...told: readonly [id: string, message: string, ...parents: string[]][]): readonly HistoryCommit[] {
  const author = { name: 'Ada', email: 'ada@example.invalid', at: 0 };
  return told
    .map(([sha, message, ...parents]) => ({ sha, message, parents, author, committedAt: 0, files: [] }))
    .reverse();
}

const merge = (number: number, title: string): string => `Merge pull request #${number} from ada/topic\n\n${title}`;
const told = (commits: readonly HistoryCommit[]) =>
  Object.fromEntries([...mergedPulls(commits)].map(([sha, { number, title }]) => [sha, `#${number} ${title}`]));

describe('merge commits tell of pull requests', () => {
  test.each<[string, string, Record<string, string>]>([
    ['in the words of the button', merge(12, 'Dark mode'), { a: '#12 Dark mode', b: '#12 Dark mode' }],
    [
      'with line ends of another system',
      'Merge pull request #12 from x/y\r\n\r\nDark mode\r\n',
      { a: '#12 Dark mode', b: '#12 Dark mode' },
    ],
    ['by number alone', 'Merge pull request #12 from ada/topic', { a: '#12 ', b: '#12 ' }],
    ['by a title with the number', 'Dark mode (#12)\n\nWith a body.', { a: '#12 Dark mode', b: '#12 Dark mode' }],
    ['not in words of somebody’s own', 'Merge the branch #12', {}],
    ['not of another branch', "Merge branch 'main' into topic", {}],
  ])('%s', (_, message, expected) => {
    expect(
      told(
        history(
          ['base', 'feat: begin'],
          ['main', 'fix: x', 'base'],
          ['a', 'wip', 'base'],
          ['b', 'wip', 'a'],
          ['m', message, 'main', 'b'],
        ),
      ),
    ).toEqual(expected);
  });

  test('and a commit with one parent does not, whatever it says', () => {
    expect(told(history(['a', 'wip'], ['b', merge(1, 'Forged'), 'a']))).toEqual({});
  });

  test('the innermost one brought a commit', () => {
    const commits = history(
      ['base', 'feat: begin'],
      ['topic', 'wip', 'base'],
      ['develop', merge(30, 'Dark mode'), 'base', 'topic'],
      ['direct', 'quick one', 'develop'],
      ['squashed', 'Faster pictures (#31)', 'direct'],
      ['release', merge(100, 'Release 1.2'), 'base', 'squashed'],
    );
    expect(told(commits)).toEqual({ topic: '#30 Dark mode', develop: '#100 Release 1.2', direct: '#100 Release 1.2' });
  });

  test('the oldest one brought a commit that a newer one has as well', () => {
    const commits = history(
      ['base', 'feat: begin'],
      ['one', 'wip', 'base'],
      ['two', 'wip', 'one'],
      ['first', merge(1, 'One'), 'base', 'one'],
      ['second', merge(2, 'Two'), 'first', 'two'],
    );
    expect(told(commits)).toEqual({ one: '#1 One', two: '#2 Two' });
  });

  test('what the branch took over from the mainline belongs to none, or to its own', () => {
    const commits = history(
      ['base', 'feat: begin'],
      ['side', 'wip', 'base'],
      ['m1', merge(1, 'Side'), 'base', 'side'],
      ['main', 'fix: x', 'm1'],
      ['topic', 'wip', 'base'],
      ['update', "Merge branch 'main' into topic", 'topic', 'main'],
      ['m2', merge(2, 'Topic'), 'main', 'update'],
    );
    expect(told(commits)).toEqual({ side: '#1 Side', topic: '#2 Topic', update: '#2 Topic' });
  });

  test('in a time that grows with the history alone', () => {
    const commits = history(
      ...Array.from({ length: 20_000 }, (_, index): [string, string, ...string[]] => [
        `${index}`,
        merge(index, 'x'),
        ...[index - 1, index - 2].filter((parent) => parent >= 0).map(String),
      ]),
    );
    const before = performance.now();
    mergedPulls(commits);
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});

test('a title from the merge wins over the one of today; the rest is told by GitHub', () => {
  const commits = history(['base', 'feat: begin'], ['a', 'wip', 'base'], ['m', merge(12, 'Dark mode'), 'base', 'a']);
  const facts = { number: 12, title: 'Changed since', author: 'ada', firstContribution: true };
  expect(withMergedPulls(commits, new Map([['a', facts]])).get('a')).toEqual({ ...facts, title: 'Dark mode' });
  const other = { ...facts, number: 11 };
  expect(withMergedPulls(commits, new Map([['a', other]])).get('a')).toEqual(other);
});
