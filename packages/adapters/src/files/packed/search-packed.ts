import { createReadStream } from 'node:fs';
import { CredentialSearch } from '@liftlock/core/credentials';
import { nextHeader } from './headers.ts';
import { inflated } from './inflate.ts';
import { LineCount } from './line-count.ts';
import { Pieces } from './pieces.ts';

/** A credential in what is packed in a file. */
export interface PackedCredential {
  readonly rule: string;
  readonly title: string;
  /** Of the file in the archive, or of all that is packed where it has no name. */
  readonly line: number;
  readonly name?: string;
}

/** Why a part of what is packed was not searched. */
export type Unsearched = 'encrypted' | 'packed in a way that is not supported' | 'too large' | 'packed too often';

export interface PackedSearch {
  /** The first one of each rule. */
  readonly credentials: readonly PackedCredential[];
  readonly unsearched: readonly Unsearched[];
}

/** Read at once, and what an attempt costs that failed: it may have read so much. */
const PIECE = 256 * 1024;
/** Of a file, so many bytes are unpacked: more is no package, but a bomb. */
const MOST_UNPACKED = 1024 ** 3;
/** An archive in an archive in an archive; one that packs itself has no end. */
const DEEPEST = 4;

/** Looks for credentials in all that is packed in a file, also in what is packed in that. */
export async function searchPacked(file: string, most = MOST_UNPACKED): Promise<PackedSearch> {
  const search = new Search(most);
  await search.unpack(createReadStream(file, { highWaterMark: PIECE }), 0);
  return { credentials: [...search.found.values()], unsearched: [...search.unsearched] };
}

class Search {
  readonly found = new Map<string, PackedCredential>();
  readonly unsearched = new Set<Unsearched>();
  #left: number;

  constructor(most: number) {
    this.#left = most;
  }

  async unpack(source: AsyncIterable<Buffer>, depth: number): Promise<void> {
    const pieces = new Pieces(source);
    try {
      for (;;) {
        const header = this.#left === 0 ? undefined : await nextHeader(pieces);
        if (header === undefined) return;
        pieces.skip(header.length);
        if (header.packing === 'encrypted') this.unsearched.add('encrypted');
        else if (header.packing === 'unknown') this.unsearched.add('packed in a way that is not supported');
        else if (header.packing === 'deflate' && depth === DEEPEST) this.unsearched.add('packed too often');
        else if (header.packing === 'deflate')
          await this.unpack(
            this.#searched(
              inflated(pieces, () => this.#spend(PIECE)),
              header.name,
            ),
            depth + 1,
          );
      }
    } finally {
      await pieces.close();
    }
  }

  /** Lets bytes pass to whoever looks for archives in them, and looks for credentials. */
  async *#searched(unpacked: AsyncIterable<Buffer>, name: string | undefined): AsyncGenerator<Buffer> {
    const [search, lines] = [new CredentialSearch(), new LineCount()];
    for await (const piece of unpacked) {
      const known = search.found.length;
      search.take(piece);
      for (const { rule, at } of search.found.slice(known)) {
        const found = { rule: rule.id, title: rule.title, line: lines.lineAt(at, piece) };
        if (!this.found.has(rule.id)) this.found.set(rule.id, name === undefined ? found : { ...found, name });
      }
      lines.take(piece);
      this.#spend(piece.length);
      if (this.#left === 0) return;
      yield piece;
    }
  }

  #spend(bytes: number): void {
    this.#left = Math.max(0, this.#left - bytes);
    if (this.#left === 0) this.unsearched.add('too large');
  }
}
