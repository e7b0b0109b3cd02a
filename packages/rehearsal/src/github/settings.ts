import type { FaultHook } from './faults.ts';
import type { ActionsSettings, RulesetRecord } from './repository-settings.ts';
import type { GitHubState } from './state.ts';

export interface EnvironmentSettings {
  readonly name: string;
  /** Logins; one of them is enough. GitHub allows six, teams among them. */
  readonly reviewers: readonly string[];
  /** Slugs of teams; each of their members may review. */
  readonly teams?: readonly string[];
  readonly preventSelfReview?: boolean;
  readonly waitTimerMinutes?: number;
  /** Patterns of branch names that may deploy, for example `main` or `release/*`. None means every branch may. */
  readonly branchPatterns?: readonly string[];
  /** The same for tags. Where only branches are named, no tag may. */
  readonly tagPatterns?: readonly string[];
  readonly secrets?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
  readonly canAdminsBypass?: boolean;
}

/** A pull request; git knows neither its author's login nor its title of today, so it is told here. */
export interface PullRequestSettings {
  readonly number: number;
  readonly title: string;
  /** Login, with `[bot]` behind it for a bot; null when the account is gone. */
  readonly author: string | null;
  /** Null while it is open. */
  readonly mergedAt: string | null;
  /** What it brings: its own commits, and the one that merging or squashing it made. */
  readonly commits: readonly string[];
  readonly body?: string;
  readonly labels?: readonly string[];
  /** The branch that it comes from. */
  readonly head?: string;
}

export interface LocalGitHubOptions {
  readonly owner: string;
  readonly repository: string;
  readonly private?: boolean;
  readonly defaultBranch: string;
  /** A bare repository, which holds all git data. */
  readonly gitDir: string;
  /** Folder of the bytes of assets and artifacts, by SHA-256; clones of a state may share it. */
  readonly blobsDir: string;
  readonly clock: () => Date;
  readonly environments: readonly EnvironmentSettings[];
  /** Members of the teams of the organization, by slug. */
  readonly teams?: Readonly<Record<string, readonly string[]>>;
  /** People with write access, or admin access. Reviewers who are not named here can read only. */
  readonly users: readonly { readonly login: string; readonly admin?: boolean; readonly email?: string }[];
  readonly pullRequests?: readonly PullRequestSettings[];
  readonly secrets?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
  readonly immutableReleases?: boolean;
  /** Whether the subjects of OpenID Connect tokens hold the ids of owner and repository. */
  readonly immutableSubject?: boolean;
  readonly actions?: Partial<ActionsSettings>;
  readonly rulesets?: readonly Omit<RulesetRecord, 'id'>[];
  /** Requests an hour of all job tokens together; GitHub's own is 1,000 per repository. */
  readonly rateLimit?: number;
  /** Where the API answers. `serve` replaces it by the address it really got. */
  readonly origin?: string;
  readonly faults?: FaultHook;
  /**
   * Resume from this state, which then belongs to the new instance. It says itself what the repository, people and
   * environments are; of the other options only paths, clock, origin, rate limit and faults are then read.
   */
  readonly state?: GitHubState;
}
