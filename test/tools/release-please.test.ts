import { join } from 'node:path';
import { shop } from '../support/openapi/local-github.ts';
import { type Ended, installed, RunningGitHub } from './tool.ts';

let folder: string;
let running: RunningGitHub;
beforeAll(async () => {
  folder = await installed('release-please', '17.11.2');
}, 120_000);
beforeEach(async () => {
  running = await RunningGitHub.open();
});
afterEach(() => running.close());

async function releasePlease(command: string): Promise<Ended> {
  const script = join(folder, 'node_modules/release-please/build/src/bin/release-please.js');
  const token = running.token({ contents: 'write', issues: 'write', 'pull-requests': 'write' });
  const api = [`--api-url=${running.origin}`, `--graphql-url=${running.origin}`];
  const about = [`--token=${token}`, `--repo-url=acme/shop`, '--release-type=node', '--target-branch=main'];
  return running.run(script, [command, ...about, ...api], { cwd: running.checked.folder });
}

test('release-please opens its pull request and, once that is merged, makes the release', async () => {
  const { repository } = running.checked;
  const { rest } = running.checked.octokit('ada');
  repository.commit('feat: pay by card', { 'package.json': '{"name":"shop","version":"0.9.0"}\n' });

  const opened = await releasePlease('release-pr');
  expect([opened.exitCode, opened.exitCode === 0 ? '' : opened.output]).toEqual([0, '']);
  const { data: pulls } = await rest.pulls.list(shop);
  expect(pulls).toMatchObject([{ title: 'chore(main): release 1.0.0', labels: [{ name: 'autorelease: pending' }] }]);
  const pull_number = pulls[0]?.number ?? 0;
  const { data: files } = await rest.pulls.listFiles({ ...shop, pull_number });
  expect(files.map(({ filename }) => filename)).toEqual(['CHANGELOG.md', 'package.json']);

  repository.commit('fix: round to cents');
  expect((await releasePlease('release-pr')).exitCode).toBe(0);
  expect((await rest.pulls.get({ ...shop, pull_number })).data.body).toContain('round to cents');
  await rest.pulls.merge({ ...shop, pull_number, merge_method: 'squash' });

  const released = await releasePlease('github-release');
  expect([released.exitCode, released.exitCode === 0 ? '' : released.output]).toEqual([0, '']);
  const { data: release } = await rest.repos.getLatestRelease(shop);
  expect(release).toMatchObject({ tag_name: 'v1.0.0', body: expect.stringContaining('pay by card') });
  const { data: pull } = await rest.pulls.get({ ...shop, pull_number });
  expect(pull.labels.map(({ name }) => name)).toEqual(['autorelease: tagged']);
  expect(repository.git('rev-parse', 'v1.0.0')).toBe(pull.merge_commit_sha);
  expect(running.checked.github.state.requests.filter(({ status }) => status >= 500)).toEqual([]);
}, 120_000);
