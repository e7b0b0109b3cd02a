import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheckedGitHub, checkedGitHub, shop } from '../../../../test/support/openapi/local-github.ts';

let checked: CheckedGitHub;
beforeEach(() => {
  checked = checkedGitHub();
  checked.repository.git('tag', 'v1.0.0');
});
afterEach(() => checked.remove());

const get = (path: string, init: RequestInit = {}) => checked.github.fetch(`${checked.github.origin}${path}`, init);

/** Paths of the files in a tar archive. */
function filesIn(bytes: ArrayBuffer): string[] {
  const archive = join(checked.folder, 'source.tar.gz');
  writeFileSync(archive, Buffer.from(bytes));
  return execFileSync('tar', ['-tzf', archive], { encoding: 'utf8' }).trim().split('\n');
}

describe('the source code of a tag', () => {
  test('is given by the API, in a folder that names its commit', async () => {
    const { data } = await checked
      .octokit({ contents: 'read' })
      .rest.repos.downloadTarballArchive({ ...shop, ref: 'v1.0.0' });
    const folder = `acme-shop-${checked.firstCommit.slice(0, 7)}`;
    expect(filesIn(data as ArrayBuffer)).toEqual([`${folder}/`, `${folder}/README.md`]);
  });

  test('is given by the page, in a folder that names its version', async () => {
    const answer = await get('/acme/shop/archive/refs/tags/v1.0.0.tar.gz');
    expect(filesIn(await answer.arrayBuffer())).toEqual(['shop-1.0.0/', 'shop-1.0.0/README.md']);
    expect((await get('/acme/shop/archive/refs/tags/v2.0.0.tar.gz')).status).toBe(404);
  });
});

describe('a page', () => {
  test('of the latest release leads to that release, and to its files', async () => {
    expect((await get('/acme/shop/releases/latest/download/shop.tgz')).status).toBe(404);
    const octokit = checked.octokit({ contents: 'write' });
    const { data: release } = await octokit.rest.repos.createRelease({ ...shop, tag_name: 'v1.0.0' });
    const url = release.upload_url.replace('{?name,label}', '?name=shop.tgz');
    await octokit.request({ method: 'POST', url, data: 'bytes' });
    expect(await (await get('/acme/shop/releases/latest/download/shop.tgz')).text()).toBe('bytes');
    const page = await get('/acme/shop/releases/latest', { redirect: 'manual' });
    expect(page.headers.get('location')).toBe('http://github.localhost/acme/shop/releases/tag/v1.0.0');
  });

  test('of a file is the file, also on a branch with a slash in its name', async () => {
    checked.repository.checkout('feature/x');
    checked.repository.commit('docs: more', { 'docs/a b.md': 'more\n' });
    expect(await (await get('/acme/shop/raw/v1.0.0/README.md')).text()).toBe('shop\n');
    expect(await (await get('/acme/shop/raw/feature/x/docs/a%20b.md')).text()).toBe('more\n');
    expect((await get('/acme/shop/raw/main/docs/a%20b.md')).status).toBe(404);
  });
});
