import type { Pieces } from './pieces.ts';

/** What stands in front of packed bytes. */
export interface Header {
  /** Bytes of the header, after which the packed ones begin. */
  readonly length: number;
  readonly packing: 'deflate' | 'none' | 'encrypted' | 'unknown';
  /** Name of the file in an archive. */
  readonly name?: string;
}

/** Longer names are none. */
const LONGEST_NAME = 4096;

/**
 * Goes to the next header, of a file in a zip archive (APPNOTE.TXT, 4.3.7) or of gzip (RFC 1952), wherever it stands: in
 * an archive, in an archive that is stored in another one, behind a program that unpacks itself. The directory at the end
 * of a zip archive is not needed, and not believed.
 */
export async function nextHeader(pieces: Pieces): Promise<Header | undefined> {
  for (;;) {
    pieces.skip(signatureIn(pieces.ahead));
    if (pieces.ahead.length < LONGEST_SIGNATURE) {
      if (await pieces.more()) continue;
      return undefined;
    }
    const header = pieces.ahead[0] === P ? await zipHeader(pieces) : await gzipHeader(pieces);
    if (header !== undefined) return header;
    pieces.skip(1);
  }
}

const P = 0x50;
const LONGEST_SIGNATURE = 4;

/** Where the first signature begins; if there is none, where one may begin that goes on in what comes next. */
function signatureIn(bytes: Buffer): number {
  const end = bytes.length - LONGEST_SIGNATURE + 1;
  for (let at = 0; at < end; at += 1) {
    const first = bytes[at];
    if (first === P && bytes.readUInt32LE(at) === 0x04034b50) return at;
    if (first === 0x1f && bytes[at + 1] === 0x8b && bytes[at + 2] === 0x08) return at;
  }
  return Math.max(0, end);
}

const ENCRYPTED = 1;
const PACKINGS: Readonly<Record<number, Header['packing']>> = { 0: 'none', 8: 'deflate' };

async function zipHeader(pieces: Pieces): Promise<Header | undefined> {
  if (!(await pieces.has(30))) return undefined;
  const fixed = pieces.ahead;
  const [version, flags, method] = [fixed.readUInt8(4), fixed.readUInt16LE(6), fixed.readUInt16LE(8)];
  const [nameLength, extraLength] = [fixed.readUInt16LE(26), fixed.readUInt16LE(28)];
  // Bytes that only look like a header: 6.3 is the last version of the format, and no method is above 99.
  if (version > 63 || method > 99 || nameLength === 0 || nameLength > LONGEST_NAME) return undefined;
  const length = 30 + nameLength + extraLength;
  if (!(await pieces.has(length))) return undefined;
  const name = pieces.ahead.toString('utf8', 30, 30 + nameLength);
  const packing = (flags & ENCRYPTED) === 0 ? (PACKINGS[method] ?? 'unknown') : 'encrypted';
  // A folder has no bytes.
  return { length, packing: name.endsWith('/') ? 'none' : packing, name };
}

const HAS_CHECK = 2;
const HAS_EXTRA = 4;
const HAS_TEXT = [8, 16];
const RESERVED = 0xe0;

async function gzipHeader(pieces: Pieces): Promise<Header | undefined> {
  if (!(await pieces.has(10))) return undefined;
  const flags = pieces.ahead.readUInt8(3);
  if ((flags & RESERVED) !== 0) return undefined;
  let length = 10;
  if ((flags & HAS_EXTRA) !== 0) {
    if (!(await pieces.has(length + 2))) return undefined;
    length += 2 + pieces.ahead.readUInt16LE(length);
  }
  for (const text of HAS_TEXT) {
    if ((flags & text) === 0) continue;
    if (!(await pieces.has(length + LONGEST_NAME)) && pieces.ahead.length <= length) return undefined;
    const end = pieces.ahead.indexOf(0, length);
    if (end === -1 || end > length + LONGEST_NAME) return undefined;
    length = end + 1;
  }
  if ((flags & HAS_CHECK) !== 0) length += 2;
  return (await pieces.has(length)) ? { length, packing: 'deflate' } : undefined;
}
