import type { PullRequestFacts } from '../changelog/pull-requests.ts';
import type { Digest } from '../candidate/index.ts';
import type { Deployment, DeploymentPayload, DeploymentState } from '../deployment/index.ts';
import type { Release, ReleaseAsset } from '../release/index.ts';

/** How `head` lies to `base` in history (REST: Compare two commits). */
export interface Comparison {
  readonly status: 'ahead' | 'behind' | 'identical' | 'diverged';
  /** How many commits `head` has that `base` has not. */
  readonly total: number;
  /** Oldest first; of many, GitHub gives the newest 250 at most. */
  readonly commits: readonly { readonly sha: string; readonly subject: string; readonly author: string }[];
  /** Paths that differ from the merge base to `head`; GitHub lists at most 300. */
  readonly files: readonly string[];
}

export interface EnvironmentRules {
  readonly requiredReviewers: number;
  readonly preventSelfReview: boolean;
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

export interface NewStatus {
  readonly state: Exclude<DeploymentState, 'waiting'>;
  readonly description: string;
  readonly url?: string | undefined;
  readonly logUrl: string;
}

/** Whether the run and job behind a record can still write to it. */
export interface RunState {
  readonly attempt: number;
  readonly completed: boolean;
}

export interface PullRequestsTold {
  readonly byCommit: ReadonlyMap<string, PullRequestFacts>;
  /** What GitHub did not tell and why, each a clause for people. */
  readonly untold: readonly string[];
}

/**
 * GitHub, as far as a pipeline needs it. Reads may be repeated; creating calls are made once, and after an unknown
 * outcome the caller looks before it acts again. Missing things are `undefined`; everything else throws a problem.
 */
export interface GitHubPort {
  defaultBranch(): Promise<string>;
  branchHead(branch: string): Promise<string | undefined>;
  /** Commit that a tag points at, peeled. */
  tagCommit(tag: string): Promise<string | undefined>;
  compare(base: string, head: string): Promise<Comparison>;
  /** Names of the branches whose head is this commit. */
  branchesWithHead(sha: string): Promise<readonly string[]>;

  /** Merged pull requests by the commits that they brought. Never throws: what GitHub does not tell is left out. */
  pullRequests(shas: readonly string[]): Promise<PullRequestsTold>;

  /** Newest first; drafts only for tokens that may write. At most `pages` pages of 100. */
  releases(pages: number): Promise<readonly Release[]>;
  release(id: number): Promise<Release | undefined>;
  publishedRelease(tag: string): Promise<Release | undefined>;
  latestRelease(): Promise<Release | undefined>;
  createDraft(draft: NewDraft): Promise<Release>;
  updateDraft(id: number, draft: NewDraft): Promise<Release>;
  publish(
    id: number,
    change: { readonly body: string; readonly makeLatest: boolean; readonly prerelease: boolean },
  ): Promise<Release>;
  deleteRelease(id: number): Promise<void>;
  /** Uploads a file of the workspace. */
  uploadAsset(releaseId: number, name: string, file: string): Promise<ReleaseAsset>;
  deleteAsset(id: number): Promise<void>;
  /** Streams an asset into a file and gives the digest of the bytes that arrived. */
  downloadAsset(id: number, file: string): Promise<Digest>;

  /**
   * Ledger records of an environment, newest first, with their statuses: all back to the newest success and
   * the record that it replaced, and of the older ones those that `also` asks for. Deployments of other tools are left out.
   */
  ledger(
    environment: string,
    also: (payload: DeploymentPayload, sha: string) => boolean,
  ): Promise<readonly Deployment[]>;
  /** Ids of the records of this commit and environment that are not ours: those that GitHub writes for jobs. */
  otherDeployments(environment: string, sha: string): Promise<readonly number[]>;
  createDeployment(sha: string, production: boolean, payload: DeploymentPayload): Promise<Deployment>;
  addStatus(deployment: number, status: NewStatus): Promise<Deployment['statuses'][number]>;

  environment(name: string): Promise<EnvironmentRules | undefined>;
  reviews(runId: number): Promise<readonly Review[]>;
  run(id: number): Promise<RunState | undefined>;
  /** Whether a job has ended; undefined when GitHub does not know it. */
  jobCompleted(id: number): Promise<boolean | undefined>;
}
