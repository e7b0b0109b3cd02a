import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { git, makeRepository, rehearse } from '../../testing/rehearse.ts';
import { removeTemporaryFolders, temporaryFolder } from '../../testing/temporary-folder.ts';

afterAll(removeTemporaryFolders);

/** Three commits on main, a tag on the first, a branch `next` beside it. */
function repositoryWithHistory(): { path: string; head: string; first: string; next: string } {
  const folder = temporaryFolder();
  const tree = join(folder, 'tree');
  execFileSync('git', ['-c', 'init.defaultBranch=main', 'init', '--quiet', tree]);
  const commit = (message: string) => {
    git(tree, 'commit', '--quiet', '--allow-empty', '--message', message);
    return git(tree, 'rev-parse', 'HEAD');
  };
  const first = commit('feat: one');
  git(tree, 'tag', '--annotate', 'v1.0.0', '--message', 'v1.0.0');
  git(tree, 'switch', '--quiet', '--create', 'next');
  const next = commit('feat: next');
  git(tree, 'switch', '--quiet', 'main');
  commit('feat: two');
  const head = commit('feat: three');
  const path = join(folder, 'origin.git');
  git(tree, 'clone', '--quiet', '--bare', '.', path);
  return { path, head, first, next };
}

async function checkout(checkoutWith: string, script: string, repository = repositoryWithHistory()) {
  const run = await rehearse(
    `
on: push
jobs:
  only:
    runs-on: ubuntu-latest
    steps:
      - id: checkout
        uses: actions/checkout@v4
        with: { ${checkoutWith} }
      - id: show
        run: |
          say() { echo "said $*"; }
          ${script}
      - run: echo "said \${{ steps.checkout.outputs.ref }} \${{ steps.checkout.outputs.commit }}"
`,
    { repository: { path: repository.path, sha: repository.head } },
  );
  const said = run.log('only').flatMap((line) => /^said (.*)$/.exec(line)?.[1] ?? []);
  return { ...repository, run, said };
}

test('by default there is one commit, no tag, and the branch', async () => {
  const { said, head, run } = await checkout(
    '',
    'say $(git log --format=%s | wc -l) $(git tag | wc -l) $(git branch --show-current)',
  );
  expect(said).toEqual(['1 0 main', `refs/heads/main ${head}`]);
  expect(run.notRehearsed).toContain('actions/checkout@v4: an equivalent checked out the local repository');
});

test('depth 0 brings all history, branches and tags', async () => {
  const { said } = await checkout(
    'fetch-depth: 0',
    'say $(git log --format=%s | wc -l) $(git tag) $(git branch --remotes --format="%(refname:short)") $(git rev-parse --is-shallow-repository)',
  );
  expect(said[0]).toBe('3 v1.0.0 origin/main origin/next false');
});

test('a tag is checked out without a branch', async () => {
  const { said, first } = await checkout('ref: v1.0.0', 'say "[$(git branch --show-current)] $(git rev-parse HEAD)"');
  expect(said[0]).toBe(`[] ${first}`);
});

test('a branch is found by its name, a commit by its hash', async () => {
  const branch = await checkout('ref: next', 'say $(git branch --show-current) $(git rev-parse HEAD)');
  expect(branch.said).toEqual([`next ${branch.next}`, `refs/heads/next ${branch.next}`]);
  const repository = repositoryWithHistory();
  const commit = await checkout(`ref: ${repository.first}`, 'say $(git log -1 --format=%s)', repository);
  expect(commit.said).toEqual(['feat: one', `${repository.first} ${repository.first}`]);
});

test('a ref that is not there is an error', async () => {
  const { run } = await checkout('ref: nothing', 'say x');
  expect(run.annotations('only')[0]).toBe("error: A branch or tag with the name 'nothing' could not be found");
});

test('the repository can go into a folder, but not out of the workspace', async () => {
  const { said } = await checkout(
    'path: code/here',
    'cd code/here; say $(basename "$(git rev-parse --show-toplevel)")',
  );
  expect(said[0]).toBe('here');
  const { run } = await checkout('path: ../out', 'say x');
  expect(run.annotations('only')[0]).toMatch(/Repository path '.*' is not under '.*'/);
});

test('origin is the repository, and can be pushed to', async () => {
  const { path } = await checkout(
    '',
    'git push --quiet origin HEAD:refs/heads/pushed; say $(git remote get-url origin)',
  );
  expect(git(path, 'branch', '--list', 'pushed')).toContain('pushed');
});

test('another repository is taken from a clone, at its default branch or a ref', async () => {
  const other = makeRepository(join(temporaryFolder(), 'other.git'), { 'site.txt': 'one' });
  git(other.path, 'tag', 'v1', other.sha);
  other.commit({ 'site.txt': 'two' }, 'feat: two');
  const steps = (more: string) =>
    `on: push\njobs:\n  only:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@v5\n        with: { repository: acme/site, path: site${more} }\n      - run: echo "> $(cat site/site.txt)"\n`;
  const provisions = { cloneOf: (name: string) => (name === 'acme/site' ? other.path : undefined) };
  expect((await rehearse(steps(''), { provisions })).log('only')).toContain('> two');
  expect((await rehearse(steps(', ref: v1'), { provisions })).log('only')).toContain('> one');
  await expect(rehearse(steps(''))).rejects.toThrow('checks out acme/site, which is not on this machine');
});

test('submodules that a repository has are said not to be fetched', async () => {
  const steps =
    'on: push\njobs: { only: { runs-on: x, steps: [{ uses: actions/checkout@v5, with: { submodules: recursive } }] } }\n';
  const note = 'actions/checkout@v5: the submodules were not fetched';
  expect((await rehearse(steps)).notRehearsed).not.toContain(note);
  expect((await rehearse(steps, { files: { '.gitmodules': '' } })).notRehearsed).toContain(note);
});
