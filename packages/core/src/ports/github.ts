import type { EnvironmentRecords } from '../board/index.ts';
import type { PullRequestFacts } from '../changelog/pull-requests.ts';
import type { Digest } from '../candidate/index.ts';
import type {
  Deployment,
  DeploymentPayload,
  DeploymentState,
  Lock,
  LockPayload,
  Vote,
  VotePayload,
} from '../deployment/index.ts';
import type { Release, ReleaseAsset } from '../release/index.ts';
import type { AdministrationReads } from './administration.ts';

/** How `head` lies to `base` in history (REST: Compare two commits). */
export interface Comparison {
  readonly status: 'ahead' | 'behind' | 'identical' | 'diverged';
  /** How many commits `head` has that `base` has not. */
  readonly total: number;
  /** Oldest first; of many, GitHub gives the newest 250 at most. */
  readonly commits: readonly ComparedCommit[];
  /** Paths that differ from the merge base to `head`; GitHub lists at most 300. */
  readonly files: readonly string[];
}

export interface ComparedCommit {
  readonly sha: string;
  /** More than one for a merge. */
  readonly parents: readonly string[];
  /** First line of the message. */
  readonly subject: string;
  /** The whole message, subject included. */
  readonly message: string;
  /** Name of the author, as git has it. */
  readonly author: string;
  /** GitHub account of the author; undefined where the address belongs to none. */
  readonly login?: string | undefined;
}

export interface EnvironmentRules {
  readonly requiredReviewers: number;
  /** Logins of all who may review; undefined where a team may. */
  readonly people: readonly string[] | undefined;
  /** Whether administrators may start a job without a review; undefined where GitHub does not say. */
  readonly canAdminsBypass: boolean | undefined;
}

/** One answer of `GET runs/{id}/approvals`: no id, no time, no attempt. */
export interface Review {
  readonly state: 'approved' | 'rejected' | 'pending';
  readonly user: string;
  readonly comment: string;
  readonly environments: readonly string[];
}

export interface NewDraft {
  readonly tag: string;
  readonly target: string;
  readonly name: string;
  readonly body: string;
  readonly prerelease: boolean;
}

/** What a draft becomes when it is published. */
export interface NewRelease extends NewDraft {
  readonly makeLatest: boolean;
}

export interface ReleaseText {
  readonly body: string;
  readonly makeLatest: boolean;
  /** Left out where it stays as it is. */
  readonly prerelease?: boolean | undefined;
}

export interface NewStatus {
  readonly state: Exclude<DeploymentState, 'waiting'>;
  readonly description: string;
  readonly url?: string | undefined;
  readonly logUrl: string;
}

/** A run: whether it can still write, and who started it how and when. */
export interface RunState {
  readonly attempt: number;
  readonly completed: boolean;
  /** Name of the event: `push`, `workflow_dispatch`. */
  readonly event: string;
  /** Login of whoever started its first attempt. */
  readonly startedBy: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** ISO 8601: when its newest attempt ended, if it has. */
  readonly updatedAt: string;
}

export interface PullRequestAnswers {
  readonly byCommit: ReadonlyMap<string, PullRequestFacts>;
  /** What GitHub did not answer and why, each a clause for people. */
  readonly unavailable: readonly string[];
}

/** A package that one commit has and the other has not; an update is both (REST: Get a diff of the dependencies). */
export interface ReviewedDependency {
  readonly change: 'added' | 'removed';
  /** `services/api/package-lock.json` */
  readonly manifest: string;
  readonly name: string;
  readonly version: string;
  /** SPDX; null where GitHub does not know it. */
  readonly licence: string | null;
  readonly advisories: readonly { readonly id: string; readonly severity: string; readonly summary: string }[];
}

/** What GitHub's dependency review says, or a clause about why it could not be asked. */
export type DependencyReview = { readonly changes: readonly ReviewedDependency[] } | { readonly unavailable: string };

/**
 * Git data and pull requests. As in all reads of GitHub, what is missing is `undefined`, a question may be repeated, and
 * everything else throws a problem.
 */
export interface RepositoryReads {
  defaultBranch(): Promise<string>;
  branchHead(branch: string): Promise<string | undefined>;
  /** Commit that a tag points at, peeled. */
  tagCommit(tag: string): Promise<string | undefined>;
  compare(base: string, head: string): Promise<Comparison>;
  /** Never throws: not every repository has it. */
  dependencyReview(base: string, head: string): Promise<DependencyReview>;
  /** Names of the branches whose head is this commit. */
  branchesWithHead(sha: string): Promise<readonly string[]>;
  /** Merged pull requests by the commits that they brought. Never throws: what GitHub does not answer is left out. */
  pullRequests(shas: readonly string[]): Promise<PullRequestAnswers>;
}

export interface ReleaseReads {
  /** Newest first; drafts only for tokens that may write. At most `pages` pages of 100. */
  list(pages: number): Promise<readonly Release[]>;
  find(id: number): Promise<Release | undefined>;
  published(tag: string): Promise<Release | undefined>;
  latest(): Promise<Release | undefined>;
  /** Streams an asset into a file and gives the digest of the bytes that arrived. */
  downloadAsset(id: number, file: string): Promise<Digest>;
}

