import { setMaxListeners } from 'node:events';
import type { JobConclusion } from '../events.ts';
import { toData } from '../expressions/context-data.ts';
import { evaluatesTrue, type Scope } from '../expressions/evaluate.ts';
import { jobStatusFunctions } from '../expressions/status-functions.ts';
import type { GithubContext } from '../jobs/github-context.ts';
import type { JobInstance } from '../jobs/job-execution.ts';
import { limitsOf, type RunnerOptions, type RunResult } from '../options.ts';
import type { JobModel, WorkflowModel } from '../workflow/model.ts';
import { NO_CALLS } from '../workflow/refusals.ts';
import { type HostedJobOptions, runHostedJob } from './hosted-job.ts';
import { ancestorsOf, combineResults, type JobResult } from './job-graph.ts';
import { jobInstances } from './job-instances.ts';
import { type KeptJobs, keptJobs } from './kept-jobs.ts';
import { evaluateStrategy, type Strategy } from './matrix.ts';
import { Slots } from './slots.ts';

export interface SchedulerInput {
  readonly options: RunnerOptions;
  readonly workflow: WorkflowModel;
  readonly runId: number;
  readonly github: GithubContext;
  readonly inputs: unknown;
  /** Variables of the repository. */
  readonly variables: Readonly<Record<string, string>>;
  readonly notRehearsed: (what: string) => void;
}

/** Jobs that run at once. A laptop is not a fleet. */
const JOBS_AT_ONCE = 3;

/** Runs the jobs of a workflow in the order of their `needs`, those that do not wait for each other at once. */
export class RunScheduler {
  readonly #input: SchedulerInput;
  readonly #jobs: ReadonlyMap<string, JobModel>;
  readonly #kept: KeptJobs;
  readonly #running = new Map<string, Promise<JobResult>>();
  readonly #results = new Map<string, JobResult>();
  readonly #slots = new Slots(JOBS_AT_ONCE);
  readonly #shown: RunResult['jobs'][number][] = [];
  readonly #broken = new AbortController();
  /** Aborted when the caller cancels the run, or when something broke that is no job's fault. */
  readonly #signal: AbortSignal;

  constructor(input: SchedulerInput) {
    this.#input = input;
    this.#signal = manyListeners(AbortSignal.any([input.options.signal, this.#broken.signal]));
    this.#jobs = new Map(input.workflow.jobs.map((job) => [job.key, job]));
    this.#kept = keptJobs(this.#jobs, input.options.again);
  }

