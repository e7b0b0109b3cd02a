import type { HistoryCommit, TagRef } from '../version/history.ts';

/** A repository as it is seen from one commit. */
export interface OpenedHistory {
  /** The commit that was asked for. */
  readonly sha: string;
  /** Whether the clone lacks part of its history (`fetch-depth` of the checkout, `git clone --depth`). */
  readonly shallow: boolean;
  /** The ref that was asked for, in full (`refs/heads/main`); `null` for a detached HEAD or a commit. */
  readonly fullName: string | null;
  /** Names of all tags, without `refs/tags/`. */
  readonly tags: readonly string[];
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
   * The commit that a ref, an abbreviated id or a revision names, and the names of all tags. Commits of tags are not
   * looked at, so the cost hardly depends on how many there are.
   *
   * @throws LiftlockError `not-a-repository`, `no-commits` or `unknown-ref`.
   */
  open(ref: string): Promise<OpenedHistory>;
  /** Commits of the tags that exist and end at a commit. */
  locate(tags: readonly string[]): Promise<TagRef[]>;
  /** Of these tags (`'all'`: of every tag), the ones whose commit is contained in `sha`. */
  reachable(tags: readonly string[] | 'all', sha: string): Promise<TagRef[]>;
  /** The best commit that all of these contain; `null` if there is none. */
  mergeBase(shas: readonly string[]): Promise<string | null>;
  /** Commits of a range, children before parents. */
  commits(range: CommitRange): AsyncIterable<HistoryCommit>;
}
