import type { HistoryCommit } from './history.ts';

/** Commits of one range by id, for questions about ancestry that need no further git process. */
export type CommitGraph = ReadonlyMap<string, HistoryCommit>;

export function graphOf(commits: readonly HistoryCommit[]): CommitGraph {
  return new Map(commits.map((commit) => [commit.sha, commit]));
}

/** Ids of the range that the given commits contain, themselves included. What lies outside of the range is not named. */
export function containedIn(graph: CommitGraph, starts: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [...starts];
  for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
    const commit = seen.has(sha) ? undefined : graph.get(sha);
    if (commit === undefined) continue;
    seen.add(sha);
    waiting.push(...commit.parents);
  }
  return seen;
}

/**
 * Whether each of these commits contains `ancestor`, where the range is everything that `ancestor` does not contain.
 *
 * @param commits Children before parents.
 */
export function allContain(commits: readonly HistoryCommit[], shas: readonly string[], ancestor: string): boolean {
  const containing = new Set([ancestor]);
  for (const { sha, parents } of [...commits].reverse()) {
    if (parents.some((parent) => containing.has(parent))) containing.add(sha);
  }
  return shas.every((sha) => containing.has(sha));
}

/** Ids that a merge brought in: reachable from its other parents, not from its first. */
export function mergedBy(graph: CommitGraph, merge: HistoryCommit): ReadonlySet<string> {
  const [first, ...others] = merge.parents;
  const before = containedIn(graph, first === undefined ? [] : [first]);
  return new Set([...containedIn(graph, others)].filter((sha) => !before.has(sha)));
}