  async run(): Promise<{ readonly conclusion: JobConclusion; readonly jobs: RunResult['jobs'] }> {
    for (const key of this.#jobs.keys()) void this.#start(key);
    try {
      await Promise.all(this.#running.values());
    } catch (error) {
      this.#broken.abort();
      await Promise.allSettled(this.#running.values());
      throw error;
    }
    const { result } = combineResults([...this.#results.values()]);
    return { conclusion: this.#cancelled ? 'cancelled' : result, jobs: this.#shown };
  }

  get #cancelled(): boolean {
    return this.#signal.aborted;
  }

  #start(key: string): Promise<JobResult> {
    const known = this.#running.get(key);
    if (known !== undefined) return known;
    const model = this.#jobs.get(key);
    const result = model === undefined ? Promise.reject(new Error(`There is no job ${key}.`)) : this.#runKey(model);
    this.#running.set(key, result);
    return result;
  }

  async #runKey(model: JobModel): Promise<JobResult> {
    await Promise.all(model.needs.map((key) => this.#start(key)));
    const result = this.#kept.keys.has(model.key) ? this.#keep(model) : await this.#resultOf(model);
    this.#results.set(model.key, result);
    return result;
  }

  async #resultOf(model: JobModel): Promise<JobResult> {
    const scope = this.#scopeOf(model);
    if (model.kind === 'call') return this.#notRun(model, 'failure', NO_CALLS);
    let instances: readonly JobInstance[];
    let strategy: Strategy;
    try {
      if (!(await evaluatesTrue(model.condition, scope))) return this.#notRun(model, 'skipped');
      strategy = await evaluateStrategy(model.strategy, scope);
      instances = await jobInstances(model, strategy, scope, this.#needsOf(model));
    } catch (error) {
      return this.#notRun(model, 'failure', (error as Error).message);
    }
    return this.#runInstances(model, instances, strategy, scope);
  }

  /** With `fail-fast`, which is the default, the first failure cancels the other combinations of a matrix. */
  async #runInstances(
    model: JobModel,
    instances: readonly JobInstance[],
    strategy: Strategy,
    scope: Scope,
  ): Promise<JobResult> {
    const stop = new AbortController();
    manyListeners(stop.signal);
    const forget = this.#cancelWithRun(model, stop);
    const slots = [new Slots(strategy.maxParallel ?? instances.length), this.#slots] as const;
    const results = instances.map(async (instance) => {
      const kept = this.#kept.jobs.get(instance.id);
      if (kept !== undefined) return this.#show(kept);
      const job: HostedJobOptions = { ...this.#input, instance, scope, cancel: stop.signal, slots };
      const { conclusion, outputs, steps, continueOnError } = await runHostedJob(job);
      this.#shown.push({ id: instance.id, key: model.key, name: instance.name, conclusion, outputs, steps });
      const result = conclusion === 'failure' && continueOnError ? 'success' : conclusion;
      if (result === 'failure' && strategy.failFast) stop.abort();
      return { result, outputs };
    });
    try {
      return combineResults(await Promise.all(results));
    } finally {
      forget();
    }
  }

  /**
   * A cancelled run asks a job's `if` again and lets it go on if that still says yes, but not for ever
   * (github/docs: workflow-cancellation). A job whose `if` said yes after the cancellation is not cancelled by it.
   */
  #cancelWithRun(model: JobModel, stop: AbortController): () => void {
    const signal = this.#signal;
    let timer: NodeJS.Timeout | undefined;
    const onAbort = async () => {
      timer ??= setTimeout(() => stop.abort(), limitsOf(this.#input.options).cancelMs);
      const goesOn = await evaluatesTrue(model.condition, this.#scopeOf(model)).catch(() => false);
      if (!goesOn) stop.abort();
    };
    const listener = () => void onAbort();
    signal.addEventListener('abort', listener, { once: true });
    if (signal.aborted) listener();
    return () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', listener);
    };
  }

  /** The jobs of a key that a re-run does not repeat. */
  #keep({ key }: JobModel): JobResult {
    const kept = [...this.#kept.jobs.values()].filter((job) => job.key === key);
    return combineResults(kept.map((job) => this.#show(job)));
  }

  /** A job as it ended in an earlier attempt. */
  #show(job: RunResult['jobs'][number]): JobResult {
    const { options } = this.#input;
    const { id, conclusion, outputs } = job;
    options.onEvent({ type: 'job-completed', at: options.clock(), job: id, conclusion, outputs, durationMs: 0 });
    this.#shown.push(job);
    return { result: conclusion, outputs };
  }

  /** A job that no runner ever sees. */
  #notRun(model: JobModel, conclusion: JobConclusion, message?: string): JobResult {
    const { options } = this.#input;
    const at = options.clock();
    const job = model.key;
    if (message !== undefined) {
      const where = { file: this.#input.workflow.path, line: model.line };
      options.onEvent({ type: 'annotation', at, job, step: 0, level: 'error', title: '', message, ...where });
    }
    options.onEvent({ type: 'job-completed', at, job, conclusion, outputs: {}, durationMs: 0 });
    this.#shown.push({ id: job, key: job, name: job, conclusion, outputs: {}, steps: {} });
    return { result: conclusion, outputs: {} };
  }

  #needsOf(model: JobModel): Record<string, unknown> {
    return Object.fromEntries(model.needs.map((key) => [key, this.#results.get(key)]));
  }

  #scopeOf(model: JobModel): Scope {
    const { github, inputs, variables } = this.#input;
    const ancestors = new Map<string, JobConclusion>();
    for (const key of ancestorsOf(model, this.#jobs)) ancestors.set(key, this.#results.get(key)?.result ?? 'skipped');
    return {
      contexts: {
        github: toData(github),
        inputs: toData(inputs),
        vars: toData(variables),
        needs: toData(this.#needsOf(model)),
      },
      functions: jobStatusFunctions({ cancelled: this.#cancelled, ancestors }),
    };
  }
}

/** Every job of a matrix listens. Node 20 takes the eleventh listener for a leak, and says so aloud. */
function manyListeners(signal: AbortSignal): AbortSignal {
  setMaxListeners(0, signal);
  return signal;
}
