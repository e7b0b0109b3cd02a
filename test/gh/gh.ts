import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { redirectPrograms } from '../../packages/rehearsal/src/rehearse/redirects.ts';
import { rehearse, removeTemporaryFolders, repository } from '../rehearsal/rehearse.ts';
import { shop } from '../support/openapi/local-github.ts';
import { RunningGitHub } from '../tools/tool.ts';

const RELEASE_YML = `
name: Release
on: { workflow_dispatch: { inputs: { level: { required: true } } } }
jobs: { release: { runs-on: ubuntu-latest, steps: [{ run: make }] } }
`;

let running: RunningGitHub;
let clone: string;
/** Debian's gh, which nobody here wrote, as a step of a rehearsal finds it. */
let gh: string;

before(async () => {
  running = await RunningGitHub.open();
  const { repository, folder } = running.checked;
  const main = repository.commit('ci: release', {
    '.github/workflows/release.yml': RELEASE_YML,
  });
  repository.checkout('topic');
  repository.commit('feat: topic', { 'topic.js': 'topic\n' });
  repository.checkout('main', main);
  clone = join(folder, 'clone');
  await promisify(execFile)('git', ['clone', '--quiet', `${running.origin}/git/acme/shop.git`, clone]);
  writeFileSync(join(clone, 'one.txt'), 'one\n');
  writeFileSync(join(clone, 'two.txt'), 'two\n');
  const [home, path] = [join(folder, 'home'), process.env['PATH'] ?? ''];
  mkdirSync(home);
  const to = { owner: 'acme', repository: 'shop', origin: running.origin };
  const programs = await redirectPrograms({ home, programs: join(folder, 'programs') }, { ...to, path });
  assert.ok(programs, 'There is no gh. Install it: `apt-get install gh`.');
  gh = join(programs, 'gh');
});
after(() => running.close());

