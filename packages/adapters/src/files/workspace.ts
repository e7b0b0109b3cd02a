import { constants, createReadStream, createWriteStream } from 'node:fs';
import {
  chmod,
  type FileHandle,
  mkdir,
  mkdtemp,
  open,
  readFile,
  realpath,
  rename,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type CopiedFile, type FilesPort, linkRefused, LiftlockError } from '@liftlock/core';
import { findFiles } from './find-files.ts';
import { hashing } from './hashing.ts';
import { credentialsPackedIn, Scanner, scanning } from './scan.ts';

const BUFFER = 1024 * 1024;
const GZIP = /\.(t?gz|crate)$/i;

/** Files below `root` (the checkout) and in temporary folders below `temporary`. */
export function workspaceFiles(root: string, temporary: string): FilesPort {
  const at = (path: string) => (isAbsolute(path) ? path : join(root, path));
  return {
    async read(path) {
      try {
        return await readFile(at(path), 'utf8');
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
    async write(path, content) {
      const target = await writtenFile(at(path));
      await mkdir(dirname(target.path), { recursive: true });
      const part = `${target.path}.part`;
      await writeFile(part, content);
      if (target.mode !== undefined) await chmod(part, target.mode);
      await rename(part, target.path);
    },
    glob: (pattern, folder) => findFiles(root, folder, pattern),
    copy: async (from, to) => copied(at(from), at(to), from),
    async digest(path) {
      const hash = hashing();
      try {
        await pipeline(createReadStream(at(path), { highWaterMark: BUFFER }), hash.through.resume());
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
      return { digest: hash.digest(), size: hash.size() };
    },
    temporaryFolder: (purpose) => mkdtemp(join(temporary, `liftlock-${purpose}-`)),
  };
}

/** @param shown The path that people know. */
async function copied(from: string, to: string, shown: string): Promise<CopiedFile> {
  await mkdir(dirname(to), { recursive: true });
  const source = await openFile(from, shown);
  try {
    const before = await source.stat();
    const hash = hashing();
    const scanner = new Scanner(false);
    const bytes = source.createReadStream({ highWaterMark: BUFFER, autoClose: false });
    await pipeline(bytes, hash.through, scanning(scanner), createWriteStream(to));
    const after = await source.stat();
    const changed = after.size !== before.size || after.mtimeMs !== before.mtimeMs || hash.size() !== after.size;
    const packed = GZIP.test(from) ? await credentialsPackedIn(to) : [];
    return { digest: hash.digest(), size: hash.size(), credentials: [...scanner.found, ...packed], changed };
  } finally {
    await source.close();
  }
}

/** A file that is there keeps its mode, and a link stays a link: what is read by a path is what is written by it. */
async function writtenFile(path: string): Promise<{ readonly path: string; readonly mode?: number }> {
  try {
    return { path: await realpath(path), mode: (await stat(path)).mode & 0o777 };
  } catch (error) {
    if (isMissing(error)) return { path };
    throw error;
  }
}

/** A link in a build's output could bring any file of the runner into a release, so the open itself refuses it. */
async function openFile(path: string, shown: string): Promise<FileHandle> {
  // Windows has no such flag; links need a privilege there.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0);
  try {
    return await open(path, flags);
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ELOOP') throw error;
    throw new LiftlockError(linkRefused(shown, 'The file is a symbolic link.'));
  }
}

function isMissing(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
