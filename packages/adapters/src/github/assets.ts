import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClockPort, Digest, ReleaseAsset } from '@liftlock/core';
import { hashing } from '../files/hashing.ts';
import type { Client } from './client.ts';
import { FileBody } from './exchange.ts';
import { PAUSES } from './patience.ts';
import type { AssetAnswer } from './release-views.ts';
import type { RepositoryName } from './repository.ts';

/** Streams a file, so that its size does not matter to the memory of the runner. */
export async function upload(client: Client, url: string, name: string, file: string): Promise<AssetAnswer> {
  const { size } = await stat(file);
  const { data } = await client.request({
    method: 'POST',
    url: `${url}?name=${encodeURIComponent(name)}`,
    headers: { 'content-type': 'application/octet-stream', 'content-length': String(size) },
    data: new FileBody(file, size),
  });
  return data as AssetAnswer;
}

/** Whether GitHub holds a file as it is here. */
export async function isWhole(asset: ReleaseAsset, file: string): Promise<boolean> {
  const hash = hashing();
  await pipeline(createReadStream(file), hash.through.resume());
  const sameBytes = asset.digest === null || asset.digest === hash.digest();
  return asset.state === 'uploaded' && asset.size === hash.size() && sameBytes;
}

/**
 * Downloads a file; one that breaks off is begun again. The bytes are hashed as they arrive: whether they are the right
 * ones is for the caller to say.
 */
export async function download(
  client: Client,
  repo: RepositoryName,
  id: number,
  file: string,
  clock: ClockPort,
): Promise<Digest> {
  for (const pause of PAUSES) {
    try {
      return await downloadOnce(client, repo, id, file);
    } catch (error) {
      if (!brokeOff(error)) throw error;
      await clock.sleep(pause * 1_000);
    }
  }
  return downloadOnce(client, repo, id, file);
}

/** Calls have been repeated already when they fail with a status; what has a `syscall` is the disk's. */
function brokeOff(error: unknown): boolean {
  const { status, syscall } = error as { status?: unknown; syscall?: unknown };
  return status === undefined && syscall === undefined;
}

async function downloadOnce(client: Client, repo: RepositoryName, id: number, file: string): Promise<Digest> {
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
