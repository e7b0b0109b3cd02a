import type { GitRepository } from './repository.ts';

export interface TreeEntry {
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  /** Bytes of a blob; null for a folder or a submodule. */
  readonly size: number | null;
  /** From the tree that was asked for. */
  readonly path: string;
}

/** What a tree, or the tree of a commit, holds: one level, or all. */
export async function readTree(git: GitRepository, sha: string, recursive: boolean): Promise<readonly TreeEntry[]> {
  const options = ['-z', '-l', ...(recursive ? ['-r', '-t'] : [])];
  return parse(await git.fact(['ls-tree', ...options, '--end-of-options', sha]));
}

/** The file or folder at a path; undefined where there is none. The empty path is the whole tree. */
export async function findEntry(git: GitRepository, commit: string, path: string): Promise<TreeEntry | undefined> {
  if (path === '') {
    const sha = (await git.fact(['rev-parse', '--verify', `${commit}^{tree}`])).trim();
    return { mode: '040000', type: 'tree', sha, size: null, path };
  }
  const found = await git.fact(['ls-tree', '-z', '-l', '--end-of-options', commit, '--', path]);
  return parse(found).find((entry) => entry.path === path);
}

export async function readBlob(git: GitRepository, sha: string): Promise<Buffer> {
  return Buffer.from(await git.run(['cat-file', 'blob', sha], { encoding: 'latin1' }), 'latin1');
}

/** `mode type sha size TAB path NUL`. */
function parse(output: string): readonly TreeEntry[] {
  return output.split('\0').flatMap((line) => {
    const [, mode, type, sha, size, path] = /^(\d+) (\w+) (\w+) +(\S+)\t([\s\S]+)$/.exec(line) ?? [];
    if (mode === undefined || sha === undefined || path === undefined) return [];
    return [{ mode, type: type as TreeEntry['type'], sha, size: size === '-' ? null : Number(size), path }];
  });
}
