import { createHash } from 'node:crypto';
import { type CheckedGitHub, checkedGitHub, shop } from '../../../../test/support/openapi/local-github.ts';
import { assetName } from './records/asset-names.ts';

let checked: CheckedGitHub;
beforeEach(() => {
  checked = checkedGitHub();
});
afterEach(() => checked.remove());

const writer = { contents: 'write' } as const;

async function draft(tag_name = 'v1.0.0'): Promise<{ id: number; upload_url: string }> {
  const { data } = await checked.octokit(writer).rest.repos.createRelease({ ...shop, tag_name, draft: true });
  return data;
}

async function upload(release: { upload_url: string }, name: string, bytes: string): Promise<Record<string, unknown>> {
  const headers = { 'content-type': 'application/gzip' };
  const { data } = await checked.octokit(writer).request({
    method: 'POST',
    url: release.upload_url,
    name,
    headers,
    data: Buffer.from(bytes),
  });
  return data as Record<string, unknown>;
}

test('an uploaded asset has its size, its type and the digest of its bytes', async () => {
  const asset = await upload(await draft(), 'shop-1.0.0.tgz', 'the bytes');
  expect(asset).toMatchObject({
    name: 'shop-1.0.0.tgz',
    size: 9,
    state: 'uploaded',
    content_type: 'application/gzip',
    digest: `sha256:${createHash('sha256').update('the bytes').digest('hex')}`,
  });
});

test('an asset gives its bytes to those who ask for an octet stream, and its record to others', async () => {
  const asset = await upload(await draft(), 'shop.tgz', 'the bytes');
  const { repos } = checked.octokit(writer).rest;
  const asset_id = asset['id'] as number;
  const record = await repos.getReleaseAsset({ ...shop, asset_id });
  expect(record.data.name).toBe('shop.tgz');
  const headers = { accept: 'application/octet-stream' };
  const { data } = await repos.getReleaseAsset({ ...shop, asset_id, headers });
  expect(Buffer.from(data as unknown as ArrayBuffer).toString()).toBe('the bytes');
  expect((await repos.getReleaseAsset({ ...shop, asset_id })).data.download_count).toBe(1);
});

test('without following, the bytes are a redirect to the storage', async () => {
  const asset = await upload(await draft(), 'shop.tgz', 'the bytes');
  const authorization = `Bearer ${checked.github.issueToken({ permissions: writer })}`;
  const headers = { accept: 'application/octet-stream', authorization };
  const response = await checked.fetch(asset['url'] as string, { headers, redirect: 'manual' });
  expect(response.status).toBe(302);
  expect(await (await checked.fetch(response.headers.get('location') ?? '')).text()).toBe('the bytes');
});

test('the address for browsers works once the release is published', async () => {
  const release = await draft();
  const asset = await upload(release, 'shop.tgz', 'the bytes');
  expect((await checked.fetch(asset['browser_download_url'] as string)).status).not.toBe(200);
  const { repos } = checked.octokit(writer).rest;
  const { data } = await repos.updateRelease({ ...shop, release_id: release.id, draft: false });
  const address = data.assets[0]?.browser_download_url ?? '';
  expect(address).toMatch(/\/acme\/shop\/releases\/download\/v1\.0\.0\/shop\.tgz$/);
  expect(await (await checked.fetch(address)).text()).toBe('the bytes');
});

test('a second asset of the same name answers 422 already_exists', async () => {
  const release = await draft();
  await upload(release, 'shop.tgz', 'one');
  await expect(upload(release, 'shop.tgz', 'two')).rejects.toMatchObject({
    status: 422,
    response: { data: { errors: [{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }] } },
  });
});

test('an empty asset is refused', async () => {
  await expect(upload(await draft(), 'shop.tgz', '')).rejects.toMatchObject({
    status: 422,
    response: { data: { errors: [{ field: 'size', message: 'size must be greater than or equal to 1' }] } },
  });
});

test('a broken upload answers 502 and leaves an asset in state starter, which blocks the name until it is deleted', async () => {
  const release = await draft();
  checked.github.faults = { before: ({ method }) => (method === 'POST' ? { kind: 'broken-upload' } : undefined) };
  await expect(upload(release, 'shop.tgz', 'the bytes')).rejects.toMatchObject({ status: 502 });
  checked.github.faults = undefined;
  const { repos } = checked.octokit(writer).rest;
  const { data } = await repos.listReleaseAssets({ ...shop, release_id: release.id });
  expect(data).toMatchObject([{ name: 'shop.tgz', state: 'starter', size: 0, digest: null }]);
  await expect(upload(release, 'shop.tgz', 'the bytes')).rejects.toMatchObject({ status: 422 });
  await repos.deleteReleaseAsset({ ...shop, asset_id: data[0]?.id ?? 0 });
  expect(await upload(release, 'shop.tgz', 'the bytes')).toMatchObject({ state: 'uploaded' });
});

test('an asset can be renamed and labelled', async () => {
  const asset = await upload(await draft(), 'shop.tgz', 'the bytes');
  const { repos } = checked.octokit(writer).rest;
  const change = { ...shop, asset_id: asset['id'] as number, name: 'store.tgz', label: 'The store' };
  expect((await repos.updateReleaseAsset(change)).data).toMatchObject({ name: 'store.tgz', label: 'The store' });
});

test('nothing can be added to or taken from an immutable release', async () => {
  const release = await draft();
  const asset = await upload(release, 'shop.tgz', 'the bytes');
  checked.github.state.repository.immutableReleases = true;
  const { repos } = checked.octokit(writer).rest;
  await repos.updateRelease({ ...shop, release_id: release.id, draft: false });
  await expect(upload(release, 'late.tgz', 'late')).rejects.toMatchObject({ status: 422 });
  const removal = repos.deleteReleaseAsset({ ...shop, asset_id: asset['id'] as number });
  await expect(removal).rejects.toMatchObject({ status: 422 });
});

test.each([
  ['shop-1.0.0+build.tgz', 'shop-1.0.0+build.tgz'],
  ['my shop (1).tgz', 'my.shop.1.tgz'],
  ['.env', 'default.env'],
  ['naïve.txt', 'naive.txt'],
  ['héllo wörld', 'hello.world'],
  ['ð_æ_©_ŋ', 'd_ae_._ng'],
  ['app@1.0.0.tgz', 'app@1.0.0.tgz'],
  ['лодка.tgz', 'default.tgz'],
  ['ends.', 'ends'],
])('GitHub renames %s to %s', (requested, stored) => {
  expect(assetName(requested)).toBe(stored);
});
