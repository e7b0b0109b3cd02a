import type { HistoryCommit, TagRef } from '../version/history.ts';

export interface Tip {
  readonly sha: string;
  /** Whether the clone lacks part of its history (`fetch-depth` of the checkout, `git clone --depth`). */
  readonly shallow: boolean;
}

export interface RefNames {
  /** Without `refs/tags/`, in the order of their names. */
  readonly tags: readonly string[];
  /** Local branches without `refs/heads/`. */
  readonly branches: readonly string[];
  /** Branch that HEAD names; `null` when detached. */
  readonly checkedOut: string | null;
}

export interface CommitRange {
  /** Commit that the range ends at. */
  readonly to: string;
  /** Commits that the range leaves out, with everything that they contain. Empty means the whole history. */
  readonly without: readonly string[];
  /** Whether changed paths are wanted, which costs a look at the trees. */
  readonly files: boolean;
}

/** Read-only questions about one repository's history. An implementation never runs code that the repository brings. */
export interface HistoryPort {
  /**
   * The commit that a ref, an abbreviated id or a revision names.
   *
   * @throws LiftlockError `not-a-repository`, `no-commits` or `unknown-ref`.
   */
  tip(ref: string): Promise<Tip>;
  /** Names only: their commits are not looked at, so the cost hardly depends on how many there are. */
  refs(): Promise<RefNames>;
  /** Commits of the tags that exist and end at a commit. */
  locate(tags: readonly string[]): Promise<TagRef[]>;
  /** Of these tags (`'all'`: of every tag), the ones whose commit is contained in `sha`. */
  reachable(tags: readonly string[] | 'all', sha: string): Promise<TagRef[]>;
  /** The best commit that all of these contain; `null` if there is none. */
  mergeBase(shas: readonly string[]): Promise<string | null>;
  /** Commits of a range, children before parents. */
  commits(range: CommitRange): AsyncIterable<HistoryCommit>;
}
