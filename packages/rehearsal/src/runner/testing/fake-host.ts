import type { JobConclusion } from '../events.ts';
import type { JobAccess, JobRequest, ReviewOutcome, RunnerHost, RunRequest } from '../host.ts';

export interface FakeHostOptions {
  readonly secrets?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
  /** Answers of the gate by environment; an environment that is not named needs nobody. */
  readonly reviews?: Readonly<Record<string, ReviewOutcome | Promise<ReviewOutcome>>>;
}

export interface FakeJob extends JobRequest {
  readonly id: number;
  started: boolean;
  completed?: { readonly conclusion: JobConclusion; readonly environmentUrl?: string };
}

/** A server side that keeps what it is told, and answers as it is asked to. */
export class FakeHost implements RunnerHost {
  readonly runs: (RunRequest & { conclusion?: JobConclusion })[] = [];
  readonly jobs: FakeJob[] = [];
  readonly #options: FakeHostOptions;
  #attempts = 1;

  constructor(options: FakeHostOptions = {}) {
    this.#options = options;
  }

  createRun(request: RunRequest) {
    this.runs.push({ ...request });
    return { id: 7000 + this.runs.length, number: 1, attempt: 1, variables: this.#options.variables ?? {} };
  }

  rerun(runId: number) {
    const request = this.runs[runId - 7001];
    if (request === undefined) throw new Error(`There is no run ${runId}.`);
    this.#attempts += 1;
    return { id: runId, number: 1, attempt: this.#attempts, variables: this.#options.variables ?? {} };
  }

  createJob(request: JobRequest) {
    const id = 100 + this.jobs.length;
    this.jobs.push({ ...request, id, started: false });
    return { id };
  }

  async awaitReview(jobId: number): Promise<ReviewOutcome> {
    const environment = this.#job(jobId).environment?.name ?? '';
    return this.#options.reviews?.[environment] ?? { state: 'not-needed' };
  }

  startJob(jobId: number): JobAccess {
    this.#job(jobId).started = true;
    const mayAsk = this.#job(jobId).permissions['id-token'] === 'write';
    return {
      token: `ghs_token_of_job_${jobId}`,
      runtimeToken: `runtime-token-of-job-${jobId}`,
      apiUrl: 'http://127.0.0.1:1/api/v3',
      serverUrl: 'http://github.localhost:1',
      graphqlUrl: 'http://127.0.0.1:1/api/graphql',
      resultsUrl: 'http://127.0.0.1:1/',
      idTokenUrl: mayAsk ? `http://127.0.0.1:1/idtoken/${jobId}?api-version=2.0` : undefined,
      secrets: this.#options.secrets ?? {},
      variables: this.#options.variables ?? {},
    };
  }

  completeJob(jobId: number, conclusion: JobConclusion, details: { readonly environmentUrl?: string }): void {
    this.#job(jobId).completed = { conclusion, ...details };
  }

  completeRun(runId: number, conclusion: JobConclusion): void {
    const run = this.runs[runId - 7001];
    if (run === undefined) throw new Error(`There is no run ${runId}.`);
    run.conclusion = conclusion;
  }

  #job(id: number): FakeJob {
    const job = this.jobs.find((each) => each.id === id);
    if (job === undefined) throw new Error(`There is no job ${id}.`);
    return job;
  }
}
