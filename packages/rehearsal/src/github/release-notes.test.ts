import { type CheckedGitHub, checkedGitHub, shop } from '../../../../test/support/openapi/local-github.ts';

let checked: CheckedGitHub;
beforeEach(() => {
  checked = checkedGitHub();
});
afterEach(() => checked.remove());

const github = () => checked.octokit({ contents: 'write' }).rest.repos;
const page = 'http://github.localhost/acme/shop';

/** A merged pull request that brings a commit of its own. */
function merged(number: number, title: string, author: string, labels: readonly string[] = []): void {
  const sha = checked.repository.commit(title);
  const mergedAt = `2026-01-01T0${number}:00:00Z`;
  checked.github.addPullRequest({ number, title, author, mergedAt, commits: [sha], labels });
}

describe('the notes that GitHub writes', () => {
  test('name what was merged since the last release, and who is new', async () => {
    merged(1, 'Begin', 'ada');
    await github().createRelease({ ...shop, tag_name: 'v1.0.0' });
    checked.repository.commit('fix: nobody asked');
    merged(2, 'Pay by card', 'bob');
    merged(3, 'Bump it', 'renovate[bot]');
    merged(4, 'Round', 'ada');
    const { data } = await github().generateReleaseNotes({ ...shop, tag_name: 'v1.1.0' });
    expect(data.name).toBe('v1.1.0');
    expect(data.body.split('\n')).toEqual([
      "## What's Changed",
      `* Pay by card by @bob in ${page}/pull/2`,
      `* Bump it by @renovate in ${page}/pull/3`,
      `* Round by @ada in ${page}/pull/4`,
      '',
      '## New Contributors',
      `* @bob made their first contribution in ${page}/pull/2`,
      '',
      `**Full Changelog**: ${page}/compare/v1.0.0...v1.1.0`,
    ]);
  });

  test('are in the categories that the repository asks for', async () => {
    const categories = [
      '    - title: New',
      '      labels: [enhancement]',
      '    - title: Everything',
      '      labels: ["*"]',
      '      exclude: { labels: [chore] }',
    ];
    const lines = ['changelog:', '  exclude: { authors: [robot] }', '  categories:', ...categories];
    checked.repository.commit('docs: notes', { '.github/release.yml': `${lines.join('\n')}\n` });
    merged(1, 'One', 'ada', ['enhancement']);
    merged(2, 'Two', 'ada', ['bug']);
    merged(3, 'Three', 'ada', ['chore']);
    merged(4, 'Four', 'robot');
    const { data } = await github().generateReleaseNotes({ ...shop, tag_name: 'v1.0.0' });
    const heads = data.body.split('\n').filter((line) => /^(#|\* (One|Two|Three|Four))/.test(line));
    expect(heads.map((line) => line.replace(/ by .*/, ''))).toEqual([
      "## What's Changed",
      '### New',
      '* One',
      '### Everything',
      '* Two',
      '### Other Changes',
      '* Three',
      '## New Contributors',
    ]);
    expect(data.body).toContain(`**Full Changelog**: ${page}/commits/v1.0.0`);
  });

  test('follow what a release brings itself, and name it where nothing else does', async () => {
    const { data } = await github().createRelease({
      ...shop,
      tag_name: 'v1.0.0',
      body: 'Hello.',
      generate_release_notes: true,
    });
    expect(data.name).toBe('v1.0.0');
    expect(data.body).toBe(`Hello.\n\n**Full Changelog**: ${page}/commits/v1.0.0`);
  });

  test.each([
    ['a target that is not there', { target_commitish: 'nope' }],
    ['a previous tag that is not there', { previous_tag_name: 'v0' }],
  ])('are refused for %s', async (_, values) => {
    const answer = github().generateReleaseNotes({ ...shop, tag_name: 'v1.0.0', ...values });
    await expect(answer).rejects.toMatchObject({ status: 422 });
  });
});
