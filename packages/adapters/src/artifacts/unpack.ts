import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { type Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ASSET_NAME } from '@liftlock/core';
import unzip from 'unzip-stream';

/** A release has 1,000 assets at most (docs: About releases), and nothing else has nearly as many files. */
const MOST_FILES = 2_000;

/** A file in an archive, as its header says. */
type Packed = Readable & { readonly path: string };

/**
 * Unpacks an archive while it comes, and nothing but what the suite packs: files of one folder, stored as they are. What is
 * deflated, as a bomb has to be, gives more bytes than have come, and ends there.
 */
export class Unpacking extends Writable {
  readonly #folder: string;
  readonly #parser = unzip.Parse();
  readonly #open = new Map<Packed, Promise<void>>();
  readonly #names = new Set<string>();
  #came = 0;
  #unpacked = 0;
  /** What is wrong with the archive, as a sentence. Its rest is passed over then: the client would ask for all of it again. */
  refused: string | undefined;

  constructor(folder: string) {
    super();
    this.#folder = folder;
    this.#parser.on('entry', (packed: Packed) => this.#take(packed));
    this.#parser.on('error', (error: Error) => this.destroy(this.refused === undefined ? error : undefined));
  }

  override _write(chunk: Buffer, encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#came += chunk.length;
    if (this.refused === undefined) this.#parser.write(chunk, encoding, done);
    else done();
  }

  override _final(done: (error?: Error | null) => void): void {
    void this.#finish(done);
  }

  async #finish(done: (error?: Error | null) => void): Promise<void> {
    try {
      await (this.refused === undefined ? this.#writeAll() : this.#giveUp());
      done();
    } catch (error) {
      done(error as Error);
    }
  }

  async #writeAll(): Promise<void> {
    const parsed = once(this.#parser, 'end');
    this.#parser.end();
    await parsed;
    await Promise.all(this.#open.values());
  }

  async #giveUp(): Promise<void> {
    for (const packed of this.#open.keys()) packed.destroy();
    await Promise.allSettled(this.#open.values());
  }

  #take(packed: Packed): void {
    this.refused ??= wrongName(packed.path) ?? this.#oneTooMany(packed.path);
    if (this.refused !== undefined) {
      packed.resume();
      return;
    }
    const written = this.#write(packed);
    written.catch((error: Error) => this.refused ?? this.destroy(error));
    this.#open.set(packed, written);
  }

  #oneTooMany(path: string): string | undefined {
    if (this.#names.has(path)) return `It has two files with the name ${JSON.stringify(path)}.`;
    this.#names.add(path);
    return this.#names.size > MOST_FILES ? `It has more than ${MOST_FILES} files.` : undefined;
  }

  async #write(packed: Packed): Promise<void> {
    const file = createWriteStream(join(this.#folder, packed.path));
    await pipeline(packed, (pieces: AsyncIterable<Buffer>) => this.#within(pieces), file);
  }

  async *#within(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const piece of pieces) {
      this.#unpacked += piece.length;
      if (this.#unpacked > this.#came)
        this.refused ??= 'It unpacks to more bytes than it has itself, which is what compressed files do.';
      if (this.refused === undefined) yield piece;
    }
  }
}

/** The suite uploads the files of one folder, and their names are those of release assets. */
function wrongName(path: string): string | undefined {
  return ASSET_NAME.test(path) ? undefined : `It has a file with the name ${JSON.stringify(path.slice(0, 100))}.`;
}

/** What unpacks into the folders that are being downloaded to; all others are the client's own business. */
const expected = new Map<string, Unpacking | undefined>();
const extractAsTheClient = unzip.Extract;

// The client unpacks without a bound and has no place to name one. It looks this function up each time that it unpacks.
unzip.Extract = (options) => {
  if (!expected.has(options.path)) return extractAsTheClient(options);
  const unpacking = new Unpacking(options.path);
  expected.set(options.path, unpacking);
  return unpacking;
};

/** Downloads an archive of the suite into a folder, and returns what is wrong with it, as a sentence. */
export async function unpackInto(folder: string, download: () => Promise<unknown>): Promise<string | undefined> {
  expected.set(folder, undefined);
  try {
    await download();
    return expected.get(folder)?.refused;
  } finally {
    expected.delete(folder);
  }
}
