import type { ClockPort, Release, ReleaseReads, ReleaseWrites } from '@liftlock/core';
import { download, isWhole, upload } from './assets.ts';
import type { Client } from './client.ts';
import { createOnce } from './create-once.ts';
import { call } from './failures.ts';
import { assetOf } from './release-views.ts';
import type { RepositoryName } from './repository.ts';

const WRITE = 'contents: write';

export interface KnownReleases {
  read(id: number): Promise<Release | undefined>;
  /** Where files of a release go. */
  uploadUrl(id: number): Promise<string>;
}

type AssetCalls = Pick<ReleaseReads & ReleaseWrites, 'uploadAsset' | 'deleteAsset' | 'downloadAsset'>;

/** The part of a release's calls that is about its files. */
export function assetCalls(client: Client, repo: RepositoryName, clock: ClockPort, known: KnownReleases): AssetCalls {
  const { repos } = client.rest;
  const deleteAsset = async (id: number) => {
    await call(`DELETE assets/${id}`, WRITE, () => repos.deleteReleaseAsset({ ...repo, asset_id: id }));
  };
  return {
    async uploadAsset(releaseId, name, file) {
      const url = await known.uploadUrl(releaseId);
      const lost = async () => {
        const there = (await known.read(releaseId))?.assets.find((asset) => asset.name === name);
        if (there === undefined || (await isWhole(there, file))) return there;
        await deleteAsset(there.id);
        return undefined;
      };
      const send = () => call(`POST asset ${name}`, WRITE, async () => assetOf(await upload(client, url, name, file)));
      return createOnce(send, lost, clock);
    },
    deleteAsset,
    downloadAsset: (id, file) => call(`GET assets/${id}`, WRITE, () => download(client, repo, id, file, clock)),
  };
}
