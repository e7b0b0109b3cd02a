import { release } from '../../testing/builders.ts';
import { hasNotice, rolledBackNotice, withNotice, withoutNotice, yankedNotice } from './notice.ts';
import { releaseChanges } from './settle-releases.ts';

const brought = release({ id: 1, tag: 'v1.3.0', body: 'Notes of 1.3.0\n' });
const left = release({ id: 2, tag: 'v1.4.0', body: 'Notes of 1.4.0\n' });
const notice = rolledBackNotice('production', '1.3.0', 'It loses orders.');

describe('after a rollback', () => {
  test('"Latest" goes back first, and then the release that was left says so', () => {
    expect(releaseChanges({ brought, left, latest: left, notice, mayBeLatest: true })).toEqual([
      { release: brought, body: brought.body, makeLatest: true },
      { release: left, body: withNotice(left.body, notice), makeLatest: false },
    ]);
  });

  test('nothing is written where all of it is true already', () => {
    const marked = { ...left, body: withNotice(left.body, notice) };
    expect(releaseChanges({ brought, left: marked, latest: brought, notice, mayBeLatest: true })).toEqual([]);
  });

  test('nothing is written where the version before was deployed again, so that nothing was left', () => {
    expect(releaseChanges({ brought, left: brought, latest: brought, notice, mayBeLatest: true })).toEqual([]);
  });

  test('a latest release of another line stays the latest', () => {
    const other = release({ id: 3, tag: 'v2.0.0' });
    expect(
      releaseChanges({ brought, left, latest: other, notice, mayBeLatest: true }).map(({ release: { id } }) => id),
    ).toEqual([2]);
  });

  test('a component that does not carry "Latest" leaves it where it is, also where there is none', () => {
    const ofWeb = { brought, left, notice, mayBeLatest: false };
    expect(releaseChanges({ ...ofWeb, latest: undefined }).map(({ release: { id } }) => id)).toEqual([2]);
  });

  test('a version that was itself left before loses its warning', () => {
    const warned = { ...brought, body: withNotice(brought.body, notice) };
    expect(releaseChanges({ brought: warned, left, latest: left, notice, mayBeLatest: true })[0]?.body).toBe(
      brought.body,
    );
  });

  test('what was never published has nothing to say', () => {
    expect(releaseChanges({ brought, left: undefined, latest: brought, notice, mayBeLatest: true })).toEqual([]);
    expect(
      releaseChanges({ brought, left: { ...left, draft: true }, latest: brought, notice, mayBeLatest: true }),
    ).toEqual([]);
  });
});

describe('the warning on a release', () => {
  test('stands above the notes, once, and goes without a trace', () => {
    const once = withNotice(left.body, notice);
    expect(once).toContain('> [!WARNING]\n> **Rolled back.** production went back to 1.3.0: It loses orders.');
    expect(withNotice(once, yankedNotice('Broken.'))).toBe(withNotice(left.body, yankedNotice('Broken.')));
    expect(withoutNotice(once)).toBe(left.body);
    expect(withoutNotice(once.replaceAll('\n', '\r\n'))).toBe(left.body);
    expect([hasNotice(once), hasNotice(left.body)]).toEqual([true, false]);
  });

  test('shows a reason as text, whatever is in it', () => {
    expect(rolledBackNotice('production', '1.3.0', 'a\n> b @team <img src=x>')).not.toMatch(/\n|(?<!\\)<img|[^`]@team/);
  });
});
