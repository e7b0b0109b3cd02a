import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { git, makeRepository, writeFiles } from '../../runner/testing/rehearse.ts';
import { removeTemporaryFolders, temporaryFolder } from '../../runner/testing/temporary-folder.ts';
import { ActionFolders } from './action-folders.ts';
import { fetchAction, findActions } from './fetch-actions.ts';

afterAll(removeTemporaryFolders);

/** A server of repositories: a folder. `some/action` has the tag v1, with a message, and the branch main. */
function server() {
  const root = temporaryFolder();
  const files = { 'action.yml': 'name: A\n', 'sub/action.yml': 'name: B\n', 'dist/index.js': '1' };
  const { path, sha, commit } = makeRepository(join(root, 'some/action.git'), files);
  git(path, 'tag', '--annotate', '--message', 'One', 'v1', sha);
  git(path, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  const options = { cache: join(root, 'cache'), base: `file://${root}`, signal: new AbortController().signal };
  return { options, sha, commit, path };
}

const reference = (ref: string, path = '') => ({ repository: 'some/action', path, ref });

test('refs are looked up before anything is downloaded, and each repository is named once', async () => {
  const { options, sha } = server();
  const { wanted, failed } = await findActions(
    ['some/action@v1', 'Some/Action/sub@main', 'some/action/sub@v1', 'no/such@v1', 'some/action@v9', './local'],
    options,
  );
  expect(wanted.map(({ repository, ref, commit }) => [repository, ref, commit])).toEqual([['some/action', 'v1', sha]]);
  expect(failed.map(({ uses }) => uses)).toEqual(['Some/Action/sub@main', 'no/such@v1', 'some/action@v9']);
  expect(failed.at(-1)?.why).toBe('some/action has no branch or tag v9');
  expect(existsSync(options.cache)).toBe(false);
});

test('what is fetched is kept by commit, found by ref, and not wanted again', async () => {
  const { options, sha, commit } = server();
  const [first] = (await findActions(['some/action@v1'], options)).wanted;
  if (first === undefined) throw new Error('nothing is wanted');
  expect(await fetchAction(first, options)).toBe('name: A\n'.length + 'name: B\n'.length + 1);
  const folders = new ActionFolders({ cache: options.cache, unpack: join(options.cache, 'unpack') });
  expect(folders.find(reference('v1'))?.folder).toBe(join(options.cache, 'some/action', sha));
  expect(readFileSync(join(folders.find(reference(sha, 'sub'))?.folder ?? '', 'action.yml'), 'utf8')).toBe('name: B\n');
  expect([folders.commitOf(reference('v1')), folders.find(reference('v2'))]).toEqual([sha, undefined]);
  expect(await findActions(['some/action@v1', 'some/action@main'], options)).toEqual({ wanted: [], failed: [] });
  expect(folders.find(reference('main'))).toBeDefined();
  const second = commit({ 'action.yml': 'name: C\n' }, 'feat: more');
  const { wanted } = await findActions(['some/action@main'], options);
  expect(wanted.map((each) => each.commit)).toEqual([second]);
});

test('a repository that is checked out is fetched with its history, and anew when it has moved on', async () => {
  const { options, sha, commit } = server();
  const folders = new ActionFolders({ cache: options.cache, unpack: join(options.cache, 'unpack') });
  const fetchAll = async () => {
    const { wanted } = await findActions(['Some/Action'.toLowerCase()], options);
    for (const each of wanted) await fetchAction(each, options);
    return wanted.map((each) => each.commit);
  };
  expect(folders.cloneOf('some/action')).toBeUndefined();
  expect([await fetchAll(), await fetchAll()]).toEqual([[sha], []]);
  const second = commit({ 'action.yml': 'name: C\n' }, 'feat: more');
  expect(await fetchAll()).toEqual([second]);
  expect(git(folders.cloneOf('Some/Action') ?? '', 'log', '--format=%H').split('\n')).toEqual([second, sha]);
  expect(readdirSync(options.cache)).toEqual(['some']);
});

test('a download that fails leaves nothing', async () => {
  const { options } = server();
  const lost = {
    uses: 'some/action@v1',
    repository: 'some/action',
    ref: 'v1',
    commit: 'f'.repeat(40),
    bytes: undefined,
  };
  await expect(fetchAction(lost, options)).rejects.toThrow();
  expect(readdirSync(options.cache)).toEqual([]);
});

describe('a folder of actions', () => {
  test('has them by ref, as clones, or just as they are', () => {
    const root = temporaryFolder();
    writeFiles(root, {
      'a/by-ref@v1/action.yml': '1',
      'a/by-path/sub@v2/action.yml': '2',
      'a/plain/sub/action.yml': '3',
    });
    const { path, sha } = makeRepository(join(root, 'a/clone.git'), { 'sub/action.yml': '4' });
    git(path, 'tag', 'v4', sha);
    const folders = new ActionFolders({ folder: root, unpack: join(root, 'unpack') });
    const content = (repository: string, subfolder: string, ref: string) => {
      const found = folders.find({ repository, path: subfolder, ref });
      return found === undefined ? undefined : readFileSync(join(found.folder, 'action.yml'), 'utf8');
    };
    expect(content('A/By-Ref', '', 'v1')).toBe('1');
    expect(content('a/by-ref', '', 'v2')).toBeUndefined();
    expect(content('a/by-path', 'sub', 'v2')).toBe('2');
    expect(content('a/plain', 'sub', 'v9')).toBe('3');
    expect([
      content('a/clone', 'sub', 'v4'),
      content('a/clone', 'sub', sha),
      content('a/clone', 'sub', 'main'),
    ]).toEqual(['4', '4', '4']);
    expect(content('a/clone', 'sub', 'v5')).toBeUndefined();
  });
});
