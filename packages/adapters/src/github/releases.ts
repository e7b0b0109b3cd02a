import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Digest, GitHubPort, NewDraft } from '@liftlock/core';
import { hashing } from '../files/hashing.ts';
import type { Client } from './client.ts';
import { call, find } from './failures.ts';
import { type AssetAnswer, assetOf, type ReleaseAnswer, releaseOf } from './release-views.ts';
import type { RepositoryName } from './repository.ts';

const WRITE = 'contents: write';
const READ = 'contents: read';

type ReleasesPart = Pick<
  GitHubPort,
  | 'releases'
  | 'release'
  | 'publishedRelease'
  | 'latestRelease'
  | 'createDraft'
  | 'updateDraft'
  | 'publish'
  | 'deleteRelease'
  | 'uploadAsset'
  | 'deleteAsset'
  | 'downloadAsset'
>;

export function releases(client: Client, repo: RepositoryName): ReleasesPart {
  const { repos } = client.rest;
  /** Where files of a release go; GitHub says so in every answer about it. */
  const uploadUrls = new Map<number, string>();
  const seen = (answer: ReleaseAnswer) => {
    uploadUrls.set(answer.id, answer.upload_url.replace(/\{.*$/, ''));
    return releaseOf(answer);
  };
  const read = (id: number) =>
    find(`GET releases/${id}`, WRITE, async () => seen((await repos.getRelease({ ...repo, release_id: id })).data));

  /** All of it in every write: GitHub takes the tag away from a draft whose update leaves it out. */
  const draftFields = ({ tag, target, name, body, prerelease }: NewDraft) => ({
    ...repo,
    tag_name: tag,
    target_commitish: target,
    name,
    body,
    prerelease,
  });

  return {
    async releases(pages) {
      const all = [];
      for (let page = 1; page <= pages; page += 1) {
        const { data } = await call('GET releases', READ, () => repos.listReleases({ ...repo, per_page: 100, page }));
        all.push(...data.map(seen));
        if (data.length < 100) break;
      }
      return all;
    },
    release: read,
    publishedRelease: (tag) =>
      find(`GET releases/tags/${tag}`, READ, async () => seen((await repos.getReleaseByTag({ ...repo, tag })).data)),
    latestRelease: () =>
      find('GET releases/latest', READ, async () => seen((await repos.getLatestRelease({ ...repo })).data)),
    createDraft: (draft) =>
      call('POST releases', WRITE, async () =>
        seen((await repos.createRelease({ ...draftFields(draft), draft: true })).data),
      ),
    updateDraft: (id, draft) =>
      call(`PATCH releases/${id}`, WRITE, async () =>
        seen((await repos.updateRelease({ ...draftFields(draft), release_id: id })).data),
      ),
    publish: (id, { makeLatest, ...release }) =>
      call(`PATCH releases/${id}`, WRITE, async () =>
        seen(
          (
            await repos.updateRelease({
              ...draftFields(release),
              release_id: id,
              draft: false,
              make_latest: makeLatest ? 'true' : 'false',
            })
          ).data,
        ),
      ),
    async deleteRelease(id) {
      await call(`DELETE releases/${id}`, WRITE, () => repos.deleteRelease({ ...repo, release_id: id }));
    },
    async uploadAsset(releaseId, name, file) {
      if (!uploadUrls.has(releaseId)) await read(releaseId);
      const url = uploadUrls.get(releaseId) ?? '';
      return assetOf(await call(`POST asset ${name}`, WRITE, () => upload(client, url, name, file)));
    },
    async deleteAsset(id) {
      await call(`DELETE assets/${id}`, WRITE, () => repos.deleteReleaseAsset({ ...repo, asset_id: id }));
    },
    downloadAsset: (id, file) => call(`GET assets/${id}`, WRITE, () => download(client, repo, id, file)),
  };
}

/** Streams a file, so that its size does not matter to the memory of the runner. */
async function upload(client: Client, url: string, name: string, file: string): Promise<AssetAnswer> {
  const { size } = await stat(file);
  const { data } = await client.request({
    method: 'POST',
    url: `${url}?name=${encodeURIComponent(name)}`,
    headers: { 'content-type': 'application/octet-stream', 'content-length': String(size) },
    data: size === 0 ? new Uint8Array() : Readable.toWeb(createReadStream(file)),
    request: { duplex: 'half' },
  });
  return data as AssetAnswer;
}

/** The bytes are hashed as they arrive; whether they are the right ones is for the caller to say. */
async function download(client: Client, repo: RepositoryName, id: number, file: string): Promise<Digest> {
  const { data } = await client.rest.repos.getReleaseAsset({
    ...repo,
    asset_id: id,
    headers: { accept: 'application/octet-stream' },
    request: { parseSuccessResponseBody: false },
  });
  const hash = hashing();
  await pipeline(
    Readable.fromWeb(data as unknown as Parameters<typeof Readable.fromWeb>[0]),
    hash.through,
    createWriteStream(file),
  );
  return hash.digest();
}
