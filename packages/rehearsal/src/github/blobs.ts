import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

export interface StoredBlob {
  readonly sha256: string;
  readonly size: number;
}

/** Bytes on disk under their own SHA-256. What is stored never changes, so that clones of a state share one folder. */
export class BlobStore {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  async put(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<StoredBlob> {
    await mkdir(this.folder, { recursive: true });
    const incoming = join(this.folder, `incoming-${randomUUID()}`);
    const hash = createHash('sha256');
    let size = 0;
    try {
      const file = await open(incoming, 'wx');
      try {
        for await (const chunk of chunks) {
          hash.update(chunk);
          size += chunk.byteLength;
          await file.writeFile(chunk);
        }
      } finally {
        await file.close();
      }
      const sha256 = hash.digest('hex');
      await rename(incoming, this.path(sha256));
      return { sha256, size };
    } catch (error) {
      await rm(incoming, { force: true });
      throw error;
    }
  }

  /** The blobs one after the other, as one new blob. */
  async join(digests: readonly string[]): Promise<StoredBlob> {
    return this.put(this.#chunks(digests));
  }

  /** Opened only when somebody reads, so an answer that nobody reads leaves no file open. */
  read(sha256: string): ReadableStream<Uint8Array> {
    return ReadableStream.from(this.#chunks([sha256]));
  }

  path(sha256: string): string {
    return join(this.folder, sha256);
  }

  async *#chunks(digests: readonly string[]): AsyncGenerator<Uint8Array> {
    for (const sha256 of digests) yield* createReadStream(this.path(sha256)) as AsyncIterable<Uint8Array>;
  }
}
