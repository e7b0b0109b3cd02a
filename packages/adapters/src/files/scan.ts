import { createReadStream } from 'node:fs';
import { Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { credentialsIn, type CredentialInFile, LONGEST_CREDENTIAL } from '@liftlock/core';

/** One of each kind is enough to refuse a file. */
const MOST_FOUND = 20;
/** Of an archive, so much is unpacked and looked at: more is no package, but a bomb. */
const MOST_UNPACKED = 1024 * 1024 * 1024;

/** Looks for credentials in what comes in pieces. Bytes are read as Latin-1: every form is ASCII, and nothing is lost. */
export class Scanner {
  readonly #found = new Map<string, CredentialInFile>();
  readonly #isPacked: boolean;
  #rest = '';
  #line = 1;

  constructor(isPacked: boolean) {
    this.#isPacked = isPacked;
  }

  get found(): readonly CredentialInFile[] {
    return [...this.#found.values()];
  }

  take(piece: Buffer): void {
    const text = this.#rest + piece.toString('latin1');
    // What begins in the last part may go on in the next piece, and is found there.
    const kept = Math.max(0, text.length - LONGEST_CREDENTIAL);
    this.#look(text, kept);
    this.#line += linesIn(text, kept);
    this.#rest = text.slice(kept);
  }

  end(): void {
    this.#look(this.#rest, this.#rest.length);
  }

  #look(text: string, before: number): void {
    for (const { rule, at } of credentialsIn(text)) {
      if (at >= before || this.#found.size >= MOST_FOUND) return;
      const { id, title } = rule;
      const line = this.#line + linesIn(text, at);
      if (!this.#found.has(id)) this.#found.set(id, { rule: id, title, line, isPacked: this.#isPacked });
    }
  }
}

function linesIn(text: string, end: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** Lets bytes pass and looks at them. */
export function scanning(scanner: Scanner): Transform {
  return new Transform({
    transform(piece: Buffer, _encoding, done) {
      scanner.take(piece);
      done(null, piece);
    },
    flush(done) {
      scanner.end();
      done();
    },
  });
}

/** What is in a file that was packed by gzip, tar archives included; nothing in one that was not, or is broken. */
export async function credentialsPackedIn(file: string): Promise<readonly CredentialInFile[]> {
  const scanner = new Scanner(true);
  let seen = 0;
  const sink = new Writable({
    write(piece: Buffer, _encoding, done) {
      scanner.take(piece);
      seen += piece.length;
      done(seen > MOST_UNPACKED ? new Error('enough') : null);
    },
  });
  try {
    await pipeline(createReadStream(file), createGunzip(), sink);
  } catch {
    // Enough was seen, or it is no gzip: what was found until then counts.
  }
  scanner.end();
  return scanner.found;
}
