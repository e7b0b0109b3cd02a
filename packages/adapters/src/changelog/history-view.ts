import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Nothing of the user's repository but its objects. A program that starts git by itself, and so without our settings,
 * then meets no configuration, hook, tag or message of the repository, and no owner that git would not trust.
 */
export interface HistoryView {
  readonly folder: string;
  remove(): Promise<void>;
}

/** @param sha Any commit of the repository; its length says which hash the repository uses. */
export async function viewObjects(objects: string, sha: string): Promise<HistoryView> {
  const folder = await mkdtemp(path.join(tmpdir(), 'liftlock-notes-'));
  const git = path.join(folder, '.git');
  await mkdir(path.join(git, 'objects', 'info'), { recursive: true });
  await mkdir(path.join(git, 'refs'));
  await Promise.all([
    writeFile(path.join(git, 'HEAD'), 'ref: refs/heads/none\n'),
    writeFile(path.join(git, 'objects', 'info', 'alternates'), `${alternate(objects)}\n`),
    writeFile(path.join(git, 'config'), sha.length === 64 ? SHA256_CONFIG : SHA1_CONFIG),
  ]);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** A path that git would read as a comment or as quoted is quoted. */
function alternate(objects: string): string {
  return /^[#"]|[\n\\]/.test(objects) && path.sep === '/' ? JSON.stringify(objects) : objects;
}

const HARMLESS = '[log]\n\tshowSignature = false\n[core]\n\thooksPath = /dev/null\n\tfsmonitor = false\n';
const SHA1_CONFIG = `[core]\n\trepositoryformatversion = 0\n\tbare = false\n${HARMLESS}`;
const SHA256_CONFIG = `[core]\n\trepositoryformatversion = 1\n\tbare = false\n[extensions]\n\tobjectFormat = sha256\n${HARMLESS}`;
