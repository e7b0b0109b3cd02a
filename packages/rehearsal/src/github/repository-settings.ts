export interface ActionsSettings {
  readonly enabled: boolean;
  readonly allowed: 'all' | 'local_only' | 'selected';
  /** What the token of a job may do without `permissions:`. */
  readonly defaultToken: 'read' | 'write';
}

/** Rules for the names of branches or tags. Those about creation, update, deletion, force pushes and pull requests are kept. */
export interface RulesetRecord {
  readonly id: number;
  readonly name: string;
  readonly target: 'branch' | 'tag';
  readonly enforcement: 'active' | 'evaluate' | 'disabled';
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly rules: readonly Readonly<Record<string, unknown>>[];
  readonly bypassActors: readonly { readonly type: string; readonly id: number }[];
}

export interface EnvironmentRecord {
  readonly id: number;
  readonly name: string;
  readonly createdAt: string;
  updatedAt: string;
  /** Ids of the protection rules, which the API shows. */
  readonly ruleIds: { readonly waitTimer: number; readonly reviewers: number; readonly branchPolicy: number };
  reviewers: string[];
  /** Slugs of the teams whose members may review. */
  teams: string[];
  preventSelfReview: boolean;
  waitTimerMinutes: number;
  /** Which refs may deploy: all, branches that are protected, or those that fit a pattern. */
  policy: 'all' | 'protected' | 'custom';
  branchPatterns: { readonly id: number; readonly name: string }[];
  tagPatterns: { readonly id: number; readonly name: string }[];
  canAdminsBypass: boolean;
  secrets: Record<string, string>;
  variables: Record<string, string>;
}
