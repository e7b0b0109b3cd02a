import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Of a tar archive, the name of the format stands in the header of the first file. */
const TAR_AT = 257;
/** Of a zip archive, so much stands behind the directory at its end. */
const ZIP_END = 22;

/** Whether a file is an archive of which what is packed can be searched: gzip, zip or tar, by its content. */
export function isArchive(file: string): boolean {
  const source = openSync(file, 'r');
  try {
    const start = read(source, 0, 512);
    const end = read(source, fstatSync(source).size - ZIP_END, 4);
    return (
      start.startsWith('\u001f\u008b\u0008') ||
      start.startsWith('PK\u0003\u0004') ||
      // Programs that unpack themselves, and extensions of browsers, have something before the archive.
      end === 'PK\u0005\u0006' ||
      start.startsWith('ustar', TAR_AT)
    );
  } finally {
    closeSync(source);
  }
}

function read(source: number, at: number, length: number): string {
  if (at < 0) return '';
  const bytes = Buffer.alloc(length);
  return bytes.toString('latin1', 0, readSync(source, bytes, 0, length, at));
}
