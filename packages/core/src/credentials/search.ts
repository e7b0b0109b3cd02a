import { CREDENTIAL_RULES, type CredentialRule, credentialsIn, LONGEST_CREDENTIAL } from './rules.ts';

/** A credential in bytes. */
export interface CredentialInBytes {
  readonly rule: CredentialRule;
  /** Offset of its first byte. */
  readonly at: number;
}

/** A mark stands at most so far behind the start of a credential. */
const BEFORE = 32;
/** So much behind a mark is read as text at once, however many marks stand in it. */
const AROUND = 1024;

/**
 * Looks for credentials in bytes that come in pieces, for the first one of each rule. A regular expression over
 * everything would take as long as several hashes: only what stands around a mark of a rule is read as text.
 */
export class CredentialSearch {
  readonly #found = new Map<string, CredentialInBytes>();
  readonly #marks = marks();
  #last = new Uint8Array(0);
  #passed = 0;

  /** In the order in which they were found. */
  get found(): readonly CredentialInBytes[] {
    return [...this.#found.values()];
  }

  take(piece: Uint8Array): void {
    const last = this.#last;
    if (last.length > 0) this.#look(joined(last, piece.subarray(0, LONGEST_CREDENTIAL)), this.#passed - last.length);
    // One class of arrays, and not Node's buffers besides, keeps the search fast.
    this.#look(new Uint8Array(piece.buffer, piece.byteOffset, piece.length), this.#passed);
    this.#passed += piece.length;
    const kept = piece.length < LONGEST_CREDENTIAL ? joined(last, piece) : piece;
    // A copy: whoever reads the next piece may read it to the same place.
    this.#last = new Uint8Array(kept.subarray(-LONGEST_CREDENTIAL));
  }

  #look(bytes: Uint8Array, start: number): void {
    for (let at = nextMark(bytes, 0, this.#marks); at !== -1; at = nextMark(bytes, at + AROUND, this.#marks))
      this.#read(bytes, at, start);
  }

  #read(bytes: Uint8Array, mark: number, start: number): void {
    const from = Math.max(0, mark - BEFORE);
    const text = textOf(bytes.subarray(from, mark + AROUND + LONGEST_CREDENTIAL));
    for (const { rule, at } of credentialsIn(text)) {
      if (!this.#found.has(rule.id)) this.#found.set(rule.id, { rule, at: start + from + at });
    }
  }
}

/** Every form is ASCII, and a byte that is not becomes one character. */
function textOf(bytes: Uint8Array): string {
  return String.fromCharCode.apply(null, bytes as unknown as number[]);
}

function pair(bytes: Uint8Array, at: number): number {
  return ((bytes[at] as number) << 8) | (bytes[at + 1] as number);
}

/**
 * Where a mark may be, from a place on; -1 if there is none. Four bytes of a mark are three pairs, and of three
 * neighbouring pairs every third one is looked at.
 */
function nextMark(bytes: Uint8Array, from: number, marked: Uint8Array): number {
  const end = bytes.length - 1;
  for (let at = from; at < end; at += 3) {
    const places = marked[pair(bytes, at)] as number;
    if (places !== 0 && isInMark(bytes, at, places, marked)) return at;
  }
  return -1;
}

/** Whether the pair is the first, second or third of a mark whose other pairs are there, too. */
function isInMark(bytes: Uint8Array, at: number, places: number, marked: Uint8Array): boolean {
  return (
    ((places & 1) !== 0 && isMark(bytes, at, marked)) ||
    ((places & 2) !== 0 && isMark(bytes, at - 1, marked)) ||
    ((places & 4) !== 0 && isMark(bytes, at - 2, marked))
  );
}

/** Never looks outside of the array: V8 makes all that do so slower, even once. */
function isMark(bytes: Uint8Array, at: number, marked: Uint8Array): boolean {
  return (
    at >= 0 &&
    at + 3 < bytes.length &&
    ((marked[pair(bytes, at)] as number) & 1) !== 0 &&
    ((marked[pair(bytes, at + 1)] as number) & 2) !== 0 &&
    ((marked[pair(bytes, at + 2)] as number) & 4) !== 0
  );
}

let table: Uint8Array | undefined;

/** For every pair of bytes one bit for each place that it has in a mark. Few runs search, so it is made when one does. */
function marks(): Uint8Array {
  if (table !== undefined) return table;
  table = new Uint8Array(65_536);
  for (const { mark } of CREDENTIAL_RULES) {
    for (const [index, first] of mark.slice(0, 3).entries()) {
      for (const one of first) {
        for (const next of mark[index + 1] as string) {
          const at = (one.charCodeAt(0) << 8) | next.charCodeAt(0);
          table[at] = (table[at] as number) | (1 << index);
        }
      }
    }
  }
  return table;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
