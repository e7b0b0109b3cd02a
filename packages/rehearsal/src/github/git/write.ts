import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Signature } from './commits.ts';
import { readTree } from './files.ts';
import type { GitRepository } from './repository.ts';

export interface NewCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: Signature;
  readonly committer: Signature;
}

/** Writes a commit, which no ref leads to yet. */
export async function writeCommit(git: GitRepository, commit: NewCommit): Promise<string> {
  const parents = commit.parents.flatMap((parent) => ['-p', parent]);
  const env = { ...identity('AUTHOR', commit.author), ...identity('COMMITTER', commit.committer) };
  return (await git.run(['commit-tree', commit.tree, ...parents], { input: commit.message, env })).trim();
}

function identity(role: 'AUTHOR' | 'COMMITTER', { name, email, date }: Signature): Record<string, string> {
  return { [`GIT_${role}_NAME`]: name, [`GIT_${role}_EMAIL`]: email, [`GIT_${role}_DATE`]: date };
}

export async function writeBlob(git: GitRepository, bytes: Uint8Array): Promise<string> {
  return (await git.run(['hash-object', '-w', '--stdin'], { input: bytes })).trim();
}

/** A file, folder or submodule of a tree; without an object it is taken away. */
export interface TreeChange {
  readonly path: string;
  readonly mode: string;
  readonly sha: string | null;
}

const NO_OBJECT = '0'.repeat(40);

/** Writes the tree that the changes make of another one, or of nothing; null where git cannot have such a tree. */
export async function writeTree(
  git: GitRepository,
  base: string | null,
  changes: readonly TreeChange[],
): Promise<string | null> {
  const folder = await mkdtemp(join(tmpdir(), 'local-github-index-'));
  try {
    const env = { GIT_INDEX_FILE: join(folder, 'index') };
    await git.run(base === null ? ['read-tree', '--empty'] : ['read-tree', '--end-of-options', base], { env });
    const folders = changes.filter(({ mode, sha }) => mode === TREE_MODE && sha !== null);
    const removed = await filesAt(git, [...folders, ...changes.filter(({ sha }) => sha === null)], env);
    const files = await Promise.all(folders.map(async (change) => filesIn(git, change)));
    const added = [...changes.filter((change) => change.sha !== null && !folders.includes(change)), ...files.flat()];
    const lines = [
      ...removed.map((path) => `0 ${NO_OBJECT}\t${path}`),
      ...added.map(({ path, mode, sha }) => `${mode} ${sha}\t${path}`),
    ];
    const input = lines.map((line) => `${line}\0`).join('');
    if ((await git.try(['update-index', '-z', '--index-info'], { input, env })).exitCode !== 0) return null;
    const written = await git.try(['write-tree'], { env });
    return written.exitCode === 0 ? written.stdout.trim() : null;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Every file at these paths, or below them. */
async function filesAt(
  git: GitRepository,
  changes: readonly TreeChange[],
  env: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  if (changes.length === 0) return [];
  const paths = changes.map(({ path }) => `:(literal)${path}`);
  return (await git.run(['ls-files', '-z', '--cached', '--', ...paths], { env }))
    .split('\0')
    .filter((path) => path !== '');
}

/** A folder as the files that are in it, since an index holds files only. */
async function filesIn(git: GitRepository, { path, sha }: TreeChange): Promise<readonly TreeChange[]> {
  const entries = (await readTree(git, sha ?? '', true)).filter(({ type }) => type !== 'tree');
  return entries.map((entry) => ({ path: `${path}/${entry.path}`, mode: entry.mode, sha: entry.sha }));
}

export const TREE_MODE = '040000';
