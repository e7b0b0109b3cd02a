import type { CandidateManifest, Digest } from '../candidate/index.ts';
import type { Environment } from '../config/index.ts';
import type { Deployment, LiveReference, Lock, Vote } from '../deployment/index.ts';
import type { WorkflowEvent } from '../event/index.ts';
import type { TestReport } from '../evidence/index.ts';

/** Who has to review on GitHub. */
export interface Reviewers {
  /** How many people and teams are named; one review is enough for GitHub. */
  readonly required: number;
  /** Logins of all who may review; undefined where a team may, whose members nobody here can know. */
  readonly people: readonly string[] | undefined;
  /** Whether administrators may start a job without a review; undefined where GitHub does not say. */
  readonly canAdminsBypass: boolean | undefined;
}

/** What a candidate is to enter an environment for. */
export type Purpose = 'stage' | 'promote' | 'hotfix' | 'rollback' | 'redeploy';

/** Who asks and who approved, for what brings no candidate anywhere. */
export type PersonFacts = Pick<
  EntryFacts,
  'purpose' | 'event' | 'environment' | 'candidate' | 'ledger' | 'votes' | 'reviewers' | 'reviews' | 'authors'
>;

/** All that is known when a candidate asks to enter an environment. Read once, then judged; nothing here is a guess. */
export interface EntryFacts {
  readonly purpose: Purpose;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly event: WorkflowEvent;
  /** What the person who started it gave as the reason; empty if nothing. */
  readonly reason: string;
  readonly candidate: Digest;
  readonly manifest: CandidateManifest;
  readonly environment: Environment;
  /** Branches that release, when the configuration names them; else the default branch. */
  readonly releaseBranches: readonly string[];
  /** Whether the candidate's branch is configured as a hotfix branch. */
  readonly hotfix: boolean;
  readonly versionPattern: string | undefined;
  readonly checkout: { readonly head: string | undefined; readonly configDigest: Digest };
  readonly tests: {
    /** Suites and kinds without which nothing is staged. */
    readonly expectedSuites: readonly string[];
    readonly expectedKinds: readonly string[];
    readonly reports: readonly TestReport[];
  };
  /** The version's tag and published release, as they are on GitHub now. */
  readonly version: {
    readonly tagCommit: string | undefined;
    readonly published: { readonly candidate: Digest | undefined } | undefined;
    /** A record of another commit that brought this version to where it is released: tag and release may be gone since. */
    readonly claimed: { readonly environment: string; readonly sha: string; readonly candidate: Digest } | undefined;
  };
  /** Ledger of the environment that is entered: the records that share one order with the candidate. */
  readonly ledger: readonly Deployment[];
  /** The release line whose order is asked about; undefined where one order holds for all lines. */
  readonly line: string | undefined;
  /** Ledgers of the other environments that matter, by name: those of `after`, and those that come next. */
  readonly otherLedgers: Readonly<Record<string, readonly Deployment[]>>;
  /** How the candidate's commit lies to the commit that may be live; undefined when nothing may be. */
  readonly order: 'ahead' | 'behind' | 'identical' | 'diverged' | undefined;
  /** What the brief said is live in this environment; undefined when no brief was written about it. */
  readonly shown: LiveReference | undefined;
  /** What was live when the rollback or the redeploy was decided; undefined for every other purpose. */
  readonly from: LiveReference | undefined;
  /** The lock that is on the environment. */
  readonly lock: Lock | undefined;
  /** Approvals that people gave by starting the promotion workflow, of all candidates; newest first. */
  readonly votes: readonly Vote[];
  /** What the probes of the environment answered, by name; undefined until they were asked, and where there are none. */
  readonly parity: Readonly<Record<string, string>> | undefined;
  readonly reviewers: Reviewers | undefined;
  readonly reviews: readonly { readonly state: string; readonly user: string; readonly comment: string }[];
  /** Declared variables and secrets that are missing or empty. */
  readonly missingSettings: { readonly variables: readonly string[]; readonly secrets: readonly string[] };
  /**
   * GitHub accounts of whoever wrote the commits since what is live, and whoever pushed them. Where reviewers approve,
   * whoever started this run is among them, too.
   */
  readonly authors: readonly string[];
  readonly publishing: {
    /** Workflow files differ from the default branch, and no branch or tag points at the commit. */
    readonly workflowRule: boolean;
  };
}
