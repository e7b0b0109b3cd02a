import type { JobConclusion } from './events.ts';

/** What a workflow run is about: the event that started it and the commit it runs on. */
export interface RunRequest {
  readonly workflow: { readonly path: string; readonly name: string };
  /** `run-name:`, evaluated. */
  readonly title?: string;
  readonly event: { readonly name: string; readonly payload: Record<string, unknown> };
  /** Full ref name, `refs/heads/main`. */
  readonly ref: string;
  readonly sha: string;
  /** Login of the person who triggered the run. */
  readonly actor: string;
}

/** A job as the server knows it once its `if` said yes. */
export interface JobRequest {
  readonly runId: number;
  /** The key under `jobs:`, which is `GITHUB_JOB`. */
  readonly key: string;
  /** What the UI shows: the key, the `name:`, or `key (matrix values)`. */
  readonly name: string;
  /** Path of the file that it is written in: of a reusable workflow's job, that workflow. */
  readonly workflow?: string;
  /** `environment:` of the job, evaluated. `deployment` is false for `deployment: false`. */
  readonly environment?: { readonly name: string; readonly deployment: boolean };
  /** The permissions of the job's GITHUB_TOKEN, for example `{ contents: 'read' }`. Unlisted means none. */
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>;
}

export type ReviewOutcome =
  | { readonly state: 'not-needed' }
  /** By the environment's rules, and nobody was asked. */
  | { readonly state: 'refused'; readonly reason: string }
  | { readonly state: 'approved' | 'rejected'; readonly user: string; readonly comment: string };

/** What a started job gets: its tokens, and where the services answer. */
export interface JobAccess {
  /** GITHUB_TOKEN of the job; ends with the job. */
  readonly token: string;
  /** ACTIONS_RUNTIME_TOKEN: an unsigned JWT with `scp: Actions.Results:<run>:<job>`. */
  readonly runtimeToken: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly graphqlUrl: string;
  readonly resultsUrl: string;
  /** ACTIONS_ID_TOKEN_REQUEST_URL; undefined without `id-token: write`. Its token is the `runtimeToken`. */
  readonly idTokenUrl?: string | undefined;
  /** Secrets and variables of the repository and, after the gate, of the job's environment. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Those of the environment alone: a called workflow gets them whatever its caller passes. */
  readonly environmentSecrets?: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>;
}

/** A run, or a further attempt of it, as the server knows it. */
export interface BegunRun {
  readonly id: number;
  readonly number: number;
  readonly attempt: number;
  /** Whether rules protect the ref of the run. */
  readonly refProtected?: boolean;
  /** Variables of the repository: the `vars` of a job's `if`, name, matrix and environment, which come before its gate. */
  readonly variables?: Readonly<Record<string, string>>;
}

/** What a re-run repeats: all jobs, those that failed, or one, by its name; and the jobs that need what is repeated. */
export type RerunJobs = 'all' | 'failed' | { readonly job: string };

/** The server side of GitHub Actions, as a runner and scheduler see it. The local GitHub implements it. */
export interface RunnerHost {
  createRun(request: RunRequest): BegunRun;
  /** Begins the next attempt of a run that has ended. */
  rerun(runId: number, triggeringActor: string, jobs: RerunJobs): BegunRun;
  /** `run-name:` of a run that the server has begun by itself. */
  nameRun?(runId: number, title: string): void;
  /** The run waits for its turn in a `concurrency:` group. */
  pendRun?(runId: number): void;
  createJob(request: JobRequest): { readonly id: number };
  /**
   * Asks the gate of the job's environment. Resolves when nobody is needed, or when a reviewer has answered.
   * The deployment record that GitHub writes for the job (`deployment` not false) and its statuses are the host's work.
   */
  awaitReview(jobId: number, signal: AbortSignal): Promise<ReviewOutcome>;
  startJob(jobId: number): JobAccess;
  completeJob(jobId: number, conclusion: JobConclusion, details: { readonly environmentUrl?: string }): void;
  /** An installation token of an app, where the server can make one. */
  issueToken?(request: { readonly permissions: Readonly<Record<string, 'read' | 'write'>> }): string;
  completeRun(runId: number, conclusion: JobConclusion): void;
}
