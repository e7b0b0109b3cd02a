/** Who wrote something, as git has it: not checked against GitHub, and never to be trusted as an identity. */
export interface Signature {
  readonly name: string;
  readonly email: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** One commit as it was read from git: raw text, nothing interpreted. */
export interface HistoryCommit {
  /** 40 hex digits (SHA-1) or 64 (SHA-256). */
  readonly sha: string;
  /** More than one parent means a merge; none means a root. */
  readonly parents: readonly string[];
  readonly author: Signature;
  /** The committer's date in epoch milliseconds: the only clock that notes know. */
  readonly committedAt: number;
  /** The whole message, header first. May hold anything that a person, or an attacker, can type. */
  readonly message: string;
  /** Changed paths relative to the repository's root; empty for merges, and where files were not asked for. */
  readonly files: readonly string[];
}

/** A tag, and the commit that it ends at after every annotated tag in between was peeled. */
export interface TagRef {
  readonly name: string;
  readonly sha: string;
  /** Committer's date of that commit, epoch milliseconds. Says where to look first, and decides nothing. */
  readonly committedAt: number;
}

/** A tag that says a version, by the configured template. */
export interface ReleaseTag {
  readonly tag: string;
  readonly version: string;
  /** Component that the tag belongs to; `null` with unified versions. */
  readonly component: string | null;
}

/** A release tag whose commit is known. */
export interface ReachedTag extends ReleaseTag {
  readonly sha: string;
  readonly committedAt: number;
}

/** A published release on GitHub. Its tag can be deleted, and then git does not know of it. */
export interface PublishedRelease {
  readonly tag: string;
  /** What the tag was made at: a commit, or the name of a branch. */
  readonly target: string;
}

/** A published release whose tag is not in the repository that is read. */
export interface UntaggedRelease extends ReleaseTag {
  readonly target: string;
}

/** A tag that played no part, and why. */
export interface IgnoredTag {
  readonly tag: string;
  readonly reason: string;
}

/** What was found of one line of releases: the whole product, or one component with versions of its own. */
export interface ReleaseLine {
  /** `null` with unified versions. */
  readonly component: string | null;
  /** Newest stable release that the released commit contains, or the one that was named instead. */
  readonly base: ReachedTag | null;
  /** Whether somebody named the base: then the plan is a question about the past, and newer tags hold nothing. */
  readonly isBaseNamed: boolean;
  /** Pre-releases newer than the base that the released commit contains, newest first. */
  readonly prereleases: readonly ReachedTag[];
  /** Every version of the line that is tagged anywhere in the repository, newest first. */
  readonly taken: Iterable<ReleaseTag>;
  /** Published releases of the line without a tag, newest first; absent where nobody asked GitHub. */
  readonly untagged?: readonly UntaggedRelease[] | undefined;
}

/** Everything that a version plan is made from: read once, then only looked at. */
export interface VersionHistory {
  /** The commit that would be released. */
  readonly head: string;
  /** Branch that is planned for, without `refs/heads/`; `null` when unknown (a detached HEAD). */
  readonly branch: string | null;
  /** The tag template that was used: the configured one, or the one that the tags themselves follow. */
  readonly template: string;
  readonly lines: readonly ReleaseLine[];
  readonly ignoredTags: readonly IgnoredTag[];
  /** Commits since the oldest base, children before parents. */
  readonly commits: readonly HistoryCommit[];
}
