import type { JobConclusion } from '../events.ts';
import { toData } from '../expressions/context-data.ts';
import { evaluatesTrue, type Scope } from '../expressions/evaluate.ts';
import { jobStatusFunctions } from '../expressions/status-functions.ts';
import type { GithubContext } from '../jobs/github-context.ts';
import type { JobInstance } from '../jobs/job-execution.ts';
import { limitsOf, type RunnerOptions, type RunResult } from '../options.ts';
import type { CallJob, JobModel, WorkflowModel } from '../workflow/model.ts';
import { type CallPlace, runItself } from './call-place.ts';
import { type Call, enterCall, outputsOfCall } from './call-workflow.ts';
import { cancelWithRun, manyListeners } from './cancel-with-run.ts';
import { deadlockMessage, type Group, groupOf, REPLACED, replacedMessage } from './concurrency.ts';
import { type HostedJobOptions, runHostedJob } from './hosted-job.ts';
import { ancestorsOf, combineResults, type JobResult } from './job-graph.ts';
import { jobInstances } from './job-instances.ts';
import { type KeptJobs, keptJobs } from './kept-jobs.ts';
import { divide, leftOutNotes } from './machines.ts';
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
  /** Set for a workflow that a job calls. */
  readonly place?: CallPlace;
}

export interface ScheduledRun {
  readonly conclusion: JobConclusion;
  readonly jobs: RunResult['jobs'];
  /** By key: what jobs that need them see. */
  readonly results: ReadonlyMap<string, JobResult>;
}

/** Runs the jobs of a workflow in the order of their `needs`, those that do not wait for each other at once. */
export class RunScheduler {
  readonly #input: SchedulerInput;
  readonly #jobs: ReadonlyMap<string, JobModel>;
  readonly #kept: KeptJobs;
  readonly #running = new Map<string, Promise<JobResult>>();
  readonly #results = new Map<string, JobResult>();
  readonly #place: CallPlace;
  readonly #shown: RunResult['jobs'][number][] = [];
  readonly #broken = new AbortController();
  /** Aborted when the caller cancels the run, or when something broke that is no job's fault. */
  readonly #signal: AbortSignal;

  constructor(input: SchedulerInput) {
    this.#input = input;
    this.#signal = manyListeners(AbortSignal.any([input.options.signal, this.#broken.signal]));
    this.#jobs = new Map(input.workflow.jobs.map((job) => [job.key, job]));
    this.#place = input.place ?? runItself(input.options.groups);
    this.#kept = keptJobs(this.#jobs, input.options.again, this.#place);
  }

