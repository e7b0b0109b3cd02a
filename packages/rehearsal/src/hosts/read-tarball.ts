import { gunzipSync } from 'node:zlib';

/** A regular file of a tarball. */
export interface PackedFile {
  /** Relative, with forward slashes, and inside. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** A tarball that a careful host does not unpack. */
export class TarballError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'TarballError';
  }
}

const BLOCK = 512;
const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;
/** Type flags: a file in its old and new spelling, and a folder, which needs no entry of its own. */
const FILE = new Set(['0', '\0']);
const FOLDER = '5';

/** Reads a .tgz in ustar format. Refuses links, devices, and paths that lead out of the folder. */
export function readTarball(tarball: Uint8Array): PackedFile[] {
  const bytes = unzip(tarball);
  const files: PackedFile[] = [];
  for (let at = 0; at + BLOCK <= bytes.length && bytes[at] !== 0; ) {
    const header = bytes.subarray(at, at + BLOCK);
    const size = sizeOf(header);
    const path = safePath(pathOf(header));
    const type = header.toString('latin1', 156, 157);
    if (FILE.has(type)) files.push({ path, bytes: bytes.subarray(at + BLOCK, at + BLOCK + size) });
    else if (type !== FOLDER) throw new TarballError(`${path} is neither a file nor a folder`);
    if (at + BLOCK + size > bytes.length) throw new TarballError(`${path} is cut off`);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  if (files.length === 0) throw new TarballError('the tarball holds no files');
  return files;
}

function unzip(tarball: Uint8Array): Buffer {
  try {
    return gunzipSync(tarball, { maxOutputLength: MAX_UNPACKED_BYTES });
  } catch {
    throw new TarballError(`this is no gzip file of at most ${MAX_UNPACKED_BYTES} bytes`);
  }
}

function pathOf(header: Buffer): string {
  const name = text(header, 0, 100);
  const isUstar = header.toString('latin1', 257, 262) === 'ustar';
  const prefix = isUstar ? text(header, 345, 500) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
}

function sizeOf(header: Buffer): number {
  const octal = text(header, 124, 136).trim();
  if (!/^[0-7]+$/.test(octal)) throw new TarballError('this is no tar archive');
  return Number.parseInt(octal, 8);
}

function text(header: Buffer, from: number, to: number): string {
  const end = header.indexOf(0, from);
  return header.toString('utf8', from, end < 0 || end > to ? to : end);
}

/** `npm pack` and others start every path with `./` or `package/`; only the first is taken away. */
function safePath(path: string): string {
  const relative = path.replace(/^\.\//, '').replace(/\/$/, '');
  const parts = relative.split('/');
  if (relative.startsWith('/') || /[\\:\0]/.test(relative) || parts.includes('..')) {
    throw new TarballError(`the path ${JSON.stringify(path)} leads out of the folder`);
  }
  return relative;
}
