import type { Octokit } from '@octokit/rest';
import { type CheckedGitHub, checkedGitHub, shop } from '../../../../test/support/openapi/local-github.ts';

let checked: CheckedGitHub;
let github: Octokit['rest'];
beforeEach(() => {
  checked = checkedGitHub();
  github = checked.octokit({ contents: 'write' }).rest;
});
afterEach(() => checked.remove());

const base64 = (text: string) => Buffer.from(text).toString('base64');
const show = (path: string, ref = 'main') => checked.repository.git('show', `${ref}:${path}`);

describe('contents', () => {
  test('of a file come in base64, and as they are when asked for', async () => {
    checked.repository.commit('docs: more', { 'docs/a b.md': '# Ä\n' });
    const file = { ...shop, path: 'docs/a b.md' };
    const { data } = await github.repos.getContent(file);
    const { content, ...described } = data as { content: string };
    expect(Buffer.from(content, 'base64').toString()).toBe('# Ä\n');
    expect(described).toMatchObject({ type: 'file', name: 'a b.md', size: 5, encoding: 'base64' });
    const raw = await github.repos.getContent({ ...file, mediaType: { format: 'raw' } });
    expect(raw.data).toBe('# Ä\n');
  });

  test('of a folder, and of the root, are lists', async () => {
    checked.repository.commit('docs: more', { 'docs/a.md': 'a\n', 'docs/deep/b.md': 'b\n' });
    const names = async (path: string) =>
      ((await github.repos.getContent({ ...shop, path })).data as { path: string; type: string }[]).map(
        (entry) => `${entry.type} ${entry.path}`,
      );
    expect(await names('')).toEqual(['file README.md', 'dir docs']);
    expect(await names('docs')).toEqual(['file docs/a.md', 'dir docs/deep']);
    expect((await github.repos.getReadme(shop)).data.path).toBe('README.md');
  });

  test('are those of the ref that is asked for', async () => {
    checked.repository.git('tag', 'v1.0.0');
    checked.repository.commit('docs: less', { 'README.md': 'less\n' });
    const { data } = await github.repos.getContent({ ...shop, path: 'README.md', ref: 'v1.0.0' });
    expect(Buffer.from((data as { content: string }).content, 'base64').toString()).toBe('shop\n');
    await expect(github.repos.getContent({ ...shop, path: 'nope' })).rejects.toMatchObject({ status: 404 });
    const nowhere = github.repos.getContent({ ...shop, path: 'README.md', ref: 'nope' });
    await expect(nowhere).rejects.toMatchObject({
      status: 404,
      message: expect.stringContaining('No commit found for the ref nope'),
    });
  });

  test('are created, changed and deleted by commits on a branch', async () => {
    const file = { ...shop, path: 'a/b.txt', branch: 'main' };
    const { data: created, status } = await github.repos.createOrUpdateFileContents({
      ...file,
      message: 'feat: b',
      content: base64('one\n'),
    });
    expect(status).toBe(201);
    expect(show('a/b.txt')).toBe('one');
    expect(created.commit).toMatchObject({ message: 'feat: b', author: { name: 'github-actions[bot]' } });
    const sha = created.content?.sha ?? '';
    const change = { ...file, message: 'fix: b', content: base64('two\n') };
    await expect(github.repos.createOrUpdateFileContents(change)).rejects.toMatchObject({ status: 422 });
    const stale = { ...change, sha: 'a'.repeat(40) };
    await expect(github.repos.createOrUpdateFileContents(stale)).rejects.toMatchObject({ status: 409 });
    const { data: changed } = await github.repos.createOrUpdateFileContents({ ...change, sha });
    expect(show('a/b.txt')).toBe('two');
    await github.repos.deleteFile({ ...file, message: 'fix: no b', sha: changed.content?.sha ?? '' });
    expect(checked.repository.git('ls-tree', '-r', '--name-only', 'main')).toBe('README.md');
  });

  test('of workflows are closed to a token that can never have that permission', async () => {
    const file = { ...shop, path: '.github/workflows/ci.yml', message: 'ci: x', content: base64('on: push\n') };
    await expect(github.repos.createOrUpdateFileContents(file)).rejects.toMatchObject({
      status: 403,
      response: { headers: { 'x-accepted-github-permissions': 'contents=write; contents=write,workflows=write' } },
    });
    expect((await checked.octokit('ada').rest.repos.createOrUpdateFileContents(file)).status).toBe(201);
  });

  test.each(['../x', 'a//b', '.git/config'])('at %s are refused', async (path) => {
    const file = { ...shop, path, message: 'x', content: base64('x') };
    await expect(github.repos.createOrUpdateFileContents(file)).rejects.toMatchObject({ status: 422 });
  });
});

