import type { JobConclusion } from '../runner/events.ts';
import type { RerunJobs } from '../runner/host.ts';
import type { ActionsSettings, EnvironmentRecord, RulesetRecord } from './repository-settings.ts';
import type { CheckRunRecord, CommitStatusRecord } from './commit-state.ts';
import type { CommentRecord, IssueRecord, LabelRecord, PullRequestRecord } from './collaboration-state.ts';

export type { RerunJobs } from '../runner/host.ts';
export type { EnvironmentRecord } from './repository-settings.ts';
export type * from './collaboration-state.ts';
export type * from './commit-state.ts';

/**
 * The whole of a local GitHub but for git data and file bytes: one plain object that JSON and structuredClone can
 * copy. Times are ISO strings as the API shows them. Ids come from one counter, so no id means two things.
 */
export interface GitHubState {
  readonly schema: 1;
  lastId: number;
  /** The last id of what was there before anything ran. */
  sceneId: number;
  repository: RepositoryRecord;
  users: UserRecord[];
  environments: EnvironmentRecord[];
  rulesets: RulesetRecord[];
  teams: TeamRecord[];
  secrets: Record<string, string>;
  variables: Record<string, string>;
  /** Of variables that were made or changed through the API: by the id of their environment, 0 for the repository's, and name. */
  variableTimes: Record<string, { readonly createdAt: string; readonly updatedAt: string }>;
  releases: ReleaseRecord[];
  /** The release that is marked "Latest"; null when the mark was never set or its release lost it. */
  latestReleaseId: number | null;
  /** Tags of immutable releases that were deleted: their names stay reserved for ever. */
  burnedTags: string[];
  deployments: DeploymentRecord[];
  runs: RunRecord[];
  jobs: JobRecord[];
  reviews: ReviewRecord[];
  artifacts: ArtifactRecord[];
  pullRequests: PullRequestRecord[];
  issues: IssueRecord[];
  labels: LabelRecord[];
  comments: CommentRecord[];
  commitStatuses: CommitStatusRecord[];
  checkRuns: CheckRunRecord[];
  /** Every workflow that anybody has seen, by its path. */
  workflows: { readonly id: number; readonly path: string; disabled?: boolean }[];
  tokens: TokenRecord[];
  /** What counts against the primary rate limits of the REST API and of GraphQL, and when each hour began. */
  rates: Record<'core' | 'graphql', { used: number; windowStart: string }>;
  /** Requests of the suite's own actions. */
  api: { calls: number; writes: number };
  requests: RequestRecord[];
}

export interface RepositoryRecord {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly private: boolean;
  readonly defaultBranch: string;
  readonly createdAt: string;
  immutableReleases: boolean;
  /** Whether the subjects of OpenID Connect tokens hold ids; null where only its age tells. */
  immutableSubject: boolean | null;
  /** What the dependency review answers; left out where it is not enabled. */
  dependencyReview?: readonly Readonly<Record<string, unknown>>[];
  /** Settings → Actions. */
  actions: ActionsSettings;
}

export type Role = 'admin' | 'write' | 'read' | 'none';

export interface UserRecord {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot' | 'Organization';
  readonly role: Role;
  /** The address by which commits are theirs, beside the one that GitHub gives everybody. */
  readonly email?: string;
  readonly createdAt: string;
}

export interface TeamRecord {
  readonly id: number;
  readonly slug: string;
  /** Logins. */
  readonly members: readonly string[];
}

export interface ReleaseRecord {
  readonly id: number;
  tagName: string;
  targetCommitish: string;
  name: string | null;
  body: string | null;
  draft: boolean;
  prerelease: boolean;
  immutable: boolean;
  /** The date of the commit, as the API documents it; not when the release was drafted or published. */
  createdAt: string;
  publishedAt: string | null;
  updatedAt: string;
  readonly author: string;
  /** `untagged-…`: stands for the tag in the pages of a draft, and is its tag once an update left the tag out. */
  readonly untagged: string;
  assets: AssetRecord[];
}

export interface AssetRecord {
  readonly id: number;
  name: string;
  label: string | null;
  /** `starter` is what a broken upload leaves behind (REST docs, "Upload a release asset"). */
  state: 'uploaded' | 'starter';
  readonly contentType: string;
  readonly size: number;
  /** SHA-256 of the bytes in the blob store, or null for a broken upload. */
  readonly sha256: string | null;
  downloadCount: number;
  readonly uploader: string;
  readonly createdAt: string;
  updatedAt: string;
}

