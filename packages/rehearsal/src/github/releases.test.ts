import { type CheckedGitHub, checkedGitHub, shop } from '../../../../test/support/openapi/local-github.ts';

let checked: CheckedGitHub;
beforeEach(() => {
  checked = checkedGitHub();
});
afterEach(() => checked.remove());

const writer = { contents: 'write' } as const;
const reader = { contents: 'read' } as const;

describe('a draft release', () => {
  test('makes no tag, and its pages do not name one', async () => {
    const { repos } = checked.octokit(writer).rest;
    const { data } = await repos.createRelease({ ...shop, tag_name: 'v1.0.0', draft: true });
    expect(data.draft).toBe(true);
    expect(data.published_at).toBeNull();
    expect(data.html_url).toMatch(/\/acme\/shop\/releases\/tag\/untagged-[0-9a-f]{20}$/);
    expect(checked.repository.sha('refs/tags/v1.0.0')).toBeUndefined();
  });

  test('is dated by its commit', async () => {
    const { repos } = checked.octokit(writer).rest;
    const target_commitish = checked.repository.commit('feat: later');
    const { data } = await repos.createRelease({ ...shop, tag_name: 'v1.0.0', target_commitish, draft: true });
    expect(data.created_at).toBe('2026-01-01T00:02:00Z');
  });

  test('is not found by its tag', async () => {
    const { repos } = checked.octokit(writer).rest;
    await repos.createRelease({ ...shop, tag_name: 'v1.0.0', draft: true });
    await expect(repos.getReleaseByTag({ ...shop, tag: 'v1.0.0' })).rejects.toMatchObject({ status: 404 });
  });

  test('may ask to be the latest when it is made, but not in an update that does not say that it stays a draft', async () => {
    const { repos } = checked.octokit(writer).rest;
    const latest = { ...shop, tag_name: 'v1.0.0', make_latest: 'true' } as const;
    const { data } = await repos.createRelease({ ...latest, draft: true });
    await expect(repos.updateRelease({ ...latest, release_id: data.id })).rejects.toMatchObject({ status: 422 });
    expect((await repos.updateRelease({ ...latest, release_id: data.id, draft: true })).data.draft).toBe(true);
    await expect(repos.getLatestRelease(shop)).rejects.toMatchObject({ status: 404 });
  });

  test('is invisible to a token that may not write contents', async () => {
    const { data } = await checked.octokit(writer).rest.repos.createRelease({ ...shop, tag_name: 'v1', draft: true });
    const { repos } = checked.octokit(reader).rest;
    expect((await repos.listReleases(shop)).data).toEqual([]);
    await expect(repos.getRelease({ ...shop, release_id: data.id })).rejects.toMatchObject({ status: 404 });
  });

  test('may share its tag with another draft', async () => {
    const { repos } = checked.octokit(writer).rest;
    await repos.createRelease({ ...shop, tag_name: 'v1.0.0', draft: true });
    await repos.createRelease({ ...shop, tag_name: 'v1.0.0', draft: true });
    expect((await repos.listReleases(shop)).data).toHaveLength(2);
  });

  test('keeps the target that it was given until it is published', async () => {
    const { repos } = checked.octokit(writer).rest;
    const { data: draft } = await repos.createRelease({ ...shop, tag_name: 'v1.0.0', draft: true });
    const later = checked.repository.commit('feat: after the draft');
    expect(draft.target_commitish).toBe('main');
    await repos.updateRelease({ ...shop, release_id: draft.id, draft: false });
    expect(checked.repository.sha('refs/tags/v1.0.0')).toBe(later);
  });
});