describe('git data', () => {
  test('makes a commit of blobs and trees, as tools do that have no clone', async () => {
    checked.repository.commit('docs: two', { 'docs/a.md': 'a\n', 'docs/b.md': 'b\n' });
    const head = checked.repository.sha('refs/heads/main') ?? '';
    const bytes = Buffer.from([0, 255, 10]);
    const { data: blob } = await github.git.createBlob({
      ...shop,
      content: bytes.toString('base64'),
      encoding: 'base64',
    });
    expect((await github.git.getBlob({ ...shop, file_sha: blob.sha })).data).toMatchObject({
      size: 3,
      content: 'AP8K\n',
    });
    const { data: tree } = await github.git.createTree({
      ...shop,
      base_tree: head,
      tree: [
        { path: 'bin/run', mode: '100755', type: 'blob', sha: blob.sha },
        { path: 'notes.md', mode: '100644', type: 'blob', content: 'notes\n' },
        { path: 'docs/a.md', mode: '100644', type: 'blob', sha: null },
      ],
    });
    const author = { name: 'Bot', email: 'bot@example.com', date: '2026-01-01T00:00:00Z' };
    const parents = [head];
    const { data: commit } = await github.git.createCommit({
      ...shop,
      message: 'feat: all',
      tree: tree.sha,
      parents,
      author,
    });
    expect(commit).toMatchObject({ author, committer: author, tree: { sha: tree.sha } });
    await github.git.updateRef({ ...shop, ref: 'heads/main', sha: commit.sha });
    const { data: all } = await github.git.getTree({ ...shop, tree_sha: 'main', recursive: 'true' });
    expect(all.tree.map(({ mode, path }) => `${mode} ${path}`)).toEqual([
      '100644 README.md',
      '040000 bin',
      '100755 bin/run',
      '040000 docs',
      '100644 docs/b.md',
      '100644 notes.md',
    ]);
  });

  test('replaces a folder by another tree', async () => {
    const { data: docs } = await github.git.createTree({
      ...shop,
      tree: [{ path: 'new.md', mode: '100644', type: 'blob', content: 'new\n' }],
    });
    checked.repository.commit('docs: old', { 'docs/old.md': 'old\n' });
    const { data } = await github.git.createTree({
      ...shop,
      base_tree: checked.repository.sha('refs/heads/main') ?? '',
      tree: [{ path: 'docs', mode: '040000', type: 'tree', sha: docs.sha }],
    });
    expect(checked.repository.git('ls-tree', '-r', '--name-only', data.sha).split('\n')).toEqual([
      'README.md',
      'docs/new.md',
    ]);
  });

  test.each([
    ['an entry outside', { path: '../x', mode: '100644', content: 'x' }],
    ['an object that is not there', { path: 'x', mode: '100644', sha: 'a'.repeat(40) }],
    ['a mode that git does not have', { path: 'x', mode: '100000', content: 'x' }],
  ])('refuses a tree with %s', async (_, entry) => {
    const tree = [entry] as never;
    await expect(github.git.createTree({ ...shop, tree })).rejects.toMatchObject({ status: 422 });
  });

  test('lists commits of a path, a time and an author, newest first', async () => {
    const one = checked.repository.commit('feat: one', { 'a.txt': '1\n' });
    checked.repository.commit('feat: other', { 'b.txt': '1\n' });
    const two = checked.repository.commit('feat: two', { 'a.txt': '2\n' });
    const shas = async (question: object) =>
      (await github.repos.listCommits({ ...shop, ...question })).data.map(({ sha }) => sha);
    expect(await shas({ path: 'a.txt' })).toEqual([two, one]);
    expect(await shas({ sha: one })).toEqual([one, checked.firstCommit]);
    expect(await shas({ author: 'nobody' })).toEqual([]);
    expect(await shas({ author: 'ada@example.com', per_page: 1 })).toEqual([two]);
  });
});
