import { type CheckedGitHub, checkedGitHub, shop } from '../../../../test/support/openapi/local-github.ts';
import { isRefName } from './git/names.ts';

let checked: CheckedGitHub;
beforeEach(() => {
  checked = checkedGitHub();
});
afterEach(() => checked.remove());

const writer = { contents: 'write' } as const;
const reader = { contents: 'read' } as const;

describe('the repository', () => {
  test('names its default branch and what the token may do', async () => {
    const { data } = await checked.octokit(reader).rest.repos.get(shop);
    expect(data).toMatchObject({
      full_name: 'acme/shop',
      private: false,
      default_branch: 'main',
      permissions: { admin: false, push: false, pull: true },
    });
    expect((await checked.octokit('ada').rest.repos.get(shop)).data.permissions?.admin).toBe(true);
  });

  test('tells the permission of a person', async () => {
    const { repos } = checked.octokit(reader).rest;
    const permission = async (username: string): Promise<string> =>
      (await repos.getCollaboratorPermissionLevel({ ...shop, username })).data.permission;
    expect(await Promise.all(['ada', 'bob', 'rita'].map(permission))).toEqual(['admin', 'write', 'read']);
    await expect(permission('stranger')).rejects.toMatchObject({ status: 404 });
  });

  test('tells a person who they are, and a job that it is nobody', async () => {
    expect((await checked.octokit('bob').rest.users.getAuthenticated()).data.login).toBe('bob');
    await expect(checked.octokit(reader).rest.users.getAuthenticated()).rejects.toMatchObject({ status: 403 });
  });
});

describe('refs', () => {
  test('are found by their whole name, also with slashes', async () => {
    checked.repository.git('branch', 'release/1.x');
    const { git } = checked.octokit(reader).rest;
    const { data } = await git.getRef({ ...shop, ref: 'heads/release/1.x' });
    expect(data).toMatchObject({ ref: 'refs/heads/release/1.x', object: { sha: checked.firstCommit, type: 'commit' } });
    await expect(git.getRef({ ...shop, ref: 'heads/release' })).rejects.toMatchObject({ status: 404 });
  });

  test('are listed by the start of their name', async () => {
    for (const tag of ['v1.0.0', 'v1.0.1', 'v2.0.0']) checked.repository.git('tag', tag);
    const { data } = await checked.octokit(reader).rest.git.listMatchingRefs({ ...shop, ref: 'tags/v1' });
    expect(data.map(({ ref }) => ref)).toEqual(['refs/tags/v1.0.0', 'refs/tags/v1.0.1']);
  });

  test('are made once: the second time answers 422', async () => {
    const { git } = checked.octokit(writer).rest;
    const ref = { ...shop, ref: 'refs/tags/v1.0.0', sha: checked.firstCommit };
    expect((await git.createRef(ref)).status).toBe(201);
    await expect(git.createRef(ref)).rejects.toMatchObject({
      status: 422,
      message: expect.stringMatching(/already exists/),
    });
    expect(checked.repository.sha('refs/tags/v1.0.0')).toBe(checked.firstCommit);
  });

  test.each([
    ['a name without two slashes', 'refs/v1', undefined],
    ['a name that git does not allow', 'refs/tags/--output=x ', undefined],
    ['an object that is not there', 'refs/tags/v1', '1'.repeat(40)],
  ])('are not made for %s', async (_, ref, sha) => {
    const { git } = checked.octokit(writer).rest;
    const creation = git.createRef({ ...shop, ref, sha: sha ?? checked.firstCommit });
    await expect(creation).rejects.toMatchObject({ status: 422 });
  });

  test('a name that looks like an option is only a name', async () => {
    const { git } = checked.octokit(writer).rest;
    await git.createRef({ ...shop, ref: 'refs/tags/--output=x', sha: checked.firstCommit });
    const { data } = await git.getRef({ ...shop, ref: 'tags/--output=x' });
    expect(data.object.sha).toBe(checked.firstCommit);
  });

  test('move forward, and elsewhere only by force', async () => {
    const next = checked.repository.commit('feat: next');
    checked.repository.git('branch', 'next', checked.firstCommit);
    const { git } = checked.octokit(writer).rest;
    await git.updateRef({ ...shop, ref: 'heads/next', sha: next });
    const back = { ...shop, ref: 'heads/next', sha: checked.firstCommit };
    await expect(git.updateRef(back)).rejects.toMatchObject({
      status: 422,
      message: expect.stringMatching(/fast forward/),
    });
    await git.updateRef({ ...back, force: true });
    expect(checked.repository.sha('refs/heads/next')).toBe(checked.firstCommit);
  });

  test('cannot be made where GitHub keeps its own, and the default branch cannot be deleted', async () => {
    const { git } = checked.octokit(writer).rest;
    const hidden = { ...shop, ref: 'refs/pull/1/head', sha: checked.firstCommit };
    await expect(git.createRef(hidden)).rejects.toMatchObject({ status: 422 });
    await expect(git.deleteRef({ ...shop, ref: 'heads/main' })).rejects.toMatchObject({ status: 422 });
    expect(checked.repository.sha('refs/heads/main')).toBe(checked.firstCommit);
  });

  test('are deleted, and only if they are there', async () => {
    checked.repository.git('tag', 'v1.0.0');
    const { git } = checked.octokit(writer).rest;
    await git.deleteRef({ ...shop, ref: 'tags/v1.0.0' });
    expect(checked.repository.sha('refs/tags/v1.0.0')).toBeUndefined();
    await expect(git.deleteRef({ ...shop, ref: 'tags/v1.0.0' })).rejects.toMatchObject({ status: 422 });
  });
});

