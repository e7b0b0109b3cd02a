import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Branches, type NewCommit } from './branches.ts';

const BY = {
  account: { login: 'ada', name: 'Ada Lindqvist', email: 'ada@example.com' },
  date: new Date('2026-11-27T10:00:00Z'),
};
const NO_COMMIT = '0'.repeat(40);

describe('branches on the machines of people', () => {
  let folder: string;
  let branches: Branches;

  const git = (...args: readonly string[]) =>
    execFileSync('git', ['--git-dir', folder, ...args], { encoding: 'utf8' }).trim();
  const commit = (branch: string, change: Partial<NewCommit> = {}) =>
    branches.commit({ branch, message: 'fix: it', write: {}, edit: {}, remove: [], ...change }, BY);
  const sha = (ref: string) => git('rev-parse', '--verify', ref);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'liftlock-branches-'));
    git('init', '--quiet', '--bare', '--initial-branch=main');
    const stream =
      'commit refs/heads/main\ncommitter M <m@example.com> 0 +0000\ndata 4\none\nM 100755 inline run.sh\ndata 5\ntrue\n';
    execFileSync('git', ['--git-dir', folder, 'fast-import', '--quiet'], { input: stream });
    branches = new Branches(folder);
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test('a commit is theirs, and GitHub does not see it before it is pushed', async () => {
    const before = sha('main');
    await commit('main', { message: 'feat: two\n\nWith a reason.', write: { 'a b/ü.txt': 'two\n' } });
    expect(sha('main')).toBe(before);
    const pushed = await branches.push('main');
    expect(pushed).toEqual({ before, head: sha('main'), subject: 'feat: two', author: 'Ada Lindqvist' });
    expect(git('log', '-1', '--format=%an <%ae> %at %B')).toBe(
      `Ada Lindqvist <ada@example.com> ${BY.date.getTime() / 1000} feat: two\n\nWith a reason.`,
    );
    expect(git('show', 'main:a b/ü.txt')).toBe('two');
  });

  test('a file that is written or edited stays executable, and one that is removed is gone', async () => {
    await commit('main', { edit: { 'run.sh': { true: 'false' } }, write: { 'b.txt': 'b' } });
    await commit('main', { remove: ['b.txt'] });
    await branches.push('main');
    expect(git('ls-tree', 'main')).toMatch(/^100755 blob \w+\trun\.sh$/);
    expect(git('show', 'main:run.sh')).toBe('false');
  });

  test('a new branch begins where it is told to, and its first push has nothing before it', async () => {
    git('tag', 'v1.0.0', 'main');
    await commit('1.x', { from: 'v1.0.0' });
    expect(await branches.push('1.x')).toMatchObject({ before: NO_COMMIT });
    expect(sha('1.x~1')).toBe(sha('v1.0.0^{commit}'));
  });

  test('a branch that is there is not moved to another start, and may be named with its own', async () => {
    git('tag', 'v1.0.0', 'main');
    await commit('main', { from: 'v1.0.0', write: { 'a.txt': 'a' } });
    await expect(commit('main', { from: 'v1.0.0' })).rejects.toThrow('the branch main is there, and not at v1.0.0');
  });

  test('the first push of a branch that is there brings its last commit, and a second one nothing', async () => {
    expect(await branches.push('main')).toMatchObject({ before: NO_COMMIT, head: sha('main') });
    await expect(branches.push('main')).rejects.toThrow('main has no new commit to push');
  });

  test('a merge makes a commit of two parents; a fast-forward makes none', async () => {
    await commit('next', { from: 'main', write: { 'n.txt': 'n' } });
    await commit('main', { write: { 'm.txt': 'm' } });
    await expect(branches.merge('main', 'next', { fastForward: true }, BY)).rejects.toThrow('cannot be fast-forwarded');
    await branches.merge('main', 'next', { fastForward: false }, BY);
    const { head } = await branches.push('main');
    expect(git('log', '-1', '--format=%s %P', head).split(' ')).toHaveLength(5);
    await branches.merge('next', 'main', { fastForward: true }, BY);
    expect(await branches.resolve('next')).toBe(head);
  });

  test('a merge with conflicts is refused', async () => {
    await commit('next', { from: 'main', write: { 'run.sh': 'one' } });
    await commit('main', { write: { 'run.sh': 'two' } });
    await expect(branches.merge('main', 'next', { fastForward: false }, BY)).rejects.toThrow('without conflicts');
  });

  test.each<[string, Partial<NewCommit>, string]>([
    ['a branch that is not there', { branch: 'gone' }, 'there is no branch gone'],
    ['a start that is not there', { from: 'gone' }, 'there is no branch or tag gone'],
    ['a file to remove', { remove: ['gone.txt'] }, 'there is no file gone.txt to remove'],
    ['a file to edit', { edit: { 'gone.txt': { a: 'b' } } }, 'there is no file gone.txt to edit'],
    [
      'a text that a file has twice',
      { edit: { 'run.sh': { e: 'x', z: 'y' } } },
      'run.sh has this text 0 times, not once: z',
    ],
  ])('what is not there is refused: %s', async (_, change, why) => {
    await expect(commit(change.branch ?? 'main', change)).rejects.toThrow(why);
  });
});
