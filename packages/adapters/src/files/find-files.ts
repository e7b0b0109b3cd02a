import { lstat, readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { type FoundFile, LiftlockError, linkRefused } from '@liftlock/core';
import picomatch from 'picomatch';

const SKIPPED = new Set(['.git', 'node_modules']);

/**
 * Regular files below `root/folder` that match a glob, sorted by path. Only the folders that the fixed part of the glob
 * names are read; `.git` and `node_modules` are entered only if the glob names them. No link is followed: it could lead
 * to any file of the runner.
 */
export async function findFiles(root: string, folder: string, pattern: string): Promise<FoundFile[]> {
  const { base, glob } = picomatch.scan(pattern.replace(/^\.\//, ''));
  const start = posix.join(folder, base);
  const matches = glob === '' ? undefined : picomatch(glob, { dot: true, posixSlashes: true });
  const found: FoundFile[] = [];
  await refuseLinkedFolders(root, start);
  await walk(root, start, '', matches, found);
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function refuseLinkedFolders(root: string, start: string): Promise<void> {
  for (let folder = posix.dirname(start); folder !== '.' && folder !== '/'; folder = posix.dirname(folder)) {
    const info = await lstat(join(root, folder)).catch(() => undefined);
    if (info?.isSymbolicLink()) throw linkOnTheWay(folder);
  }
}

function linkOnTheWay(path: string): LiftlockError {
  return new LiftlockError(linkRefused(path, 'A glob leads through a symbolic link.'));
}

async function walk(
  root: string,
  start: string,
  inside: string,
  matches: ((path: string) => boolean) | undefined,
  found: FoundFile[],
): Promise<void> {
  const path = posix.join(start, inside);
  const info = await lstat(join(root, path)).catch(() => undefined);
  if (info === undefined) return;
  if (info.isDirectory()) {
    if (matches === undefined) return;
    for (const name of await readdir(join(root, path))) {
      if (!SKIPPED.has(name)) await walk(root, start, posix.join(inside, name), matches, found);
    }
    return;
  }
  if (inside === '' && matches !== undefined && info.isSymbolicLink()) throw linkOnTheWay(path);
  if (matches !== undefined && !matches(inside)) return;
  if (info.isSymbolicLink()) throw new LiftlockError(linkRefused(path, 'A glob matches a symbolic link.'));
  if (info.isFile()) found.push({ path, size: info.size, modifiedAt: info.mtimeMs });
}
