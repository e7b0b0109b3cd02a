import type { GitRepository } from './repository.ts';

export interface FileChange {
  /** The blob after the change; for a removed file the one before it. */
  readonly sha: string;
  readonly path: string;
  readonly previousPath: string | null;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed';
  readonly additions: number;
  readonly deletions: number;
}

const STATUS: Readonly<Record<string, FileChange['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  C: 'copied',
  T: 'changed',
};

/** The tree without files, which every repository knows. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** The files that differ between two commits; without a base, all files of a root commit. */
export async function readDiff(git: GitRepository, base: string | null, head: string): Promise<readonly FileChange[]> {
  const options = ['-r', '-z', '-M', '--raw', '--numstat', '--no-abbrev'];
  const output = await git.fact(['diff-tree', ...options, '--end-of-options', base ?? EMPTY_TREE, head, '--']);
  const parts = output.split('\0');
  const changes = readRawPart(parts);
  const counts = readNumstatPart(parts);
  return changes.map((change, index) => ({ ...change, ...(counts[index] ?? { additions: 0, deletions: 0 }) }));
}

type Raw = Omit<FileChange, 'additions' | 'deletions'>;

/** `:old-mode new-mode old-sha new-sha status NUL path NUL`, with both paths for a rename. Consumes what it reads. */
function readRawPart(parts: string[]): readonly Raw[] {
  const changes: Raw[] = [];
  while (parts[0]?.startsWith(':')) {
    const [, , oldSha = '', newSha = '', letters = ''] = (parts.shift() ?? '').split(' ');
    const status = STATUS[letters.slice(0, 1)] ?? 'changed';
    const first = parts.shift() ?? '';
    const moved = status === 'renamed' || status === 'copied';
    const path = moved ? (parts.shift() ?? '') : first;
    changes.push({ sha: status === 'removed' ? oldSha : newSha, path, previousPath: moved ? first : null, status });
  }
  return changes;
}

/** `added TAB deleted TAB path NUL`, where a rename has an empty path and both names after it; binary files have `-`. */
function readNumstatPart(parts: string[]): readonly { additions: number; deletions: number }[] {
  const counts: { additions: number; deletions: number }[] = [];
  while (parts.length > 0 && parts[0] !== '') {
    const [added = '', deleted = '', path = ''] = (parts.shift() ?? '').split('\t');
    if (path === '') parts.splice(0, 2);
    counts.push({ additions: Number(added) || 0, deletions: Number(deleted) || 0 });
  }
  return counts;
}