export interface ReleaseWrites {
  createDraft(draft: NewDraft): Promise<Release>;
  /** Writes every field of a draft. GitHub resets the tag of a draft that is updated without `tag_name`. */
  updateDraft(id: number, draft: NewDraft): Promise<Release>;
  publish(id: number, publication: NewRelease): Promise<Release>;
  /** Changes the text of a published release, and whether it is the latest; everything else stays as it is. */
  amend(release: Release, change: ReleaseText): Promise<Release>;
  deleteDraft(id: number): Promise<void>;
  /** Uploads a file of the workspace. */
  uploadAsset(releaseId: number, name: string, file: string): Promise<ReleaseAsset>;
  deleteAsset(id: number): Promise<void>;
}

export interface LedgerReading {
  /**
   * Newest first, with their statuses: all back to the newest success that `counts` and the record that it replaced, and
   * of the older ones those that `also` asks for.
   */
  readonly records: readonly Deployment[];
  /** The lock that is on the environment now. */
  readonly lock: Lock | undefined;
  /** Address of the run that ended the newest of the locks that are ended. */
  readonly unlockedBy: string | undefined;
  /** Approvals that were given by starting a workflow; newest first. */
  readonly votes: readonly Vote[];
  /** Deployments of other tools, and those that GitHub writes for jobs. */
  readonly others: readonly { readonly id: number; readonly sha: string }[];
}

/** Deployments with our tasks and payloads. */
export interface LedgerReads {
  /** What the ledger of an environment says, read once. */
  read(environment: string, scope: LedgerScope): Promise<LedgerReading>;
  /** All records of one commit in an environment, however long its ledger is; newest first. */
  ofCommit(environment: string, sha: string): Promise<readonly Deployment[]>;
  /**
   * The newest records of several environments, in one call, for people: statuses have their order and no ids of GitHub.
   */
  board(environments: readonly string[]): Promise<readonly EnvironmentRecords[]>;
}

export interface LedgerWrites {
  createRecord(sha: string, production: boolean, payload: DeploymentPayload): Promise<Deployment>;
  /** Writes a lock; it holds until a status ends it. */
  createLock(sha: string, lock: LockPayload): Promise<Lock>;
  createVote(sha: string, vote: VotePayload): Promise<Vote>;
  addStatus(deployment: number, status: NewStatus): Promise<Deployment['statuses'][number]>;
}

/** Runs, their jobs and reviews, and the environments that hold jobs. */
export interface RunReads {
  environment(name: string): Promise<EnvironmentRules | undefined>;
  reviews(runId: number): Promise<readonly Review[]>;
  /** Ids of the runs in which nothing happens until somebody reviews; the newest 100. */
  waiting(): Promise<readonly number[]>;
  /** Names of the environments whose reviews a run waits for. */
  waitsFor(runId: number): Promise<readonly string[]>;
  find(id: number): Promise<RunState | undefined>;
  /** Whether an account may write to the repository, and so start its workflows. */
  mayWrite(login: string): Promise<boolean>;
  /** Whether a job has ended; undefined when GitHub does not know it. */
  jobCompleted(id: number): Promise<boolean | undefined>;
}

export interface RunWrites {
  /** Asks GitHub to cancel a run; nothing happens to one that has ended. */
  cancel(id: number): Promise<void>;
}

export interface NewIssue {
  readonly title: string;
  /** Markdown. */
  readonly body: string;
}

export interface IssueWrites {
  /** Opens an issue, unless there is or was one with that title. */
  open(issue: NewIssue): Promise<void>;
}

/** How far back a ledger is read. */
export interface LedgerScope {
  /** Records of the component and release line that is asked about; the newest success among them ends the reading. */
  counts(payload: DeploymentPayload): boolean;
  /** Records that are wanted back to the newest success that counts; all of them if left out. */
  concerns?(payload: DeploymentPayload): boolean;
  /** Others whose newest success is wanted as well, each with the records that came after it. */
  readonly newestOf?: readonly ((payload: DeploymentPayload) => boolean)[];
  /** Whether the record that the newest success replaced is of no interest; each record costs a call. */
  readonly withoutReplaced?: boolean;
  /** Older records that are wanted all the same. */
  also(payload: DeploymentPayload, sha: string): boolean;
}

/** What is read from GitHub: all that a command with a read-only token needs. */
export interface GitHubReads {
  readonly repository: RepositoryReads;
  readonly releases: ReleaseReads;
  readonly ledger: LedgerReads;
  readonly runs: RunReads;
  readonly administration: AdministrationReads;
}

/**
 * What changes GitHub. Creating calls are made once; after an unknown outcome the caller looks before it acts again.
 * Every method here is an effect: recorded by `runStage`, and a crash point of the tests.
 */
export interface GitHubWrites {
  readonly releases: ReleaseWrites;
  readonly ledger: LedgerWrites;
  readonly runs: RunWrites;
  readonly issues: IssueWrites;
}

/** GitHub, as far as a pipeline needs it. */
export type GitHubPorts = GitHubReads & GitHubWrites;