test.each([
  'refs/heads/main',
  'refs/tags/v1.0.0',
  'refs/tags/--output=x',
  'refs/heads/ü',
  'refs/tags/a;b$(c)',
  'refs/heads/a..b',
  'refs/heads/.a',
  'refs/heads/a.lock',
  'refs/heads/a.',
  'refs/heads/a/',
  'refs/heads//a',
  'refs/heads/a b',
  'refs/heads/a~1',
  'refs/heads/a^',
  'refs/heads/a:b',
  'refs/heads/a?',
  'refs/heads/a*',
  'refs/heads/a[b',
  'refs/heads/a\\b',
  'refs/heads/a@{b',
  'refs/heads/@',
  'refs/heads/a\tb',
  'refs/heads/a.lock/b',
])('git and the local GitHub agree whether %j is a name', (name) => {
  let isValid = true;
  try {
    checked.repository.git('check-ref-format', name);
  } catch {
    isValid = false;
  }
  expect(isRefName(name)).toBe(isValid);
});

describe('branches and tags', () => {
  test('a branch carries its commit', async () => {
    const { data } = await checked.octokit(reader).rest.repos.getBranch({ ...shop, branch: 'main' });
    expect(data.commit).toMatchObject({ sha: checked.firstCommit, commit: { message: 'feat: start the shop' } });
    const missing = checked.octokit(reader).rest.repos.getBranch({ ...shop, branch: 'other' });
    await expect(missing).rejects.toMatchObject({ status: 404 });
  });

  test('tags lead to their commit, whether annotated or not', async () => {
    checked.repository.git('tag', 'v1.0.0');
    checked.repository.git('tag', '--annotate', '-m', 'Second', 'v1.1.0');
    const { data } = await checked.octokit(reader).rest.repos.listTags(shop);
    expect(data.map(({ name, commit }) => [name, commit.sha])).toEqual([
      ['v1.1.0', checked.firstCommit],
      ['v1.0.0', checked.firstCommit],
    ]);
  });

  test('the branches whose head a commit is', async () => {
    checked.repository.git('branch', 'next');
    checked.repository.git('branch', 'old', checked.repository.commit('feat: other'));
    const { data } = await checked.octokit(reader).rest.repos.listBranchesForHeadCommit({
      ...shop,
      commit_sha: checked.firstCommit,
    });
    expect(data.map(({ name }) => name)).toEqual(['next']);
  });

  test('an annotated tag is an object first and a ref after', async () => {
    const { git } = checked.octokit(writer).rest;
    const tag = { ...shop, tag: 'v1.0.0', message: 'First\n\nwith details', object: checked.firstCommit };
    const tagger = { name: 'Ada', email: 'ada@example.com', date: '2026-01-01T10:00:00Z' };
    const { data } = await git.createTag({ ...tag, type: 'commit', tagger });
    expect(data).toMatchObject({ tag: 'v1.0.0', message: 'First\n\nwith details', object: { type: 'commit' }, tagger });
    await git.createRef({ ...shop, ref: 'refs/tags/v1.0.0', sha: data.sha });
    expect((await git.getTag({ ...shop, tag_sha: data.sha })).data).toEqual(data);
    expect((await git.getRef({ ...shop, ref: 'tags/v1.0.0' })).data.object).toMatchObject({
      type: 'tag',
      sha: data.sha,
    });
  });
});

