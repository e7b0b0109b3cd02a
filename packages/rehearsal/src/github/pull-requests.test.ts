import type { Octokit } from '@octokit/rest';
import { type CheckedGitHub, checkedGitHub, shop } from '../../../../test/support/openapi/local-github.ts';

let checked: CheckedGitHub;
let ada: Octokit['rest'];
beforeEach(() => {
  checked = checkedGitHub();
  ada = checked.octokit('ada').rest;
});
afterEach(() => checked.remove());

/** A branch `topic` with these commits, beside one more commit on main. */
function branches(...messages: readonly string[]): string[] {
  const { repository, firstCommit } = checked;
  repository.checkout('topic', firstCommit);
  const commits = messages.map((message, index) => repository.commit(message, { [`${index}.txt`]: `${message}\n` }));
  repository.checkout('main', firstCommit);
  repository.commit('fix: other', { 'other.txt': 'other\n' });
  return commits;
}

const proposal = { ...shop, title: 'Topic', head: 'topic', base: 'main', body: 'All of it' };

describe('a pull request', () => {
  test('is opened from a branch, and shows what the branch brings, also when it moves', async () => {
    const commits = branches('feat: one', 'feat: two');
    const { data: opened } = await ada.pulls.create(proposal);
    expect(opened).toMatchObject({
      number: 1,
      state: 'open',
      head: { label: 'acme:topic', sha: commits[1] },
      base: { ref: 'main', sha: checked.firstCommit },
      commits: 2,
      additions: 2,
      changed_files: 2,
      mergeable: true,
      mergeable_state: 'clean',
      merged: false,
    });
    checked.repository.checkout('topic', 'topic');
    const third = checked.repository.commit('feat: three');
    const pull = { ...shop, pull_number: 1 };
    const { data: listed } = await ada.pulls.listCommits(pull);
    expect(listed.map(({ sha }) => sha)).toEqual([...commits, third]);
    expect((await ada.pulls.listFiles(pull)).data).toMatchObject([{ filename: '0.txt' }, { filename: '1.txt' }]);
    expect((await ada.repos.listPullRequestsAssociatedWithCommit({ ...shop, commit_sha: third })).data).toMatchObject([
      { number: 1 },
    ]);
  });

  test.each([
    ['from a branch that is not there', { head: 'nope' }, [{ field: 'head', code: 'invalid' }]],
    ['without anything new', { head: 'main' }, [{ message: 'No commits between main and main' }]],
  ])('%s is refused', async (_, values, errors) => {
    branches('feat: one');
    await expect(ada.pulls.create({ ...proposal, ...values })).rejects.toMatchObject({
      status: 422,
      response: { data: { message: 'Validation Failed', errors } },
    });
  });

  test('is refused for a branch that has one', async () => {
    branches('feat: one');
    await ada.pulls.create({ ...proposal, head: 'acme:topic' });
    await expect(ada.pulls.create(proposal)).rejects.toMatchObject({
      response: { data: { errors: [{ message: 'A pull request already exists for acme:topic.' }] } },
    });
  });

  test('is found by head and state, changed and closed without a merge', async () => {
    branches('feat: one');
    await ada.pulls.create(proposal);
    const numbers = async (question: object) =>
      (await ada.pulls.list({ ...shop, ...question })).data.map(({ number }) => number);
    expect(await numbers({ head: 'acme:topic', base: 'main' })).toEqual([1]);
    expect(await numbers({ head: 'acme:other' })).toEqual([]);
    const { data } = await ada.pulls.update({ ...shop, pull_number: 1, title: 'Better', state: 'closed' });
    expect(data).toMatchObject({ title: 'Better', state: 'closed', merged: false, body: 'All of it' });
    expect(await numbers({})).toEqual([]);
    expect(await numbers({ state: 'closed' })).toEqual([1]);
    await expect(ada.pulls.checkIfMerged({ ...shop, pull_number: 1 })).rejects.toMatchObject({ status: 404 });
  });

  test('needs its own permission to be opened, and that of contents to be merged', async () => {
    branches('feat: one');
    const writer = checked.octokit({ contents: 'write', issues: 'write' }).rest;
    await expect(writer.pulls.create(proposal)).rejects.toMatchObject({
      status: 403,
      response: { headers: { 'x-accepted-github-permissions': 'pull_requests=write' } },
    });
    const reviewer = checked.octokit({ 'pull-requests': 'write' }).rest;
    await reviewer.pulls.create(proposal);
    await expect(reviewer.pulls.merge({ ...shop, pull_number: 1 })).rejects.toMatchObject({ status: 403 });
    expect((await writer.pulls.merge({ ...shop, pull_number: 1 })).data.merged).toBe(true);
  });
});

describe('merging', () => {
  const pull = { ...shop, pull_number: 1 };
  const subjects = () => checked.repository.git('log', '--format=%s', '--first-parent', 'main').split('\n');

  test.each([
    ['merge', ['Merge pull request #1 from acme/topic', 'fix: other', 'feat: start the shop']],
    ['squash', ['Topic (#1)', 'fix: other', 'feat: start the shop']],
    ['rebase', ['feat: two', 'feat: one', 'fix: other', 'feat: start the shop']],
  ] as const)('by %s moves the base, and the pull request says so', async (merge_method, expected) => {
    branches('feat: one', 'feat: two');
    await ada.pulls.create(proposal);
    const { data } = await ada.pulls.merge({ ...pull, merge_method });
    expect(data.sha).toBe(checked.repository.sha('refs/heads/main'));
    expect(subjects()).toEqual(expected);
    expect(checked.repository.git('ls-tree', '--name-only', 'main').split('\n')).toEqual([
      '0.txt',
      '1.txt',
      'README.md',
      'other.txt',
    ]);
    expect((await ada.pulls.get(pull)).data).toMatchObject({
      merged: true,
      merged_by: { login: 'ada' },
      merge_commit_sha: data.sha,
      commits: 2,
    });
    expect((await ada.pulls.checkIfMerged(pull)).status).toBe(204);
  });

  test('by squash of one commit keeps its message', async () => {
    branches('feat: one\n\nBecause.');
    await ada.pulls.create(proposal);
    await ada.pulls.merge({ ...pull, merge_method: 'squash' });
    expect(checked.repository.git('log', '-1', '--format=%B', 'main')).toBe('feat: one (#1)\n\nBecause.');
  });

  test('is refused where the two conflict, or the head is another one', async () => {
    branches('feat: one');
    checked.repository.commit('fix: the same file', { '0.txt': 'else\n' });
    const { data } = await ada.pulls.create(proposal);
    expect(data).toMatchObject({ mergeable: false, mergeable_state: 'dirty' });
    await expect(ada.pulls.merge(pull)).rejects.toMatchObject({ status: 405 });
    await expect(ada.pulls.merge({ ...pull, sha: checked.firstCommit })).rejects.toMatchObject({ status: 409 });
    expect(subjects()[0]).toBe('fix: the same file');
  });
});
