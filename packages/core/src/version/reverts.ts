import { type CommitGraph, graphOf, mergedBy } from './graph.ts';
import { isMerge, type ParsedCommit } from './message.ts';

/** How a commit takes part in a revert inside the range. Both sides then count for nothing. */
export type RevertRole =
  | { readonly role: 'reverted'; readonly by: string }
  | { readonly role: 'reverts'; readonly target: string };

/**
 * Finds the reverts whose target is unreleased too, newest first, so that a reverted revert takes nothing back:
 * `feat` + revert is nothing, `feat` + revert + revert of the revert is the `feat` again.
 * A target is looked for by commit id, then by pull request, then by title; a claim that finds nothing in the range is
 * about something released before, and stays a change of its own.
 *
 * @param commits The range, children before parents.
 */
export function findReverts(commits: readonly ParsedCommit[]): ReadonlyMap<string, RevertRole> {
  const roles = new Map<string, RevertRole>();
  if (!commits.some(({ revert }) => revert !== null)) return roles;
  const range = new RevertedRange(commits);
  for (const [index, commit] of commits.entries()) {
    if (commit.revert === null || isMerge(commit.commit) || roles.has(commit.commit.sha)) continue;
    const targets = range.targetsOf(commit, index).filter((sha) => !roles.has(sha));
    const [target] = targets;
    if (target === undefined) continue;
    const { sha } = commit.commit;
    for (const reverted of targets) roles.set(reverted, { role: 'reverted', by: sha });
    roles.set(sha, { role: 'reverts', target });
  }
  return roles;
}

class RevertedRange {
  private readonly commits: readonly ParsedCommit[];
  private readonly graph: CommitGraph;
  private readonly position: ReadonlyMap<string, number>;
  private readonly byTitle = new Map<string, number[]>();
  private readonly byPull = new Map<number, number[]>();
  private readonly sortedShas: readonly string[];

  constructor(commits: readonly ParsedCommit[]) {
    this.commits = commits;
    this.graph = graphOf(commits.map(({ commit }) => commit));
    this.position = new Map(commits.map(({ commit }, index) => [commit.sha, index]));
    this.sortedShas = [...this.position.keys()].sort();
    for (const [index, commit] of commits.entries()) {
      add(this.byTitle, withoutPull(commit.title), index);
      const pull = commit.pull ?? mergedPull(commit);
      if (pull !== null) add(this.byPull, pull, index);
    }
  }

  /** What the commit at `index` takes back, in so far as the range holds it. Only older commits qualify. */
  targetsOf(commit: ParsedCommit, index: number): string[] {
    const claim = commit.revert;
    if (claim === null) return [];
    const named = claim.shas.map((sha) => this.find(sha)).filter((at) => at !== null && at > index);
    const found = named.length > 0 ? named : [this.byPullOrTitle(claim.pull, claim.title, index)];
    return found.flatMap((at) => (at === null ? [] : this.withMerged(at)));
  }

  private byPullOrTitle(pull: number | null, title: string, index: number): number | null {
    const ofPull = pull === null ? undefined : this.byPull.get(pull)?.find((at) => at > index);
    return ofPull ?? this.byTitle.get(withoutPull(title))?.find((at) => at > index) ?? null;
  }

  private withMerged(at: number): string[] {
    const commit = this.commits[at]?.commit;
    if (commit === undefined) return [];
    return isMerge(commit) ? [commit.sha, ...mergedBy(this.graph, commit)] : [commit.sha];
  }

  /** Position of the one commit that an abbreviated id names; `null` if none, or more than one, begins so. */
  private find(prefix: string): number | null {
    let low = 0;
    let high = this.sortedShas.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.sortedShas[middle] ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    const sha = this.sortedShas[low];
    if (sha === undefined || !sha.startsWith(prefix) || this.sortedShas[low + 1]?.startsWith(prefix)) return null;
    return this.position.get(sha) ?? null;
  }
}

const MERGED_PULL = /^Merge pull request #(\d{1,9}) from /;

function mergedPull(commit: ParsedCommit): number | null {
  const digits = isMerge(commit.commit) ? MERGED_PULL.exec(commit.title)?.[1] : undefined;
  return digits === undefined ? null : Number(digits);
}

function withoutPull(title: string): string {
  const at = title.endsWith(')') ? title.lastIndexOf(' (#') : -1;
  return at > 0 && /^\d{1,9}$/.test(title.slice(at + 3, -1)) ? title.slice(0, at) : title;
}

function add<Key>(index: Map<Key, number[]>, key: Key, value: number): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [value]);
  else known.push(value);
}
