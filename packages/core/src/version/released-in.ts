import type { HistoryCommit } from './history.ts';

const BITS = 30;

/**
 * Answers which commits each line's base contains, for all lines in one walk: a set of bits, one per line, is handed
 * from each base to its parents, children before parents. With 200 lines this replaces 200 walks.
 *
 * @param commits A range that ends before what all bases contain, children before parents.
 * @param bases Commit of each line's last release; `null` where nothing was released, which contains nothing.
 */
export function releasedIn(
  commits: readonly HistoryCommit[],
  bases: readonly (string | null)[],
): (sha: string, line: number) => boolean {
  const words = Math.ceil(bases.length / BITS);
  const sets = new Map<string, Int32Array>();
  const setOf = (sha: string): Int32Array => {
    const known = sets.get(sha) ?? new Int32Array(words);
    sets.set(sha, known);
    return known;
  };
  for (const [line, sha] of bases.entries()) {
    if (sha !== null) mark(setOf(sha), line);
  }
  for (const { sha, parents } of commits) {
    const own = sets.get(sha);
    if (own === undefined) continue;
    for (const parent of parents) merge(setOf(parent), own);
  }
  return (sha, line) => {
    const word = sets.get(sha)?.[Math.floor(line / BITS)] ?? 0;
    return (word & (1 << (line % BITS))) !== 0;
  };
}

function mark(set: Int32Array, line: number): void {
  const word = Math.floor(line / BITS);
  set[word] = (set[word] ?? 0) | (1 << (line % BITS));
}

function merge(target: Int32Array, source: Int32Array): void {
  for (const [word, bits] of source.entries()) target[word] = (target[word] ?? 0) | bits;
}
