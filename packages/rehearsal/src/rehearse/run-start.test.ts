import { join } from 'node:path';
import { makeRepository } from '../runner/testing/rehearse.ts';
import { removeTemporaryFolders, temporaryFolder } from '../runner/testing/temporary-folder.ts';
import { chooseEvent, type AskedEvent } from './choose-event.ts';
import type { Fixture } from './fixture.ts';
import { gitIn } from './git.ts';
import { addCommit, mergeInto, nextVersion } from './refs.ts';
import { firstRun } from './run-start.ts';

afterAll(removeTemporaryFolders);

const JOBS = 'jobs: { a: { runs-on: x, steps: [{ run: x }] } }\n';

function fixture(on: string) {
  const { path, sha, commit } = makeRepository(join(temporaryFolder(), 'origin'), { 'a.txt': '1' });
  const about: Fixture = {
    owner: 'acme',
    repository: 'shop',
    defaultBranch: 'main',
    gitDir: path,
    branch: 'main',
    head: sha,
    before: '0'.repeat(40),
    commit: { subject: 'feat: begin', author: 'Mona' },
    workflows: [{ path: '.github/workflows/release.yml', content: `on: ${on}\n${JOBS}` }],
    actor: 'mona',
    users: [],
    environments: [],
    sites: {},
    uncommitted: 0,
    notRehearsed: [],
    close: () => Promise.resolve(),
  };
  return { about, sha, git: gitIn(path), commit };
}

async function start(on: string, asked: AskedEvent = {}) {
  const { about } = fixture(on);
  const run = await firstRun(about, asked);
  return { name: run?.event.name, ref: run?.ref, payload: run?.event.payload ?? {} };
}

test.each([
  ['push', 'push', 'refs/heads/main'],
  ['{ push: { tags: ["v[0-9]+.[0-9]+.[0-9]+"] } }', 'push', 'refs/tags/v1.0.0'],
  ['{ push: { tags: ["shop-*"] } }', 'push', 'refs/tags/shop-v1.0.0'],
  ['{ push: { tags: ["rel/**"] } }', 'push', 'refs/tags/rel/1.0.0'],
  ['[workflow_dispatch, workflow_call]', 'workflow_dispatch', 'refs/heads/main'],
  ['{ release: { types: [created] } }', 'release', 'refs/tags/v1.0.0'],
  ['{ schedule: [{ cron: "0 3 * * *" }] }', 'schedule', 'refs/heads/main'],
  ['pull_request', 'pull_request', 'refs/pull/1/merge'],
  ['{ workflow_run: { workflows: [CI], types: [completed] } }', 'workflow_run', 'refs/heads/main'],
  ['issues', 'issues', 'refs/heads/main'],
  ['{ push: { branches: [next] }, workflow_dispatch: {} }', 'workflow_dispatch', 'refs/heads/main'],
  ['{ push: { branches: [next] } }', 'push', 'refs/heads/main'],
  ['{ push: { branches: ["release-*", "!release-9*"] } }', 'push', 'refs/heads/release-1.0.0'],
  ['{ push: { branches: ["release/[0-9]+.x"] } }', 'push', 'refs/heads/release/1.x'],
  ['{ push: { branches: ["release-*", "ma*"] } }', 'push', 'refs/heads/main'],
  ['{ push: { branches: ["release-*"] }, workflow_dispatch: {} }', 'workflow_dispatch', 'refs/heads/main'],
])('on: %s begins with %s of %s', async (on, name, ref) => {
  expect(await start(on)).toMatchObject({ name, ref });
});

test('payloads say what the workflow asked for', async () => {
  expect((await start('{ release: { types: [created] } }')).payload).toMatchObject({
    action: 'created',
    release: { tag_name: 'v1.0.0' },
  });
  expect((await start('{ schedule: [{ cron: "0 3 * * *" }] }')).payload).toMatchObject({ schedule: '0 3 * * *' });
  expect((await start('{ workflow_run: { workflows: [CI] } }')).payload).toMatchObject({
    action: 'completed',
    workflow_run: { name: 'CI', conclusion: 'success', head_branch: 'main' },
  });
});

test('what is asked for wins, and a payload is merged in', async () => {
  expect(await start('[push, release]', { tag: 'v9', event: 'release' })).toMatchObject({
    name: 'release',
    ref: 'refs/tags/v9',
  });
  expect(await start('[push]', { tag: 'v9' })).toMatchObject({
    name: 'push',
    ref: 'refs/tags/v9',
    payload: { created: true, base_ref: 'refs/heads/main' },
  });
  const { payload } = await start('workflow_dispatch', {
    inputs: { a: 'b' },
    payload: { repository: { private: true }, extra: [1] },
  });
  expect(payload).toMatchObject({ inputs: { a: 'b' }, extra: [1], repository: { private: true, name: 'shop' } });
});

test('a branch that starts nothing makes room for a tag that does', async () => {
  const on = (branch: string) => `{ push: { branches: [${branch}], tags: ['v*'] } }`;
  expect(await start(on('v*'))).toMatchObject({ name: 'push', ref: 'refs/tags/v1.0.0' });
  expect(await start(on('main'))).toMatchObject({ name: 'push', ref: 'refs/heads/main' });
});

test('events that only others start are not chosen', () => {
  const about = { repository: 'shop', version: '1.0.0', branches: ['main'], starts: () => true };
  expect(chooseEvent({ events: { workflow_call: {} } }, {}, about)).toEqual({ name: 'push' });
});

test('a tag that exists keeps its commit, and the next version is after all tags', async () => {
  const { about, git, sha, commit } = fixture('push');
  await git('update-ref', 'refs/tags/v1.3.0', sha);
  await git('update-ref', 'refs/tags/shop@1.2.0', sha);
  const head = commit({ 'a.txt': '2' }, 'feat: more');
  const run = await firstRun({ ...about, head }, { tag: 'v1.3.0' });
  expect([run?.sha, await nextVersion(git)]).toEqual([sha, '1.4.0']);
});

test('a branch is rehearsed as if it were merged, and a change can be made up', async () => {
  const { git, sha, commit } = fixture('push');
  const head = commit({ 'b.txt': '1' }, 'feat: more');
  await git('update-ref', 'refs/heads/main', sha);
  expect(await mergeInto(git, 'main', { base: sha, head })).toBe(head);
  const made = await addCommit(git, 'main', head, 'breaking');
  expect((await git('log', '-1', '--format=%P %s', 'refs/heads/main'))?.trim()).toBe(
    `${head} feat!: a change that this rehearsal made up`,
  );
  expect((await git('rev-parse', 'refs/heads/main'))?.trim()).toBe(made);
});

test('branches that went apart are merged with a commit, unless both change the same lines', async () => {
  const { git, sha, commit } = fixture('push');
  const head = commit({ 'b.txt': '1' }, 'feat: ours');
  await git('update-ref', 'refs/heads/main', sha);
  const other =
    (
      await git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit-tree', `${sha}^{tree}`, '-p', sha, '-m', 'theirs')
    )?.trim() ?? '';
  const merged = await mergeInto(git, 'main', { base: other, head });
  expect((await git('log', '-1', '--format=%P', merged))?.trim()).toBe(`${other} ${head}`);
  expect(await git('show', `${merged}:b.txt`)).toBe('1');
});
