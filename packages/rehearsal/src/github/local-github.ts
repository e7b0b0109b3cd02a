import type { JobConclusion } from '../runner/events.ts';
import type { JobAccess, JobRequest, RerunJobs, ReviewOutcome, RunnerHost, RunRequest } from '../runner/host.ts';
import { expireJobTokens, issueJobTokens, issueToken, type TokenRequest } from './access/tokens.ts';
import { ARTIFACT_SERVICE, answerArtifactService } from './artifacts/service.ts';
import { answerStorage, STORAGE } from './artifacts/storage.ts';
import { BlobStore } from './blobs.ts';
import { type Change, type GitHubContext, now } from './context.ts';
import { answerPage } from './pages.ts';
import type { FaultHook } from './faults.ts';
import { Gatekeeper } from './gatekeeper.ts';
import { GitRepository } from './git/repository.ts';
import { Urls } from './http/urls.ts';
import { answerOidc, idTokenUrl, OIDC } from './oidc/service.ts';
import { SigningKey } from './oidc/signing-key.ts';
import { newState } from './new-state.ts';
import { findEnvironment } from './records/environments.ts';
import { addJob, beginJob, endJob, findJob } from './records/jobs.ts';
import { type Scene, setScene } from './records/scene.ts';
import { addPullRequest } from './records/pull-requests.ts';
import { followRun, type RunMoment } from './records/following-runs.ts';
import type { MayStart } from './records/requested-runs.ts';
import { addAttempt, addRun, currentAttempt, findRun, finishRun, pendRun } from './records/runs.ts';
import { isProtected } from './records/rulesets.ts';
import { RestApi } from './rest.ts';
import type { LocalGitHubOptions, PullRequestSettings } from './settings.ts';
import type { GitHubState, JobRecord, RunRecord } from './state.ts';

/** GitHub's limit for GITHUB_TOKEN: requests an hour and repository. */
const RATE_LIMIT = 1000;
const MAX_REDIRECTS = 5;

export interface StartedRun {
  readonly id: number;
  readonly number: number;
  readonly attempt: number;
  readonly refProtected: boolean;
  /** Variables of the repository; those of an environment come after its gate. */
  readonly variables: Readonly<Record<string, string>>;
}

/**
 * A GitHub on this machine: its REST API, a little GraphQL, artifact service, git over HTTP and approvals, with all state in one object.
 * Works without a socket through `fetch`, and for other processes through `serve`.
 */
export class LocalGitHub implements RunnerHost {
  readonly state: GitHubState;
  readonly #github: GitHubContext;
  readonly #rest: RestApi;
  readonly #gatekeeper: Gatekeeper;
  readonly #signingKey = new SigningKey();
  readonly #listeners = new Set<(change: Change) => void>();

