import { closeSync, openSync, readSync } from 'node:fs';
import type { CredentialInFile } from '@liftlock/core';
import { copyFile, hashFile, type Pass } from './one-pass.ts';
import { LineCount } from './packed/line-count.ts';
import { isArchive } from './packed/is-archive.ts';
import { searchPacked, type Unsearched } from './packed/search-packed.ts';

/** A file that is read from its start to its end. Paths are absolute. */
export interface ReadThrough {
  readonly from: string;
  /** Where it is copied to. What is copied is looked through for credentials, too. */
  readonly to?: string;
}

export interface WhatWasRead extends Pass {
  readonly credentials: readonly CredentialInFile[];
  readonly unsearched: readonly Unsearched[];
}

/** Hashes a file, or hashes, copies and searches it. What is packed in it is unpacked from the copy. */
export async function readThrough({ from, to }: ReadThrough): Promise<WhatWasRead> {
  if (to === undefined) return { ...hashFile(from), credentials: [], unsearched: [] };
  const copied = copyFile(from, to);
  const plain = copied.credentials.map(
    ({ rule, at }): CredentialInFile => ({ rule: rule.id, title: rule.title, line: lineOf(to, at), isPacked: false }),
  );
  if (!isArchive(to)) return { ...copied, credentials: plain, unsearched: [] };
  const packed = await searchPacked(to);
  const inside = packed.credentials.map((one): CredentialInFile => ({ ...one, isPacked: true }));
  return { ...copied, credentials: [...plain, ...inside], unsearched: packed.unsearched };
}

/** Lines are counted only where something was found: it takes longer than to hash. */
function lineOf(file: string, at: number): number {
  const source = openSync(file, 'r');
  try {
    const [lines, buffer] = [new LineCount(), Buffer.allocUnsafe(1024 * 1024)];
    for (let passed = 0; ; ) {
      const piece = buffer.subarray(0, readSync(source, buffer));
      if (piece.length === 0 || at < passed + piece.length) return lines.lineAt(at, piece);
      lines.take(piece);
      passed += piece.length;
    }
  } finally {
    closeSync(source);
  }
}