  async run(): Promise<ScheduledRun> {
    for (const key of this.#jobs.keys()) void this.#start(key);
    try {
      await Promise.all(this.#running.values());
    } catch (error) {
      this.#broken.abort();
      await Promise.allSettled(this.#running.values());
      throw error;
    }
    const { result } = combineResults([...this.#results.values()]);
    return { conclusion: this.#cancelled ? 'cancelled' : result, jobs: this.#shown, results: this.#results };
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
    const result = this.#keep(model) ?? (await this.#resultOf(model));
    this.#results.set(model.key, result);
    return result;
  }

  async #resultOf(model: JobModel): Promise<JobResult> {
    const scope = this.#scopeOf(model);
    let instances: readonly JobInstance<JobModel>[];
    let strategy: Strategy;
    const { provisions } = this.#input.options;
    try {
      if (provisions?.skipJobs?.includes(model.key)) return this.#notRun(model, 'skipped');
      if (!(await evaluatesTrue(model.condition, scope))) return this.#notRun(model, 'skipped');
      strategy = await evaluateStrategy(model.strategy, scope);
      const all = await jobInstances(model, strategy, scope, this.#needsOf(model));
      const { here, elsewhere } = await divide(all, scope, provisions?.machines);
      const isLeftOut = here.length === 0 && elsewhere.length > 0;
      for (const note of leftOutNotes(model.key, elsewhere, isLeftOut)) this.#input.notRehearsed(note);
      if (isLeftOut) return this.#leaveOut(model);
      instances = here.map((each) => this.#placed(each));
    } catch (error) {
      return this.#notRun(model, 'failure', (error as Error).message);
    }
    return this.#runInstances(model, instances, strategy, scope);
  }

  /** With `fail-fast`, which is the default, the first failure cancels the other combinations of a matrix. */
  async #runInstances(
    model: JobModel,
    instances: readonly JobInstance<JobModel>[],
    strategy: Strategy,
    scope: Scope,
  ): Promise<JobResult> {
    const stop = new AbortController();
    manyListeners(stop.signal);
    const forget = cancelWithRun(stop, {
      signal: this.#signal,
      force: this.#input.options.force,
      cancelMs: limitsOf(this.#input.options).cancelMs,
      goesOn: () => evaluatesTrue(model.condition, this.#scopeOf(model)),
    });
    const parallel = new Slots(strategy.maxParallel ?? instances.length);
    const results = instances.map(async (instance) => {
      const ended = await this.#inGroup(instance, scope, stop.signal, (cancel) =>
        isCall(instance)
          ? parallel.run(() => this.#call(instance, scope, cancel))
          : this.#host(instance as JobInstance, { scope, cancel, slots: [parallel, this.#place.slots] }),
      );
      if (ended.result === 'failure' && strategy.failFast) stop.abort();
      return ended;
    });
    try {
      return combineResults(await Promise.all(results));
    } finally {
      forget();
    }
  }

  /** Waits for the job's `concurrency:` group, or is cancelled for one that came later. */
  async #inGroup(
    instance: JobInstance<JobModel>,
    scope: Scope,
    cancel: AbortSignal,
    run: (cancel: AbortSignal) => Promise<JobResult>,
  ): Promise<JobResult> {
    const { model } = instance;
    const own = { matrix: toData(instance.matrix), strategy: toData(instance.strategy) };
    let group: Group | undefined;
    try {
      group = await groupOf(model.concurrency, { ...scope, contexts: { ...scope.contexts, ...own } });
    } catch (error) {
      return this.#notRun(model, 'failure', (error as Error).message);
    }
    if (group === undefined) return run(cancel);
    if (group.name.toLowerCase() === this.#place.ownGroup?.toLowerCase())
      return this.#notRun(model, 'cancelled', deadlockMessage(group, instance.name), instance);
    const { options } = this.#input;
    const { name } = group;
    const onWait = () => options.onEvent({ type: 'job-pending', at: options.clock(), job: instance.id, group: name });
    const result = await this.#place.groups.run(
      group,
      (replaced) => run(manyListeners(AbortSignal.any([cancel, replaced]))),
      { signal: cancel, onWait },
    );
    return result === REPLACED ? this.#notRun(model, 'cancelled', replacedMessage(group), instance) : result;
  }

  async #host(instance: JobInstance, how: Pick<HostedJobOptions, 'scope' | 'cancel' | 'slots'>): Promise<JobResult> {
    const kept = this.#kept.jobs.get(instance.id);
    if (kept !== undefined) return this.#show(kept);
    const { id, name, model } = instance;
    const job = await runHostedJob({ ...this.#input, place: this.#place, instance, ...how });
    const { conclusion, outputs, steps, continueOnError } = job;
    this.#shown.push({ id, key: this.#place.keyPrefix + model.key, name, conclusion, outputs, steps });
    return { result: conclusion === 'failure' && continueOnError ? 'success' : conclusion, outputs };
  }

  /** Runs the workflow that a job calls, in the job's place. */
  async #call(instance: JobInstance<CallJob>, scope: Scope, signal: AbortSignal): Promise<JobResult> {
    const { options, workflow: caller } = this.#input;
    const { model } = instance;
    const { called } = model;
    if (signal.aborted) return this.#notRun(model, 'cancelled');
    if (called === undefined) return this.#notRun(model, 'failure', 'The workflow that it calls is not here.');
    const again = this.#kept.anew.has(model.key) ? undefined : options.again;
    const call: Call = { instance, called, caller, scope, place: this.#place };
    try {
      const { inputs, place } = await enterCall(call);
      const run = { ...this.#input, options: { ...options, signal, again }, workflow: called, inputs, place };
      const { conclusion, jobs, results } = await new RunScheduler(run).run();
      this.#shown.push(...jobs);
      return { result: conclusion, outputs: await outputsOfCall(call, inputs, results) };
    } catch (error) {
      return this.#notRun(model, 'failure', (error as Error).message);
    }
  }

  #placed<Model extends JobModel>(instance: JobInstance<Model>): JobInstance<Model> {
    const { prefix, namePrefix } = this.#place;
    return { ...instance, id: prefix + instance.id, name: namePrefix + instance.name };
  }

  /** The jobs of a key that a re-run does not repeat; those that were left out, for another machine, were never there. */
  #keep({ kind, key }: JobModel): JobResult | undefined {
    if (kind !== 'steps' || !this.#kept.keys.has(key)) return undefined;
    const kept = [...this.#kept.jobs.values()].filter((job) => job.key === this.#place.keyPrefix + key);
    return kept.length === 0 ? undefined : combineResults(kept.map((job) => this.#show(job)));
  }

  /** A job for another machine: what needs it goes on, as it does when only some combinations are left out. */
  #leaveOut({ key }: JobModel): JobResult {
    const { options } = this.#input;
    const about = { at: options.clock(), job: this.#place.prefix + key, durationMs: 0 };
    options.onEvent({ type: 'job-completed', ...about, conclusion: 'skipped', outputs: {} });
    return { result: 'success', outputs: {} };
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
  #notRun(
    model: JobModel,
    conclusion: JobConclusion,
    message?: string,
    instance?: Pick<JobInstance, 'id' | 'name'>,
  ): JobResult {
    const { options } = this.#input;
    const at = options.clock();
    const job = instance?.id ?? this.#place.prefix + model.key;
    if (message !== undefined) {
      const where = { file: this.#input.workflow.path, line: model.line };
      options.onEvent({ type: 'annotation', at, job, step: 0, level: 'error', title: '', message, ...where });
    }
    options.onEvent({ type: 'job-completed', at, job, conclusion, outputs: {}, durationMs: 0 });
    this.#shown.push({
      id: job,
      key: this.#place.keyPrefix + model.key,
      name: instance?.name ?? job,
      conclusion,
      outputs: {},
      steps: {},
    });
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

function isCall(instance: JobInstance<JobModel>): instance is JobInstance<CallJob> {
  return instance.model.kind === 'call';
}
