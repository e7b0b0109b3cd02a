import { execFile } from 'node:child_process';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type CheckedGitHub, checkedGitHub, shop } from '../../../../test/support/openapi/local-github.ts';
import { serve } from './index.ts';
import type { RulesetRecord } from './repository-settings.ts';

const run = promisify(execFile);

let checked: CheckedGitHub;
afterEach(() => checked.remove());

function ruleset(values: Partial<RulesetRecord> & { readonly types: readonly string[] }): Omit<RulesetRecord, 'id'> {
  const { types, ...rest } = values;
  return {
    name: 'rules',
    target: 'branch',
    enforcement: 'active',
    include: ['~ALL'],
    exclude: [],
    rules: types.map((type) => ({ type })),
    bypassActors: [],
    ...rest,
  };
}

function open(...rulesets: readonly Omit<RulesetRecord, 'id'>[]) {
  checked = checkedGitHub({ rulesets });
  return checked.octokit({ contents: 'write', 'pull-requests': 'write' }).rest;
}

const tags = (types: readonly string[], more: Partial<RulesetRecord> = {}) =>
  ruleset({ target: 'tag', include: ['refs/tags/v*'], types, ...more });

describe('a ruleset', () => {
  test('keeps tags from being made, moved and deleted', async () => {
    const { git } = open(tags(['creation', 'update', 'deletion'], { exclude: ['refs/tags/v0*'] }));
    const sha = checked.firstCommit;
    const make = (tag: string) => git.createRef({ ...shop, ref: `refs/tags/${tag}`, sha });
    await expect(make('v1')).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('Cannot create ref due to creations being restricted.'),
    });
    for (const tag of ['v0', 'other']) expect((await make(tag)).status).toBe(201);
    checked.repository.git('tag', 'v2');
    const next = checked.repository.commit('fix: next');
    const tag = { ...shop, ref: 'tags/v2' };
    await expect(git.updateRef({ ...tag, sha: next })).rejects.toMatchObject({ status: 422 });
    await expect(git.deleteRef(tag)).rejects.toMatchObject({ status: 422 });
    expect(checked.repository.sha('refs/tags/v2')).toBe(sha);
  });

  test('keeps a release from making its tag, in the words that release actions look for', async () => {
    const { repos } = open(tags(['creation']));
    await repos.createRelease({ ...shop, tag_name: 'v1.0.0', draft: true });
    await expect(repos.createRelease({ ...shop, tag_name: 'v1.0.0' })).rejects.toMatchObject({
      status: 422,
      response: {
        data: {
          errors: [
            {
              field: 'pre_receive',
              message:
                'pre_receive Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n',
            },
          ],
        },
      },
    });
    checked.repository.git('tag', 'v1.0.0');
    expect((await repos.createRelease({ ...shop, tag_name: 'v1.0.0' })).status).toBe(201);
  });

  test('wants pull requests where it says so', async () => {
    const { repos, pulls, git } = open(ruleset({ include: ['~DEFAULT_BRANCH'], types: ['pull_request'] }));
    const file = { ...shop, path: 'a.txt', message: 'feat: a', content: 'YQ==' };
    await expect(repos.createOrUpdateFileContents(file)).rejects.toMatchObject({
      status: 409,
      message: expect.stringContaining('Changes must be made through a pull request.'),
    });
    await git.createRef({ ...shop, ref: 'refs/heads/topic', sha: checked.firstCommit });
    await repos.createOrUpdateFileContents({ ...file, branch: 'topic' });
    await pulls.create({ ...shop, title: 'A', head: 'topic', base: 'main' });
    expect((await pulls.merge({ ...shop, pull_number: 1 })).data.merged).toBe(true);
  });

  test.each([
    ['is not active', { enforcement: 'evaluate' } as const],
    ['lets GitHub Actions past', { bypassActors: [{ type: 'Integration', id: 15_368 }] }],
  ])('that %s forbids nothing to a job', async (_, more) => {
    open(tags(['creation'], more));
    const { id } = checked.github.createJob({
      runId: checked.github.createRun({
        workflow: { path: '.github/workflows/ci.yml', name: 'ci' },
        event: { name: 'push', payload: {} },
        ref: 'refs/heads/main',
        sha: checked.firstCommit,
        actor: 'ada',
      }).id,
      key: 'tag',
      name: 'tag',
      permissions: { contents: 'write' },
    });
    const { token } = checked.github.startJob(id);
    const body = JSON.stringify({ ref: 'refs/tags/v1', sha: checked.firstCommit });
    const init = { method: 'POST', body, headers: { authorization: `Bearer ${token}` } };
    expect((await checked.fetch(`${checked.github.origin}/repos/acme/shop/git/refs`, init)).status).toBe(201);
  });

  test('lets the role past that it names, and nobody below', async () => {
    open(tags(['creation'], { bypassActors: [{ type: 'RepositoryRole', id: 5 }] }));
    const make = (login: string) =>
      checked.octokit(login).rest.git.createRef({ ...shop, ref: 'refs/tags/v1', sha: checked.firstCommit });
    await expect(make('bob')).rejects.toMatchObject({ status: 422 });
    expect((await make('ada')).status).toBe(201);
  });

  test('is kept by pushes too, each ref for itself', async () => {
    open(tags(['creation']), ruleset({ types: ['non_fast_forward', 'deletion'] }));
    const served = await serve(checked.github);
    const clone = join(checked.folder, 'clone');
    const token = checked.github.issueToken({ permissions: { contents: 'write' } });
    const remote = `http://x-access-token:${token}@127.0.0.1:${new URL(served.origin).port}/acme/shop.git`;
    const person = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];
    const env = { PATH: process.env['PATH'] ?? '', GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' };
    const git = async (...args: readonly string[]) => run('git', [...person, ...args], { cwd: clone, env });
    const push = async (...refs: readonly string[]): Promise<string> =>
      git('push', remote, ...refs).then(
        () => 'pushed',
        (error: { stderr: string }) => error.stderr,
      );
    try {
      await run('git', ['clone', '--quiet', checked.repository.gitDir, clone], { env });
      await git('commit', '--quiet', '--allow-empty', '-m', 'feat: next');
      expect(await push('HEAD:refs/heads/main')).toBe('pushed');
      const refused = await push('HEAD:refs/tags/v1', 'HEAD:refs/tags/other');
      expect(refused).toContain('GH013: Repository rule violations found for refs/tags/v1');
      expect(refused).toContain('Cannot create ref due to creations being restricted.');
      expect(checked.repository.sha('refs/tags/v1')).toBeUndefined();
      expect(checked.repository.sha('refs/tags/other')).toBeDefined();
      await git('commit', '--quiet', '--amend', '--allow-empty', '-m', 'feat: other');
      expect(await push('+HEAD:refs/heads/main')).toContain('Cannot force-push to this branch');
      expect(await push('HEAD:refs/heads/topic')).toBe('pushed');
      expect(await push(':refs/heads/topic')).toContain('Cannot delete this protected ref.');
    } finally {
      await served.close();
    }
  });
});
