import { LONGEST_CREDENTIAL } from '@liftlock/core/credentials';

const NEWLINE = 10;

/** Counts the lines of bytes that come in pieces. */
export class LineCount {
  #lines = 1;
  #passed = 0;
  #last: Uint8Array = new Uint8Array(0);

  /** The line of an offset in a piece that was not taken yet, or in the last bytes before it. */
  lineAt(at: number, piece: Uint8Array): number {
    const inside = at - this.#passed;
    return inside >= 0
      ? this.#lines + newlines(piece.subarray(0, inside))
      : this.#lines - newlines(this.#last.subarray(this.#last.length + inside));
  }

  take(piece: Uint8Array): void {
    this.#lines += newlines(piece);
    this.#passed += piece.length;
    const last = piece.length < LONGEST_CREDENTIAL ? Buffer.concat([this.#last, piece]) : piece;
    this.#last = last.subarray(-LONGEST_CREDENTIAL);
  }
}

function newlines(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte === NEWLINE) count += 1;
  return count;
}
