import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shop } from '../support/openapi/local-github.ts';
import { installed, RunningGitHub } from './tool.ts';

let folder: string;
let running: RunningGitHub;
beforeAll(async () => {
  folder = await installed('semantic-release', '25.0.9');
}, 120_000);
beforeEach(async () => {
  running = await RunningGitHub.open();
});
afterEach(() => running.close());

test('semantic-release makes a whole release, and tells the pull request and the issue of it', async () => {
  const { repository, github } = running.checked;
  const { rest } = running.checked.octokit('ada');
  const { data: issue } = await rest.issues.create({ ...shop, title: 'Nothing can be paid' });
  repository.checkout('pay');
  repository.commit('feat: pay by card', { 'pay.js': 'pay\n' });
  repository.checkout('main', running.checked.firstCommit);
  const body = `Closes #${issue.number}`;
  const { data: pull } = await rest.pulls.create({ ...shop, title: 'Pay', head: 'pay', base: 'main', body });
  await rest.pulls.merge({ ...shop, pull_number: pull.number, merge_method: 'rebase' });

  const clone = join(running.checked.folder, 'clone');
  execFileSync('git', ['clone', '--quiet', repository.gitDir, clone]);
  writeFileSync(join(clone, 'shop.tgz'), 'bytes');
  const repositoryUrl = `${running.server}/acme/shop.git`;
  const plugins = [
    '@semantic-release/commit-analyzer',
    '@semantic-release/release-notes-generator',
    ['@semantic-release/github', { assets: ['shop.tgz'] }],
  ];
  writeFileSync(join(clone, '.releaserc.json'), JSON.stringify({ branches: ['main'], repositoryUrl, plugins }));
  const token = running.token({ contents: 'write', issues: 'write', 'pull-requests': 'write' });
  const script = join(folder, 'node_modules/semantic-release/bin/semantic-release.js');
  const env = { GITHUB_TOKEN: token, GITHUB_API_URL: running.origin, GITHUB_URL: running.server };
  const { exitCode, output } = await running.run(script, ['--no-ci'], { cwd: clone, env });

  expect([exitCode, exitCode === 0 ? '' : output]).toEqual([0, '']);
  expect(running.refusals()).toEqual([]);
  const { data: release } = await rest.repos.getReleaseByTag({ ...shop, tag: 'v1.0.0' });
  expect(release).toMatchObject({ name: 'v1.0.0', draft: false, body: expect.stringContaining('pay by card') });
  expect(release.assets).toMatchObject([{ name: 'shop.tgz', size: 5 }]);
  expect(repository.sha('refs/tags/v1.0.0')).toBeDefined();
  for (const issue_number of [issue.number, pull.number]) {
    const { data: comments } = await rest.issues.listComments({ ...shop, issue_number });
    expect(comments).toMatchObject([{ body: expect.stringContaining('in version 1.0.0') }]);
    const { data: labels } = await rest.issues.listLabelsOnIssue({ ...shop, issue_number });
    expect(labels.map(({ name }) => name)).toEqual(['released']);
  }
  expect(github.state.requests.filter(({ status }) => status >= 500)).toEqual([]);
}, 120_000);
