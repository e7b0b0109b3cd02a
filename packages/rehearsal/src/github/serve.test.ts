import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Octokit } from '@octokit/rest';
import { type CheckedGitHub, checkedGitHub, shop } from '../../../../test/support/openapi/local-github.ts';
import { validatedFetch } from '../../../../test/support/openapi/validator.ts';
import { type Served, serve } from './index.ts';

const run = promisify(execFile);

let checked: CheckedGitHub;
let served: Served;
beforeEach(async () => {
  checked = checkedGitHub();
  served = await serve(checked.github);
});
afterEach(async () => {
  await served.close();
  checked.remove();
});

const writer = { contents: 'write' } as const;

describe('over a socket', () => {
  test('octokit drafts, uploads, publishes and downloads', async () => {
    const auth = checked.github.issueToken({ permissions: writer });
    const octokit = new Octokit({ auth, baseUrl: served.origin, request: { fetch: validatedFetch(fetch) } });
    const { repos } = octokit.rest;
    const { data: draft } = await repos.createRelease({ ...shop, tag_name: 'v1.0.0', draft: true });
    expect(draft.upload_url.startsWith(`${served.origin}/_uploads/`)).toBe(true);
    const data = Buffer.alloc(3_000_000, 'liftlock');
    const headers = { 'content-type': 'application/gzip', 'content-length': data.byteLength };
    await octokit.request({ method: 'POST', url: draft.upload_url, name: 'shop.tgz', headers, data });
    const { data: published } = await repos.updateRelease({ ...shop, release_id: draft.id, draft: false });
    const asset_id = published.assets[0]?.id ?? 0;
    const accept = 'application/octet-stream';
    const download = await repos.getReleaseAsset({ ...shop, asset_id, headers: { accept } });
    expect(Buffer.from(download.data as unknown as ArrayBuffer).equals(data)).toBe(true);
  });

  test('a client that takes it for a GitHub Enterprise Server is answered', async () => {
    const auth = checked.github.issueToken({ permissions: writer });
    const octokit = new Octokit({ auth, baseUrl: `${served.origin}/api/v3` });
    expect((await octokit.rest.repos.get(shop)).data.full_name).toBe('acme/shop');
    const { repository } = await octokit.graphql<{ repository: { name: string } }>(
      '{ repository(owner: "acme", name: "shop") { name } }',
    );
    expect(repository.name).toBe('shop');
  });

  test('a fault that loses the connection ends it without an answer', async () => {
    checked.github.faults = { after: () => ({ kind: 'connection-lost' }) };
    const authorization = `Bearer ${checked.github.issueToken({ permissions: writer })}`;
    await expect(fetch(`${served.origin}/repos/acme/shop`, { headers: { authorization } })).rejects.toThrow();
  });

  test('a name of another machine is refused, whatever it leads to', async () => {
    expect(await statusFor('evil.example.com')).toBe(421);
    expect(await statusFor(`github.localhost:${new URL(served.origin).port}`)).toBe(200);
  });

  test('git that asks for a repository whose name begins like this one is led to where it asked', async () => {
    const asked = (name: string) =>
      fetch(`${served.origin}/${name}/info/refs?service=git-upload-pack`, { redirect: 'manual' });
    const other = await asked('acme/shop-docs.git');
    expect(other.headers.get('location')).toBe(
      'https://github.com/acme/shop-docs.git/info/refs?service=git-upload-pack',
    );
    expect([other.status, (await asked('acme/shop.git')).status, (await asked('acme/other')).status]).toEqual([
      302, 200, 501,
    ]);
  });

  test('pages are asked first', async () => {
    const other = await serve(checked.github, {
      pages: ({ url }) => (new URL(url).pathname === '/review' ? new Response('a page') : undefined),
    });
    try {
      expect(await (await fetch(`${other.origin}/review`)).text()).toBe('a page');
      expect((await fetch(`${other.origin}/repos/acme/shop`)).status).toBe(200);
    } finally {
      await other.close();
    }
  });

  test('a port that is in use is an error', async () => {
    const port = Number(new URL(served.origin).port);
    await expect(serve(checked.github, { port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('git over HTTP', () => {
  const git = async (...args: readonly string[]): Promise<string> => {
    const env = {
      PATH: process.env['PATH'] ?? '',
      GIT_CONFIG_GLOBAL: devNull,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_TERMINAL_PROMPT: '0',
    };
    const person = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];
    return (await run('git', [...person, ...args], { env, cwd: checked.folder })).stdout.trim();
  };
  const address = (token: string): string => served.origin.replace('//', `//x-access-token:${token}@`);

  test('clones, and pushes with `contents: write`', async () => {
    const { data } = await checked.octokit(writer).rest.repos.get(shop);
    expect(data.clone_url).toBe(`${served.origin.replace('127.0.0.1', 'github.localhost')}/acme/shop.git`);
    await git('clone', '--quiet', data.clone_url, 'clone');
    expect(await readFile(join(checked.folder, 'clone/README.md'), 'utf8')).toBe('shop\n');
    await git('-C', 'clone', 'commit', '--quiet', '--allow-empty', '-m', 'feat: pushed');
    const token = checked.github.issueToken({ permissions: writer });
    await git('-C', 'clone', 'push', '--quiet', `${address(token)}/git/acme/shop.git`, 'main');
    expect(checked.repository.sha('refs/heads/main')).toBe(await git('-C', 'clone', 'rev-parse', 'HEAD'));
  });

  test('pushes with a deploy key, which the stand-in of actions/checkout sends in place of a token', async () => {
    const key = '-----BEGIN OPENSSH PRIVATE KEY-----\nbWFkZSB1cA==\n-----END OPENSSH PRIVATE KEY-----\n';
    const header = (value: string) =>
      `http.extraheader=Authorization: basic ${Buffer.from(`x-access-token:${value}`).toString('base64')}`;
    const url = `${served.origin}/git/acme/shop.git`;
    await git('clone', '--quiet', url, 'clone');
    await git('-C', 'clone', 'commit', '--quiet', '--allow-empty', '-m', 'chore: by the key');
    const push = () => git('-C', 'clone', '-c', header(key.trim()), 'push', '--quiet', url, 'main');
    await expect(push()).rejects.toThrow(/401|could not read|Authentication failed/);
    checked.github.state.secrets['DEPLOY_KEY'] = key;
    await push();
    expect(checked.repository.sha('refs/heads/main')).toBe(await git('-C', 'clone', 'rev-parse', 'HEAD'));
  });

  test('makes a draft of the release whose tag a push deletes', async () => {
    const { repos } = checked.octokit(writer).rest;
    const { data } = await repos.createRelease({ ...shop, tag_name: 'v1.0.0' });
    await git('clone', '--quiet', `${served.origin}/git/acme/shop.git`, 'clone');
    const token = checked.github.issueToken({ permissions: writer });
    await git('-C', 'clone', 'push', '--quiet', '--delete', `${address(token)}/git/acme/shop.git`, 'v1.0.0');
    expect((await repos.getRelease({ ...shop, release_id: data.id })).data).toMatchObject({ draft: true });
  });

  describe('refuses', () => {
    const push = async (permissions: Record<string, 'read' | 'write'>, ...refs: readonly string[]): Promise<string> => {
      const token = checked.github.issueToken({ permissions });
      return git('-C', 'clone', 'push', '--quiet', `${address(token)}/acme/shop.git`, ...refs);
    };
    beforeEach(() => git('clone', '--quiet', `${served.origin}/acme/shop.git`, 'clone'));

    test('a push of workflow files with GITHUB_TOKEN, until a ref has them', async () => {
      const path = join(checked.folder, 'clone/.github/workflows');
      await mkdir(path, { recursive: true });
      await writeFile(join(path, 'release.yml'), 'on: push\n');
      await git('-C', 'clone', 'add', '--all');
      await git('-C', 'clone', 'commit', '--quiet', '-m', 'ci: release');
      await git('-C', 'clone', 'commit', '--quiet', '--allow-empty', '-m', 'feat: after it');
      const told = 'refusing to allow a GitHub App to create or update workflow `.github/workflows/release.yml`';
      await expect(push(writer, 'main')).rejects.toMatchObject({ stderr: expect.stringContaining(told) });
      await push({ contents: 'write', workflows: 'write' }, 'main');
      await push(writer, 'main:refs/heads/copy');
      expect(checked.repository.sha('refs/heads/copy')).toBe(await git('-C', 'clone', 'rev-parse', 'HEAD'));
    });

    test('to move or delete the tag of an immutable release', async () => {
      Object.assign(checked.github.state.repository, { immutableReleases: true });
      await checked.octokit(writer).rest.repos.createRelease({ ...shop, tag_name: 'v1.0.0' });
      await git('-C', 'clone', 'commit', '--quiet', '--allow-empty', '-m', 'feat: next');
      const told = { stderr: expect.stringContaining('it belongs to an immutable release') };
      await expect(push(writer, '+HEAD:refs/tags/v1.0.0')).rejects.toMatchObject(told);
      await expect(push(writer, ':refs/tags/v1.0.0')).rejects.toMatchObject(told);
      await push(writer, 'HEAD:refs/tags/v1.0.1');
      expect(checked.repository.sha('refs/tags/v1.0.0')).toBe(checked.firstCommit);
    });

    test('a ref that is GitHub’s own, and to delete the default branch', async () => {
      await expect(push(writer, 'HEAD:refs/pull/9/head')).rejects.toMatchObject({
        stderr: expect.stringContaining('deny updating a hidden ref'),
      });
      await expect(push(writer, ':main')).rejects.toThrow();
      expect(checked.repository.sha('refs/heads/main')).toBe(checked.firstCommit);
    });
  });

  test('clones from the address that actions/checkout makes', async () => {
    await git('clone', '--quiet', '--depth=1', `${served.origin}/acme/shop`, 'clone');
    expect(await git('-C', 'clone', 'log', '--format=%s')).toBe('feat: start the shop');
  });

  test('takes a token as the name of the user', async () => {
    Object.assign(checked.github.state.repository, { private: true });
    const token = checked.github.issueToken({ permissions: writer });
    const here = served.origin.replace('//', `//${token}:x-oauth-basic@`);
    await git('clone', '--quiet', `${here}/acme/shop.git`, 'clone');
    expect(await git('-C', 'clone', 'log', '--format=%s')).toBe('feat: start the shop');
  });

  test('refuses a push with less', async () => {
    await git('clone', '--quiet', `${served.origin}/git/acme/shop.git`, 'clone');
    const token = checked.github.issueToken({ permissions: { contents: 'read' } });
    const push = git('-C', 'clone', 'push', `${address(token)}/git/acme/shop.git`, 'main:other');
    await expect(push).rejects.toMatchObject({ stderr: expect.stringContaining('403') });
  });

  test('shows a private repository only to a token that may read it', async () => {
    Object.assign(checked.github.state.repository, { private: true });
    await expect(git('clone', `${served.origin}/git/acme/shop.git`, 'no')).rejects.toThrow();
    const token = checked.github.issueToken({ permissions: { contents: 'read' } });
    await git('clone', '--quiet', `${address(token)}/git/acme/shop.git`, 'clone');
  });
});

/** A GET for a page with this Host header, which `fetch` would not let us set. */
function statusFor(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(
      `${served.origin}/repos/acme/shop`,
      { headers: { host, 'user-agent': 'test' } },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    );
    outgoing.on('error', reject);
    outgoing.end();
  });
}
