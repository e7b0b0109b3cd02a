import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shop } from '../support/openapi/local-github.ts';
import { installed, Stage } from './tool.ts';

let folder: string;
let stage: Stage;
beforeAll(async () => {
  folder = await installed('semantic-release', '25.0.9');
}, 120_000);
beforeEach(async () => {
  stage = await Stage.open();
});
afterEach(() => stage.close());

test('semantic-release makes a whole release, and tells the pull request and the issue of it', async () => {
  const { repository, github } = stage.checked;
  const { rest } = stage.checked.octokit('ada');
  const { data: issue } = await rest.issues.create({ ...shop, title: 'Nothing can be paid' });
  repository.checkout('pay');
  repository.commit('feat: pay by card', { 'pay.js': 'pay\n' });
  repository.checkout('main', stage.checked.firstCommit);
  const body = `Closes #${issue.number}`;
  const { data: pull } = await rest.pulls.create({ ...shop, title: 'Pay', head: 'pay', base: 'main', body });
  await rest.pulls.merge({ ...shop, pull_number: pull.number, merge_method: 'rebase' });

  const clone = join(stage.checked.folder, 'clone');
  execFileSync('git', ['clone', '--quiet', repository.gitDir, clone]);
  writeFileSync(join(clone, 'shop.tgz'), 'bytes');
  const repositoryUrl = `${stage.server}/acme/shop.git`;
  const plugins = [
    '@semantic-release/commit-analyzer',
    '@semantic-release/release-notes-generator',
    ['@semantic-release/github', { assets: ['shop.tgz'] }],
  ];
  writeFileSync(join(clone, '.releaserc.json'), JSON.stringify({ branches: ['main'], repositoryUrl, plugins }));
  const token = stage.token({ contents: 'write', issues: 'write', 'pull-requests': 'write' });
  const script = join(folder, 'node_modules/semantic-release/bin/semantic-release.js');
  const env = { GITHUB_TOKEN: token, GITHUB_API_URL: stage.origin, GITHUB_URL: stage.server };
  const { exitCode, output } = await stage.run(script, ['--no-ci'], { cwd: clone, env });

  expect([exitCode, exitCode === 0 ? '' : output]).toEqual([0, '']);
  expect(stage.refusals()).toEqual([]);
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
