/** The settings of a repository, as far as a release depends on them. */

export interface RepositoryOnGitHub {
  readonly isPrivate: boolean;
  readonly defaultBranch: string;
}

export interface EnvironmentOnGitHub {
  readonly name: string;
  /** Undefined where nobody has to review. */
  readonly reviewers: RequiredReviewers | undefined;
  readonly waitMinutes: number;
  /** Undefined where GitHub does not say. */
  readonly canAdminsBypass: boolean | undefined;
  /** Which branches may deploy: all, those that are protected, or those that policies name. */
  readonly branches: 'all' | 'protected' | 'named';
}

export interface RequiredReviewers {
  /** Logins. */
  readonly users: readonly string[];
  /** Names of teams; who is in them is not asked. */
  readonly teams: readonly string[];
  readonly preventSelfReview: boolean;
}

/** One pattern of names that may deploy to an environment. */
export interface BranchPolicy {
  readonly name: string;
  readonly type: 'branch' | 'tag';
}

export interface ActionsOnGitHub {
  readonly enabled: boolean;
  /** Actions that workflows may use: all, those of this repository and its owner, or those on a list. */
  readonly allowed: 'all' | 'local_only' | 'selected';
}

/** A ruleset that is in force for tags. */
export interface TagRuleset {
  readonly name: string;
  /** Patterns of full names, `refs/tags/v*`, or `~ALL`. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly rules: readonly TagRule[];
  /** Whether the token of GitHub Actions may pass it by; undefined for whoever may not see the list. */
  readonly actionsMayBypass: boolean | undefined;
}

export interface TagRule {
  /** As GitHub calls it: `creation`, `update`, `deletion`, `tag_name_pattern`. */
  readonly type: string;
  readonly pattern?: NamePattern;
}

export interface NamePattern {
  readonly operator: 'starts_with' | 'ends_with' | 'contains' | 'regex';
  readonly pattern: string;
  readonly negate: boolean;
}

/** The base role of an account; custom roles count as the one that they are made from. */
export type RepositoryRole = 'admin' | 'write' | 'read' | 'none';

export type SettingKind = 'secrets' | 'variables';

/** Where GitHub keeps the secrets and variables of a workflow. */
export type SettingPlace = 'organization' | 'repository' | { readonly environment: string };