describe('commits', () => {
  test('carry their files, with what was added and removed', async () => {
    const sha = checked.repository.commit('feat: many\n\nwith a body', {
      'README.md': 'new\n',
      'a b/ü.txt': 'one\ntwo\n',
    });
    const { data } = await checked.octokit(reader).rest.repos.getCommit({ ...shop, ref: 'main' });
    expect(data).toMatchObject({
      sha,
      commit: { message: 'feat: many\n\nwith a body', author: { name: 'Ada', date: '2026-01-01T00:02:00Z' } },
      parents: [{ sha: checked.firstCommit }],
      stats: { additions: 3, deletions: 1, total: 4 },
    });
    expect(data.files).toMatchObject([
      { filename: 'README.md', status: 'modified', additions: 1, deletions: 1 },
      { filename: 'a b/ü.txt', status: 'added', additions: 2, deletions: 0 },
    ]);
  });

  test('the first one adds all its files', async () => {
    const { data } = await checked.octokit(reader).rest.repos.getCommit({ ...shop, ref: checked.firstCommit });
    expect(data.files).toMatchObject([{ filename: 'README.md', status: 'added' }]);
  });

  test('are found by `heads/` and `tags/` names, and by a SHA that is cut short', async () => {
    checked.repository.git('tag', 'v1.0.0');
    const { repos } = checked.octokit(reader).rest;
    for (const ref of ['heads/main', 'tags/v1.0.0', checked.firstCommit.slice(0, 7)]) {
      expect((await repos.getCommit({ ...shop, ref })).data.sha).toBe(checked.firstCommit);
    }
  });

  test('are by the account whose address they name, and by nobody where no account has it', async () => {
    const author = async (each: CheckedGitHub) =>
      (await each.octokit(reader).rest.repos.getCommit({ ...shop, ref: 'main' })).data.author?.login ?? null;
    expect(await author(checked)).toBeNull();
    const known = checkedGitHub({ users: [{ login: 'ada', email: 'Ada@example.com' }] });
    expect(await author(known)).toBe('ada');
    known.repository.commit('fix: it', {});
    const noReply = '7+ADA@users.noreply.github.com';
    known.repository.git('commit', '--quiet', '--amend', '--no-edit', '--allow-empty', `--author=Ada <${noReply}>`);
    expect(await author(known)).toBe('ada');
    known.remove();
  });

  test('an unknown one answers 422', async () => {
    const { repos } = checked.octokit(reader).rest;
    await expect(repos.getCommit({ ...shop, ref: 'no-such' })).rejects.toMatchObject({ status: 422 });
    await expect(repos.getCommit({ ...shop, ref: 'main~0' })).rejects.toMatchObject({ status: 422 });
  });

  test('are found in the Git database by their SHA', async () => {
    const { git } = checked.octokit(reader).rest;
    const { data } = await git.getCommit({ ...shop, commit_sha: checked.firstCommit });
    expect(data).toMatchObject({ message: 'feat: start the shop', parents: [] });
    await expect(git.getCommit({ ...shop, commit_sha: 'a'.repeat(40) })).rejects.toMatchObject({ status: 404 });
  });
});