/** `waiting` is written by GitHub itself only; REST clients cannot. */
export type DeploymentState =
  | 'error'
  | 'failure'
  | 'inactive'
  | 'in_progress'
  | 'queued'
  | 'pending'
  | 'success'
  | 'waiting';

export interface DeploymentRecord {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly task: string;
  readonly payload: unknown;
  readonly originalEnvironment: string;
  environment: string;
  readonly description: string | null;
  readonly creator: string;
  readonly transientEnvironment: boolean;
  readonly productionEnvironment: boolean;
  /** The job whose `environment:` made it; null for one that was created through the API. */
  readonly jobId: number | null;
  readonly viaApp: boolean;
  readonly createdAt: string;
  updatedAt: string;
  /** In the order of creation, so the newest is last. */
  statuses: DeploymentStatusRecord[];
}

export interface DeploymentStatusRecord {
  readonly id: number;
  readonly state: DeploymentState;
  readonly description: string;
  readonly environment: string;
  readonly environmentUrl: string;
  readonly logUrl: string;
  readonly creator: string;
  readonly viaApp: boolean;
  readonly createdAt: string;
}

export type ActionsStatus = 'queued' | 'pending' | 'waiting' | 'in_progress' | 'completed';

export interface RunRecord {
  readonly id: number;
  readonly number: number;
  readonly workflowId: number;
  readonly checkSuiteId: number;
  readonly path: string;
  readonly name: string;
  /** `run-name:`, evaluated. */
  title?: string;
  readonly event: string;
  /** The payload of the event, which a re-run gets again. */
  readonly payload: Record<string, unknown>;
  readonly ref: string;
  readonly sha: string;
  readonly actor: string;
  readonly createdAt: string;
  /** Oldest first; the last one is the current one. */
  attempts: RunAttempt[];
}

export interface RunAttempt {
  readonly number: number;
  /** Which jobs it runs: the first attempt all. */
  readonly jobs: RerunJobs;
  readonly triggeringActor: string;
  /** The run whose job asked for it, or whose end started it; null where a person or an event did. */
  readonly startedBy: number | null;
  readonly startedAt: string;
  updatedAt: string;
  status: ActionsStatus;
  conclusion: JobConclusion | null;
  cancelRequested: boolean;
  /** Whether it was also asked not to wait for what goes on all the same. */
  cancelForced?: boolean;
}

export interface JobRecord {
  readonly id: number;
  readonly runId: number;
  readonly attempt: number;
  readonly key: string;
  readonly name: string;
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>;
  /** The file that the job is written in; undefined where nobody said. */
  readonly workflow?: string;
  readonly environment: string | null;
  /** The deployment that GitHub wrote for the job, if it wrote one. */
  deploymentId: number | null;
  status: ActionsStatus;
  conclusion: JobConclusion | null;
  gate: Gate;
  readonly createdAt: string;
  startedAt: string | null;
  completedAt: string | null;
}

/** What the environment's rules say about a job. `refused` is a branch policy's answer, given by nobody. */
export type Gate =
  | { readonly state: 'open' }
  | { readonly state: 'waiting'; readonly since: string }
  | { readonly state: 'approved' | 'rejected'; readonly reviewId: number }
  | { readonly state: 'refused'; readonly reason: string };

export interface ReviewRecord {
  readonly id: number;
  readonly runId: number;
  readonly state: 'approved' | 'rejected';
  readonly user: string;
  readonly comment: string;
  readonly environments: readonly string[];
}

export interface ArtifactRecord {
  readonly id: number;
  readonly runId: number;
  readonly attempt: number;
  readonly jobId: number;
  readonly name: string;
  readonly mimeType: string;
  /** Secret part of the storage URLs. */
  readonly signature: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  /** Blocks that were put but not yet committed: block id to SHA-256 in the blob store. */
  blocks: Record<string, string>;
  sha256: string | null;
  size: number;
  finalized: boolean;
}

export interface TokenRecord {
  readonly value: string;
  /**
   * `job` is a GITHUB_TOKEN, `runtime` an ACTIONS_RUNTIME_TOKEN, `user` a person's, `app` another installation's. None at
   * all is `anonymous`, and is never on record.
   */
  readonly kind: 'job' | 'runtime' | 'user' | 'app' | 'anonymous';
  readonly login: string;
  readonly jobId: number | null;
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>;
  expired: boolean;
  /** The name of the secret of which this is the value, where it was not issued here. */
  readonly secret?: string;
}

export interface RequestRecord {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly userAgent: string;
  readonly jobId: number | null;
  /** What the call needs, for example `deployments: write`; null where nothing is needed. */
  readonly permission: string | null;
}