describe('an update of a draft', () => {
  const drafted = async () => {
    const { repos } = checked.octokit(writer).rest;
    const target_commitish = checked.repository.commit('feat: the target');
    checked.repository.commit('feat: after it');
    const { data } = await repos.createRelease({ ...shop, tag_name: 'v1.0.0', target_commitish, draft: true });
    return { repos, target_commitish, release_id: data.id };
  };

  test('that names no tag takes its tag away, and leaves its target', async () => {
    const { repos, target_commitish, release_id } = await drafted();
    const { data } = await repos.updateRelease({ ...shop, release_id, body: 'Notes' });
    expect(data.tag_name).toMatch(/^untagged-[0-9a-f]{20}$/);
    expect(data).toMatchObject({ draft: true, body: 'Notes', target_commitish });
    expect((await repos.listReleases(shop)).data).toMatchObject([{ id: release_id, tag_name: data.tag_name }]);
  });

  test('that names the tag keeps it', async () => {
    const { repos, release_id } = await drafted();
    const { data } = await repos.updateRelease({ ...shop, release_id, tag_name: 'v1.0.0', body: 'Notes' });
    expect(data).toMatchObject({ draft: true, tag_name: 'v1.0.0', body: 'Notes' });
  });

  test('that publishes it keeps the tag without naming it', async () => {
    const { repos, target_commitish, release_id } = await drafted();
    const { data } = await repos.updateRelease({ ...shop, release_id, draft: false });
    expect(data).toMatchObject({ draft: false, tag_name: 'v1.0.0' });
    expect(checked.repository.sha('refs/tags/v1.0.0')).toBe(target_commitish);
  });

  test('can be the reason that it is published without a tag', async () => {
    const { repos, release_id } = await drafted();
    await repos.updateRelease({ ...shop, release_id, body: 'Notes' });
    const { data } = await repos.updateRelease({ ...shop, release_id, draft: false });
    expect(data).toMatchObject({ draft: false, tag_name: expect.stringMatching(/^untagged-/) });
    expect(checked.repository.git('tag', '--list')).toBe('');
  });
});

describe('a published release that is updated', () => {
  test('keeps the tag that the update does not name', async () => {
    const { repos } = checked.octokit(writer).rest;
    const { data } = await repos.createRelease({ ...shop, tag_name: 'v1.0.0' });
    const updated = await repos.updateRelease({ ...shop, release_id: data.id, body: 'Better notes' });
    expect(updated.data).toMatchObject({ draft: false, tag_name: 'v1.0.0' });
  });
});

describe('a published release whose tag is deleted', () => {
  test('is a draft again, and no longer the latest', async () => {
    const { git, repos } = checked.octokit(writer).rest;
    const { data } = await repos.createRelease({ ...shop, tag_name: 'v1.0.0' });
    await git.deleteRef({ ...shop, ref: 'tags/v1.0.0' });
    expect((await repos.getRelease({ ...shop, release_id: data.id })).data).toMatchObject({ draft: true });
    await expect(repos.getLatestRelease(shop)).rejects.toMatchObject({ status: 404 });
    expect((await checked.octokit(reader).rest.repos.listReleases(shop)).data).toEqual([]);
  });
});