describe('comparing', () => {
  const compare = async (basehead: string): Promise<Record<string, unknown>> =>
    (await checked.octokit(reader).rest.repos.compareCommitsWithBasehead({ ...shop, basehead })).data;

  test('takes the owner before a branch', async () => {
    expect(await compare('acme:main...main')).toMatchObject({ status: 'identical' });
    await expect(compare('other:main...main')).rejects.toMatchObject({ status: 404 });
  });

  test('a newer commit is ahead, oldest commit first, with the files between', async () => {
    const one = checked.repository.commit('feat: one', { 'one.txt': '1\n' });
    const two = checked.repository.commit('feat: two', { 'two.txt': '2\n' });
    const result = await compare(`${checked.firstCommit}...main`);
    expect(result).toMatchObject({ status: 'ahead', ahead_by: 2, behind_by: 0, total_commits: 2 });
    expect(result['commits']).toMatchObject([{ sha: one }, { sha: two }]);
    expect(result['files']).toMatchObject([{ filename: 'one.txt' }, { filename: 'two.txt' }]);
  });

  test('an older commit is behind, the same is identical', async () => {
    checked.repository.commit('feat: one');
    expect(await compare(`main...${checked.firstCommit}`)).toMatchObject({
      status: 'behind',
      behind_by: 1,
      commits: [],
    });
    expect(await compare('main...main')).toMatchObject({ status: 'identical', ahead_by: 0, files: [] });
  });

  test('branches that parted are diverged, and the files are those since they parted', async () => {
    checked.repository.checkout('topic');
    checked.repository.commit('feat: topic', { 'topic.txt': 'topic\n' });
    checked.repository.checkout('main', checked.firstCommit);
    checked.repository.commit('feat: main', { 'main.txt': 'main\n' });
    const result = await compare('main...topic');
    expect(result).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1 });
    expect(result).toMatchObject({
      merge_base_commit: { sha: checked.firstCommit },
      files: [{ filename: 'topic.txt' }],
    });
  });

  test('a moved file is renamed, and says from where', async () => {
    checked.repository.git('mv', 'README.md', 'LIESMICH.md');
    checked.repository.commit('docs: translate');
    const { files } = await compare(`${checked.firstCommit}...main`);
    expect(files).toMatchObject([{ filename: 'LIESMICH.md', status: 'renamed', previous_filename: 'README.md' }]);
  });

  test('goes page by page, with the files on the first one only', async () => {
    for (const name of ['a', 'b', 'c']) checked.repository.commit(`feat: ${name}`, { [name]: name });
    const { repos } = checked.octokit(reader).rest;
    const basehead = `${checked.firstCommit}...main`;
    const page = async (number: number): Promise<Record<string, unknown>> =>
      (await repos.compareCommitsWithBasehead({ ...shop, basehead, per_page: 2, page: number })).data;
    expect(await page(1)).toMatchObject({ total_commits: 3, commits: [{}, {}], files: [{}, {}, {}] });
    expect(await page(2)).toMatchObject({ total_commits: 3, commits: [{}], files: [] });
  });

  test('what is not there, or not related, is not found', async () => {
    checked.repository.git('checkout', '--quiet', '--orphan', 'orphan');
    checked.repository.commit('feat: from nothing');
    await expect(compare('main...nowhere')).rejects.toMatchObject({ status: 404 });
    await expect(compare('main...orphan')).rejects.toMatchObject({
      status: 404,
      message: expect.stringMatching(/No common ancestor/),
    });
  });
});