interface Said {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

function start(...args: readonly string[]): Promise<Said> {
  const token = running.token({ contents: 'write', issues: 'write', 'pull-requests': 'write', actions: 'write' });
  const env = { PATH: process.env['PATH'], HOME: join(running.checked.folder, 'home'), GH_TOKEN: token };
  return new Promise((resolve) => {
    execFile(gh, [...args], { cwd: clone, env }, (error, stdout, stderr) => {
      resolve({ exitCode: error === null ? 0 : Number(error.code ?? 1), stdout, stderr });
    });
  });
}

/** What it printed; a failure is one of the test. */
async function ok(...args: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await start(...args);
  assert.equal(exitCode, 0, `gh ${args.join(' ')}: ${stderr}${stdout}`);
  return stdout;
}

const json = async (...args: readonly string[]): Promise<unknown> => JSON.parse(await ok(...args));

void test('workflows and runs are listed, and a run is started', async () => {
  assert.match(await ok('workflow', 'list'), /^Release\tactive\t/);
  await ok('workflow', 'run', 'release.yml', '--ref', 'main', '-f', 'level=minor');
  assert.deepEqual(await json('run', 'list', '--json', 'event,headBranch,name,status'), [
    { event: 'workflow_dispatch', headBranch: 'main', name: 'Release', status: 'queued' },
  ]);
});

void test('a release is made, filled, changed, downloaded and deleted', async () => {
  const made = await ok('release', 'create', 'v1.0.0', 'one.txt', '--title', 'One', '--notes', 'First', '--draft');
  assert.match(made, /^http:\/\/github\.localhost:\d+\/acme\/shop\/releases\/tag\//);
  assert.match(await ok('release', 'list'), /^One\tDraft\tv1\.0\.0\t/);
  await ok('release', 'upload', 'v1.0.0', 'two.txt#Another');
  await ok('release', 'edit', 'v1.0.0', '--draft=false', '--notes', 'Edited');
  assert.deepEqual(await json('release', 'view', 'v1.0.0', '--json', 'name,body,isDraft,isPrerelease,tagName'), {
    body: 'Edited',
    isDraft: false,
    isPrerelease: false,
    name: 'One',
    tagName: 'v1.0.0',
  });
  assert.match(await ok('release', 'view'), /asset:\tone\.txt\nasset:\ttwo\.txt/);
  await ok('release', 'download', 'v1.0.0', '--dir', 'down');
  assert.equal(readFileSync(join(clone, 'down', 'two.txt'), 'utf8'), 'two\n');
  await ok('release', 'delete-asset', 'v1.0.0', 'one.txt', '--yes');
  const { rest } = running.checked.octokit('ada');
  const { data } = await rest.repos.getReleaseByTag({ ...shop, tag: 'v1.0.0' });
  assert.deepEqual(
    data.assets.map(({ name, label }) => [name, label]),
    [['two.txt', 'Another']],
  );
  await ok('release', 'create', 'v1.1.0', '--generate-notes', '--prerelease', '--target', 'main');
  await ok('release', 'delete', 'v1.0.0', '--yes', '--cleanup-tag');
  assert.doesNotMatch(await ok('release', 'list'), /v1\.0\.0/);
  const { data: tags } = await rest.git.listMatchingRefs({ ...shop, ref: 'tags/' });
  assert.deepEqual(
    tags.map(({ ref }) => ref),
    ['refs/tags/v1.1.0'],
  );
});

void test('issues, labels and pull requests are made, listed and changed', async () => {
  await ok('issue', 'create', '--title', 'Nothing can be paid', '--body', 'At all', '--label', 'bug');
  assert.match(await ok('issue', 'list'), /^1\tOPEN\tNothing can be paid\tbug\t/);
  await ok('issue', 'comment', '1', '--body', 'Me neither');
  await ok('issue', 'edit', '1', '--add-label', 'documentation');
  assert.deepEqual(await json('issue', 'view', '1', '--json', 'title,state'), {
    state: 'OPEN',
    title: 'Nothing can be paid',
  });
  await ok('issue', 'close', '1');
  await ok('pr', 'create', '--title', 'Topic', '--body', 'It', '--head', 'topic', '--base', 'main');
  assert.match(await ok('pr', 'list'), /^2\tTopic\ttopic\tOPEN\t/);
  assert.deepEqual(await json('pr', 'list', '--json', 'number,title,headRefName'), [
    { headRefName: 'topic', number: 2, title: 'Topic' },
  ]);
  await ok('pr', 'comment', '2', '--body', 'Looks right');
  assert.deepEqual(await json('pr', 'view', '2', '--json', 'title,state'), { state: 'OPEN', title: 'Topic' });
  await ok('pr', 'merge', '2', '--squash');
  await ok('label', 'create', 'later', '--color', 'aabbcc');
  assert.match(await ok('label', 'list'), /^bug\t/);
  assert.deepEqual(await json('repo', 'view', '--json', 'name'), { name: 'shop' });
});

void test('the API answers, page by page and by queries', async () => {
  assert.equal(await ok('api', 'repos/{owner}/{repo}', '--jq', '.full_name'), 'acme/shop\n');
  assert.match(await ok('api', '--paginate', 'repos/{owner}/{repo}/commits', '--jq', '.[].sha'), /^[0-9a-f]{40}\n/);
  const query = 'query={ repository(owner: "acme", name: "shop") { defaultBranchRef { name } } }';
  assert.equal(await ok('api', 'graphql', '-f', query, '--jq', '.data.repository.defaultBranchRef.name'), 'main\n');
  await ok(
    'api',
    'repos/{owner}/{repo}/git/refs',
    '-f',
    'ref=refs/heads/by-gh',
    '-f',
    `sha=${running.checked.firstCommit}`,
  );
});

void test('a step of a rehearsal needs nothing but its token', async () => {
  const workflow = `
on: push
jobs:
  release:
    runs-on: ubuntu-latest
    permissions: { contents: write, pull-requests: write }
    steps:
      - uses: actions/checkout@v6
      - run: |
          echo one > one.txt
          gh release create v1.0.0 one.txt --title One --notes First
          gh release view v1.0.0 --json url --jq .url
          gh api --paginate 'repos/{owner}/{repo}/releases?per_page=1' --jq '.[].tag_name'
          gh release download v1.0.0 --dir down && cat down/one.txt
          git checkout --quiet -b topic && git -c user.name=a -c user.email=a@b.c commit --quiet --allow-empty -m 'fix: it'
          git push --quiet origin topic && gh pr create --title Topic --body It
        env: { GH_TOKEN: '\${{ github.token }}' }
`;
  const repo = repository({ '.github/workflows/release.yml': workflow });
  try {
    const { result, events } = await rehearse('approved', { repo, workflow: 'release.yml' });
    const log = events.flatMap((event) => (event.type === 'log' ? [event.line] : [])).join('\n');
    assert.equal(result.conclusion, 'success', log);
    assert.deepEqual(
      result.releases.map(({ tag, assets }) => [tag, assets.map(({ name }) => name)]),
      [['v1.0.0', ['one.txt']]],
    );
    assert.match(log, /^http:\/\/github\.localhost:\d+\/local\/\S+\/releases\/tag\/v1\.0\.0$/m);
    assert.match(log, /^http:\/\/github\.localhost:\d+\/local\/\S+\/pull\/1$/m);
    assert.match(log, /^v1\.0\.0\none$/m);
  } finally {
    removeTemporaryFolders();
  }
});
