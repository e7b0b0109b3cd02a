/** Issues, pull requests and what people write below them. "Every pull request is an issue" (REST, Issues). */

export type StateReason = 'completed' | 'not_planned' | 'duplicate' | 'reopened';

export interface IssueRecord {
  readonly id: number;
  /** Counted together with pull requests. */
  readonly number: number;
  title: string;
  body: string | null;
  /** Login; null when the account is gone. */
  readonly author: string | null;
  state: 'open' | 'closed';
  stateReason: StateReason | null;
  /** Names, in the order in which they were given. */
  labels: string[];
  assignees: string[];
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
}

export interface PullRequestRecord extends IssueRecord {
  /** Names of the branches. */
  readonly head: string;
  base: string;
  draft: boolean;
  /** Null while it is open, and when it was closed without a merge. */
  mergedAt: string | null;
  mergedBy: string | null;
  /** The commit that merging or squashing it made. */
  mergeCommit: string | null;
  /** What it brings: its own commits, and the one that merging or squashing it made. Of an open one git knows better. */
  commits: readonly string[];
}

export interface LabelRecord {
  readonly id: number;
  name: string;
  color: string;
  description: string | null;
  /** One of those that every new repository has. */
  readonly isDefault: boolean;
}

export interface CommentRecord {
  readonly id: number;
  /** Number of the issue or pull request. */
  readonly issue: number;
  body: string;
  readonly author: string;
  readonly viaApp: boolean;
  readonly createdAt: string;
  updatedAt: string;
}
