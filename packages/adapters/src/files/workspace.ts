import { createReadStream } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, realpath, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { type CopiedFile, type Digest, type FilesPort, linkRefused, LiftlockError } from '@liftlock/core';
import { findFiles } from './find-files.ts';
import { readInParallel } from './in-parallel.ts';

/** Bytes. */
const TEXT_PART = 128 * 1024;

/**
 * Files below `root` (the checkout) and in temporary folders below `temporary`.
 *
 * @param ahead By how many milliseconds the clock of the stages is ahead of the one that files have their times from.
 */
export function workspaceFiles(root: string, temporary: string, ahead = 0): FilesPort {
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
    parts: (path) => textParts(at(path)),
    async write(path, content) {
      const target = await writtenFile(at(path));
      await mkdir(dirname(target.path), { recursive: true });
      const part = `${target.path}.part`;
      await writeFile(part, content);
      if (target.mode !== undefined) await chmod(part, target.mode);
      await rename(part, target.path);
    },
    glob: async (pattern, folder) =>
      (await findFiles(root, folder, pattern)).map((file) => ({ ...file, modifiedAt: file.modifiedAt + ahead })),
    copy: async (from, to) => copied(at(from), at(to), from),
    async digest(path) {
      try {
        const { sha256, size } = await readInParallel({ from: at(path) });
        return { digest: `sha256:${sha256}` as Digest, size };
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
    temporaryFolder: (purpose) => mkdtemp(join(temporary, `liftlock-${purpose}-`)),
  };
}

async function* textParts(path: string): AsyncGenerator<string> {
  try {
    for await (const part of createReadStream(path, { encoding: 'utf8', highWaterMark: TEXT_PART }))
      yield part as string;
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

/** @param shown The path that people know. */
async function copied(from: string, to: string, shown: string): Promise<CopiedFile> {
  await mkdir(dirname(to), { recursive: true });
  try {
    const { sha256, ...read } = await readInParallel({ from, to });
    return { digest: `sha256:${sha256}` as Digest, ...read };
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ELOOP') throw error;
    throw new LiftlockError(linkRefused(shown, 'The file is a symbolic link.'));
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

function isMissing(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
