import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { type CredentialInBytes, CredentialSearch } from '@liftlock/core/credentials';

/** What one pass over a file showed. */
export interface Pass {
  /** In hexadecimal digits. */
  readonly sha256: string;
  /** Bytes that were read. */
  readonly size: number;
  /** Whether somebody wrote to it meanwhile. It is not read to its end then. */
  readonly changed: boolean;
}

const PIECE = 1024 * 1024;
/** Some systems lack these flags: without links there is nothing to refuse, without pipes nothing to wait for. */
const COPIED = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

export function hashFile(from: string): Pass {
  const source = openSync(from, constants.O_RDONLY);
  try {
    return readPieces(source, () => undefined);
  } finally {
    closeSync(source);
  }
}

/**
 * Hashes, copies and searches a file in one read, so that what was hashed is what was copied and searched. A link in its
 * place is refused with `ELOOP`: it could bring any file of the runner into a release.
 */
export function copyFile(from: string, to: string): Pass & { readonly credentials: readonly CredentialInBytes[] } {
  const source = openSync(from, COPIED);
  try {
    const target = openSync(to, 'w');
    const search = new CredentialSearch();
    try {
      const pass = readPieces(source, (piece) => {
        search.take(piece);
        writeAll(target, piece);
      });
      return { ...pass, credentials: search.found };
    } finally {
      closeSync(target);
    }
  } finally {
    closeSync(source);
  }
}

function readPieces(source: number, take: (piece: Buffer) => void): Pass {
  const before = fstatSync(source);
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(Math.min(PIECE, before.size + 1));
  let size = 0;
  // A file that grows as fast as it is read has no end.
  for (let read = -1; read !== 0 && size <= before.size; size += read) {
    read = readSync(source, buffer);
    const piece = buffer.subarray(0, read);
    hash.update(piece);
    take(piece);
  }
  const after = fstatSync(source);
  const changed = size !== before.size || after.size !== before.size || after.mtimeMs !== before.mtimeMs;
  return { sha256: hash.digest('hex'), size, changed };
}

function writeAll(target: number, piece: Buffer): void {
  for (let written = 0; written < piece.length; ) written += writeSync(target, piece, written);
}