  constructor(options: LocalGitHubOptions) {
    this.state = options.state ?? newState(options);
    const { owner, name } = this.state.repository;
    this.#github = {
      state: this.state,
      git: new GitRepository(options.gitDir),
      blobs: new BlobStore(options.blobsDir),
      urls: new Urls(options.origin ?? 'http://127.0.0.1', owner, name),
      clock: options.clock,
      rateLimit: options.rateLimit ?? RATE_LIMIT,
      changed: (change) => this.#tell(change),
    };
    this.#rest = new RestApi(this.#github, options.faults);
    this.#gatekeeper = new Gatekeeper(this.#github);
  }

  /** Where the API answers, and what its answers name. */
  get origin(): string {
    return this.#github.urls.api;
  }

  set origin(origin: string) {
    this.#github.urls.moveTo(origin);
  }

  /** Requests of the suite's own actions; not git, artifacts or the page. */
  get api(): { readonly calls: number; readonly writes: number } {
    return this.state.api;
  }

  set faults(faults: FaultHook | undefined) {
    this.#rest.faults = faults;
  }

  /** File of an asset's or artifact's bytes. */
  blobPath(sha256: string): string {
    return this.#github.blobs.path(sha256);
  }

  issueToken(request: TokenRequest): string {
    return issueToken(this.#github, request);
  }

  /** From now on the repository has this pull request. */
  addPullRequest(settings: PullRequestSettings): void {
    addPullRequest(this.state, settings, now(this.#github));
  }

  /** What was there before anything ran. */
  setScene(scene: Scene): void {
    setScene(this.#github, scene);
  }

  /** Hears of every change; the function that it gives ends that. */
  on(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Takes the place of the global `fetch`: names itself and follows redirects as that does. */
  readonly fetch = async (input: Request | URL | string, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    if (!request.headers.has('user-agent')) request.headers.set('user-agent', 'node');
    let response = await this.answer(request);
    for (let hops = 0; request.redirect === 'follow' && hops < MAX_REDIRECTS; hops += 1) {
      const location = response.headers.get('location');
      if (response.status !== 302 || location === null) break;
      // Storage is another host on GitHub, so the token stays behind, as fetch would leave it.
      response = await this.answer(new Request(location, { method: request.method === 'HEAD' ? 'HEAD' : 'GET' }));
    }
    return response;
  };

  /** Answers what came over a socket, as it came. */
  async answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith(ARTIFACT_SERVICE)) return answerArtifactService(this.#github, request);
    if (pathname.startsWith(OIDC)) return answerOidc(this.#github, this.#signingKey, request);
    if (pathname.startsWith(STORAGE)) return answerStorage(this.#github, request);
    return (await answerPage(this.#github, request)) ?? this.#rest.answer(request);
  }

  createRun(request: RunRequest): StartedRun {
    return this.#started(addRun(this.#github, request));
  }

  /** A run, or an attempt of it, that somebody asked the API for and that nobody plays yet. */
  requested(runId: number): StartedRun {
    return this.#started(findRun(this.state, runId));
  }

  /** Whether somebody has asked to cancel the run, or its newest attempt. */
  isCancelled(runId: number): boolean {
    return this.state.runs.find(({ id }) => id === runId)?.attempts.at(-1)?.cancelRequested ?? false;
  }

  /** Whether they have asked not to wait for what goes on all the same. */
  isCancelForced(runId: number): boolean {
    return this.state.runs.find(({ id }) => id === runId)?.attempts.at(-1)?.cancelForced ?? false;
  }

  nameRun(runId: number, title: string): void {
    findRun(this.state, runId).title = title;
  }

  /** Starts the workflows that follow a run, of those that whoever plays runs lets start. */
  followRun(runId: number, moment: RunMoment, mayStart: MayStart): Promise<void> {
    return followRun(this.#github, runId, moment, mayStart);
  }

  pendRun(runId: number): void {
    pendRun(this.#github, findRun(this.state, runId));
  }

  /** Starts the next attempt of a finished run, of its failed jobs or of all: same id, commit and payload. */
  rerun(runId: number, triggeringActor?: string, jobs: RerunJobs = 'failed'): StartedRun {
    const run = findRun(this.state, runId);
    addAttempt(this.#github, run, { jobs, triggeringActor: triggeringActor ?? run.actor });
    return this.#started(run);
  }

  createJob(request: JobRequest): { id: number } {
    return { id: addJob(this.#github, request).id };
  }

  /** Wait timers count as run out: a rehearsal does not wait for them. */
  awaitReview(jobId: number, signal: AbortSignal): Promise<ReviewOutcome> {
    return this.#gatekeeper.wait(jobId, signal);
  }

  startJob(jobId: number): JobAccess {
    const job = findJob(this.state, jobId);
    if (job.gate.state !== 'open' && job.gate.state !== 'approved') throw new Error(`job ${jobId} may not start`);
    beginJob(this.#github, job);
    const { urls } = this.#github;
    return {
      ...issueJobTokens(this.#github, job),
      apiUrl: urls.api,
      serverUrl: urls.server,
      graphqlUrl: `${urls.api}/graphql`,
      resultsUrl: `${urls.api}/`,
      idTokenUrl: idTokenUrl(this.#github, job),
      ...this.#settingsOf(job),
    };
  }

  completeJob(jobId: number, conclusion: JobConclusion, details: { readonly environmentUrl?: string }): void {
    endJob(this.#github, findJob(this.state, jobId), conclusion, details.environmentUrl);
    expireJobTokens(this.#github, jobId);
  }

  completeRun(runId: number, conclusion: JobConclusion): void {
    finishRun(this.#github, findRun(this.state, runId), conclusion);
  }

  /** The environment's secrets and variables win over the repository's of the same name. */
  #settingsOf(job: JobRecord): Pick<JobAccess, 'secrets' | 'environmentSecrets' | 'variables'> {
    const environment = job.environment === null ? undefined : findEnvironment(this.state, job.environment);
    return {
      secrets: { ...this.state.secrets, ...environment?.secrets },
      environmentSecrets: { ...environment?.secrets },
      variables: { ...this.state.variables, ...environment?.variables },
    };
  }

  #started(run: RunRecord): StartedRun {
    const attempt = currentAttempt(run).number;
    const refProtected = isProtected(this.state, run.ref);
    return { id: run.id, number: run.number, attempt, refProtected, variables: { ...this.state.variables } };
  }

  #tell(change: Change): void {
    if (change.what === 'review') this.#gatekeeper.lookAgain();
    for (const listener of this.#listeners) listener(change);
  }
}
