import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { enterpriseHost } from '../../packages/rehearsal/src/rehearse/job-environment.ts';
import { shop } from '../support/openapi/local-github.ts';
import { type Ended, RunningGitHub, unpacked } from './tool.ts';

const CONFIG = `name-template: Shop $RESOLVED_VERSION
tag-template: v$RESOLVED_VERSION
categories: [{ title: Features, labels: [feature] }, { title: Fixes, labels: [bug] }]
version-resolver: { minor: { labels: [feature] }, default: patch }
template: |
  $CHANGES
`;

let bundle: string;
let running: RunningGitHub;
beforeAll(async () => {
  // The action's own bundle, as its authors publish it beside its sources.
  bundle = join(await unpacked('release-drafter-github-app', '6.1.0'), 'dist/index.js');
}, 120_000);
beforeEach(async () => {
  running = await RunningGitHub.open();
});
afterEach(() => running.close());

async function draft(inputs: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const { checked, origin } = running;
  const payload = join(checked.folder, 'event.json');
  const repository = { name: shop.repo, full_name: 'acme/shop', owner: { login: shop.owner }, default_branch: 'main' };
  writeFileSync(payload, JSON.stringify({ ref: 'refs/heads/main', repository }));
  const env = {
    GITHUB_TOKEN: running.token({ contents: 'write', 'pull-requests': 'read' }),
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: payload,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: checked.repository.sha('refs/heads/main'),
    // It does not read GITHUB_API_URL; a rehearsal sets these for such actions.
    ...enterpriseHost({ origin }),
    GITHUB_ACTIONS: 'true',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_WORKFLOW: 'draft',
    GITHUB_ACTION: 'draft',
    GITHUB_ACTOR: 'bob',
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  return running.run(bundle, [], { cwd: checked.folder, env });
}

/** It ends with 0 even where it failed. */
function errorsOf({ exitCode, output }: Ended): readonly string[] {
  return exitCode === 0 ? output.split('\n').filter((line) => line.startsWith('::error')) : [output];
}

/** Merges a pull request of one commit. */
function merge(number: number, title: string, label: string): void {
  const { repository, github } = running.checked;
  const commit = repository.commit(`${title} (#${number})`);
  const mergedAt = new Date().toISOString();
  github.addPullRequest({ number, title, author: 'bob', mergedAt, commits: [commit], labels: [label] });
}

test('release-drafter drafts the release of what was merged, and brings the draft up to date', async () => {
  const { repository } = running.checked;
  const { rest } = running.checked.octokit('ada');
  repository.commit('ci: draft releases', { '.github/release-drafter.yml': CONFIG });
  await rest.repos.createRelease({ ...shop, tag_name: 'v1.3.0' });
  merge(7, 'Pay by card', 'feature');

  const first = await draft();
  expect(errorsOf(first)).toEqual([]);
  merge(8, 'Round to cents', 'bug');
  const second = await draft();
  expect(errorsOf(second)).toEqual([]);

  const { data: releases } = await rest.repos.listReleases(shop);
  expect(releases.map(({ name, tag_name, draft: isDraft }) => [name, tag_name, isDraft])).toEqual([
    ['Shop 1.4.0', 'v1.4.0', true],
    [null, 'v1.3.0', false],
  ]);
  expect(releases[0]?.body).toBe('## Features\n\n* Pay by card (#7) @bob\n\n## Fixes\n\n* Round to cents (#8) @bob\n');

  expect(errorsOf(await draft({ publish: 'true' }))).toEqual([]);
  expect((await rest.repos.getLatestRelease(shop)).data.tag_name).toBe('v1.4.0');
  expect(running.checked.github.state.requests.filter(({ status }) => status >= 500)).toEqual([]);
}, 120_000);