describe('publishing', () => {
  test('makes the tag at the target and shows the tag in the pages', async () => {
    const { repos } = checked.octokit(writer).rest;
    const target_commitish = checked.firstCommit;
    checked.repository.commit('feat: not in the release');
    const { data: draft } = await repos.createRelease({ ...shop, tag_name: 'v1.0.0', target_commitish, draft: true });
    const { data } = await repos.updateRelease({ ...shop, release_id: draft.id, draft: false, body: 'Notes' });
    expect(data).toMatchObject({ draft: false, body: 'Notes', published_at: '2026-01-02T03:04:05Z' });
    expect(data.html_url).toMatch(/\/releases\/tag\/v1\.0\.0$/);
    expect(checked.repository.sha('refs/tags/v1.0.0')).toBe(checked.firstCommit);
  });

  test('uses a tag that is there already, wherever the target points', async () => {
    checked.repository.git('tag', 'v1.0.0', checked.firstCommit);
    const target_commitish = checked.repository.commit('feat: elsewhere');
    const { repos } = checked.octokit(writer).rest;
    await repos.createRelease({ ...shop, tag_name: 'v1.0.0', target_commitish });
    expect(checked.repository.sha('refs/tags/v1.0.0')).toBe(checked.firstCommit);
  });

  test('a second release of a tag answers 422 already_exists and leaves the draft', async () => {
    const { repos } = checked.octokit(writer).rest;
    await repos.createRelease({ ...shop, tag_name: 'v1.0.0' });
    const { data: draft } = await repos.createRelease({ ...shop, tag_name: 'v1.0.0', draft: true });
    const publishing = repos.updateRelease({ ...shop, release_id: draft.id, draft: false });
    await expect(publishing).rejects.toMatchObject({
      status: 422,
      response: { data: { errors: [{ resource: 'Release', code: 'already_exists', field: 'tag_name' }] } },
    });
    expect((await repos.getRelease({ ...shop, release_id: draft.id })).data.draft).toBe(true);
  });

  test('of two at the same moment only one gets the tag', async () => {
    const { repos } = checked.octokit(writer).rest;
    const drafts = await Promise.all(
      [1, 2].map(() => repos.createRelease({ ...shop, tag_name: 'v1.0.0', draft: true })),
    );
    const published = await Promise.allSettled(
      drafts.map(({ data }) => repos.updateRelease({ ...shop, release_id: data.id, draft: false })),
    );
    expect(published.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});

test('releases are listed by the dates of their commits, whenever they were made', async () => {
  const { repos } = checked.octokit(writer).rest;
  const target_commitish = checked.repository.commit('feat: later');
  await repos.createRelease({ ...shop, tag_name: 'v2.0.0', target_commitish });
  await repos.createRelease({ ...shop, tag_name: 'v1.0.0', target_commitish: checked.firstCommit, draft: true });
  await repos.createRelease({ ...shop, tag_name: 'v1.0.1', target_commitish: checked.firstCommit });
  expect((await repos.listReleases(shop)).data.map(({ tag_name }) => tag_name)).toEqual(['v2.0.0', 'v1.0.1', 'v1.0.0']);
});

describe('the latest release', () => {
  const publish = async (tag_name: string, more: Record<string, unknown> = {}): Promise<void> => {
    await checked.octokit(writer).rest.repos.createRelease({ ...shop, tag_name, ...more });
  };
  const latest = async (): Promise<string> =>
    (await checked.octokit(reader).rest.repos.getLatestRelease(shop)).data.tag_name;

  test('is the one that was published last, unless that one asked otherwise', async () => {
    await publish('v2.0.0');
    await publish('v1.9.9', { make_latest: 'false' });
    expect(await latest()).toBe('v2.0.0');
    await publish('v1.9.8');
    expect(await latest()).toBe('v1.9.8');
  });

  test('is never a prerelease or a draft', async () => {
    await publish('v1.0.0');
    await publish('v2.0.0-rc.1', { prerelease: true });
    await publish('v2.0.0', { draft: true });
    expect(await latest()).toBe('v1.0.0');
    await expect(publish('v3.0.0-rc.1', { prerelease: true, make_latest: 'true' })).rejects.toMatchObject({
      status: 422,
    });
  });

  test('by `legacy` is the newest commit, and of one commit the highest version', async () => {
    await publish('v1.0.0');
    await publish('v1.2.0', { make_latest: 'false' });
    await publish('v1.1.0', { make_latest: 'legacy' });
    expect(await latest()).toBe('v1.2.0');
  });

  test('is 404 when there is none', async () => {
    await expect(latest()).rejects.toMatchObject({ status: 404 });
  });

  test('is another one once it is deleted, and the tag stays', async () => {
    await publish('v1.0.0');
    await publish('v1.1.0');
    const { repos } = checked.octokit(writer).rest;
    const { data } = await repos.getReleaseByTag({ ...shop, tag: 'v1.1.0' });
    await repos.deleteRelease({ ...shop, release_id: data.id });
    expect(await latest()).toBe('v1.0.0');
    expect(checked.repository.sha('refs/tags/v1.1.0')).toBe(checked.firstCommit);
  });
});

describe('a release is refused', () => {
  const create = (values: Record<string, unknown>): Promise<unknown> =>
    checked.octokit(writer).request('POST /repos/{owner}/{repo}/releases', { ...shop, tag_name: 'v1.0.0', ...values });

  test.each([
    ['without a tag name', { tag_name: undefined }, { code: 'missing_field', field: 'tag_name' }],
    ['with a tag name that git does not allow', { tag_name: 'v1..0' }, { code: 'custom', field: 'tag_name' }],
    [
      'for a commit that is not there',
      { target_commitish: '0'.repeat(40) },
      { code: 'invalid', field: 'target_commitish' },
    ],
    ['with a body that is too long', { body: 'x'.repeat(125_001) }, { code: 'custom', field: 'body' }],
  ])('%s', async (_, values, error) => {
    await expect(create(values)).rejects.toMatchObject({ status: 422, response: { data: { errors: [error] } } });
  });

  test('with a discussion category, since none exists', async () => {
    await expect(create({ discussion_category_name: 'News' })).rejects.toMatchObject({ status: 404 });
  });
});

describe('the workflow-file rule', () => {
  const workflow = { '.github/workflows/release.yml': 'on: push\n' };

  test('a job may not release a commit whose workflows differ from the default branch', async () => {
    const hotfix = checked.repository.commit('ci: change the pipeline', workflow);
    checked.repository.git('update-ref', 'refs/heads/main', checked.firstCommit);
    const { repos } = checked.octokit(writer).rest;
    const release = { ...shop, tag_name: 'v1.0.1', target_commitish: hotfix, draft: true };
    await expect(repos.createRelease(release)).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('Resource not accessible by integration'),
      response: {
        headers: { 'x-accepted-github-permissions': 'contents=write; contents=write,workflows=write' },
      },
    });
    await checked.octokit('bob').rest.repos.createRelease(release);
  });

  test('it may while a branch or a tag points at that commit, and no longer when none does', async () => {
    checked.repository.checkout('hotfix');
    const target_commitish = checked.repository.commit('ci: change the pipeline', workflow);
    checked.repository.checkout('main', checked.firstCommit);
    const { repos } = checked.octokit(writer).rest;
    const { data } = await repos.createRelease({ ...shop, tag_name: 'v1.0.1', target_commitish, draft: true });
    checked.repository.git('update-ref', '-d', 'refs/heads/hotfix');
    const publish = (): Promise<unknown> => repos.updateRelease({ ...shop, release_id: data.id, draft: false });
    await expect(publish()).rejects.toMatchObject({ status: 403 });
    checked.repository.git('tag', 'v1.0.1', target_commitish);
    await publish();
  });
});

describe('immutable releases', () => {
  beforeEach(() => {
    checked.remove();
    checked = checkedGitHub({ immutableReleases: true });
  });

  test('keep their tag and target, and lend the tag name to nobody after they are gone', async () => {
    const { repos, git } = checked.octokit(writer).rest;
    const { data } = await repos.createRelease({ ...shop, tag_name: 'v1.0.0' });
    expect(data.immutable).toBe(true);
    const release_id = data.id;
    await repos.updateRelease({ ...shop, release_id, body: 'Better notes' });
    await expect(repos.updateRelease({ ...shop, release_id, tag_name: 'v1.0.1' })).rejects.toMatchObject({
      status: 422,
    });
    await expect(git.deleteRef({ ...shop, ref: 'tags/v1.0.0' })).rejects.toMatchObject({ status: 422 });
    await repos.deleteRelease({ ...shop, release_id });
    await expect(repos.createRelease({ ...shop, tag_name: 'v1.0.0' })).rejects.toMatchObject({
      status: 422,
      response: { data: { errors: [{ message: 'tag_name was used by an immutable release' }, {}] } },
    });
  });

  test('are seen by those who administer the repository only', async () => {
    const seen = await checked.octokit('ada').rest.repos.checkImmutableReleases(shop);
    expect(seen.data).toEqual({ enabled: true, enforced_by_owner: false });
    await expect(checked.octokit(writer).rest.repos.checkImmutableReleases(shop)).rejects.toMatchObject({
      status: 403,
    });
  });
});
