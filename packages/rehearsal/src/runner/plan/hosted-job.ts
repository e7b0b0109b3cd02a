import type { JobConclusion } from '../events.ts';
import type { Scope } from '../expressions/evaluate.ts';
import type { ReviewOutcome } from '../host.ts';
import type { GithubContext } from '../jobs/github-context.ts';
import type { JobInstance } from '../jobs/job-execution.ts';
import { type JobOutcome, runJob } from '../jobs/run-job.ts';
import type { RunnerOptions } from '../options.ts';
import type { WorkflowModel } from '../workflow/model.ts';
import type { CallPlace } from './call-place.ts';
import { evaluateJob, type JobSettings } from './evaluate-job.ts';
import type { Slots } from './slots.ts';

export interface HostedJobOptions {
  readonly options: RunnerOptions;
  readonly workflow: WorkflowModel;
  readonly runId: number;
  readonly github: GithubContext;
  readonly inputs: unknown;
  readonly place: CallPlace;
  readonly notRehearsed: (what: string) => void;
  readonly instance: JobInstance;
  /** What GitHub's own expressions of the job see. */
  readonly scope: Scope;
  readonly cancel: AbortSignal;
  /** `max-parallel` of the matrix, then what this machine bears. */
  readonly slots: readonly [Slots, Slots];
}

export interface HostedJobOutcome extends Omit<JobOutcome, 'environmentUrl'> {
  readonly continueOnError: boolean;
}

/** GitHub's words for a job whose review said no (github-facts: local-operator#691). */
const REJECTED = "The deployment was rejected or didn't satisfy other protection rules";

/** Takes one job through the host: created, reviewed, started, completed. */
export async function runHostedJob(input: HostedJobOptions): Promise<HostedJobOutcome> {
  const { options, instance, workflow } = input;
  // Of the time on its machine: neither a review nor a queue is work.
  let started: number | undefined;
  const end = ({ conclusion, outputs, steps }: JobOutcome, continueOnError: boolean): HostedJobOutcome => {
    const at = options.clock();
    const durationMs = started === undefined ? 0 : at - started;
    options.onEvent({ type: 'job-completed', at, job: instance.id, conclusion, outputs, durationMs });
    return { conclusion, outputs, steps, continueOnError };
  };
  let settings: JobSettings;
  try {
    const { machines } = options.provisions ?? {};
    settings = await evaluateJob(workflow, instance, input.scope, input.place.permissions, machines);
  } catch (error) {
    annotate(input, (error as Error).message);
    return end(without('failure'), false);
  }
  const { id: jobId } = options.host.createJob({
    runId: input.runId,
    key: instance.model.key,
    name: instance.name,
    workflow: workflow.path,
    permissions: settings.permissions,
    ...(settings.environment && { environment: settings.environment }),
  });
  const complete = (outcome: JobOutcome) => {
    const { conclusion, environmentUrl } = outcome;
    options.host.completeJob(jobId, conclusion, environmentUrl === undefined ? {} : { environmentUrl });
    return end(outcome, settings.continueOnError);
  };
  const refusal = await refusalByReview(input, jobId, settings);
  if (refusal !== undefined) return complete(refusal);
  const [parallel, machine] = input.slots;
  return parallel.run(() =>
    machine.run(async () => {
      started = options.clock();
      return complete(await startJob(input, jobId, settings));
    }),
  );
}

function without(conclusion: JobConclusion): JobOutcome {
  return { conclusion, outputs: {}, environmentUrl: undefined, steps: {} };
}

/** How the job ends without ever starting, if its review does not let it through. */
async function refusalByReview(
  input: HostedJobOptions,
  jobId: number,
  { environment }: JobSettings,
): Promise<JobOutcome | undefined> {
  const review = await reviewOf(input, jobId, environment?.name ?? '');
  if (review === 'cancelled') return without('cancelled');
  if (review.state !== 'rejected' && review.state !== 'refused') return undefined;
  // A branch that may not deploy is told first (run 37322900067 of a public repository).
  if (review.state === 'refused') annotate(input, review.reason);
  annotate(input, REJECTED);
  return without('failure');
}

async function startJob(input: HostedJobOptions, jobId: number, settings: JobSettings): Promise<JobOutcome> {
  const { options, instance, cancel } = input;
  if (cancel.aborted) return without('cancelled');
  const given = options.host.startJob(jobId);
  const access = { ...given, secrets: await input.place.secrets(given) };
  options.onEvent({ type: 'job-started', at: options.clock(), job: instance.id, jobId });
  const { permissions, timeoutMinutes } = settings;
  return runJob({ ...input, jobId, access, permissions, timeoutMinutes });
}

/** Asks the gate of the job's environment, and shows that the job waits if the answer does not come at once. */
async function reviewOf(
  input: HostedJobOptions,
  jobId: number,
  environment: string,
): Promise<ReviewOutcome | 'cancelled'> {
  const { options, instance, cancel } = input;
  if (cancel.aborted) return 'cancelled';
  const frame = { job: instance.id, environment } as const;
  let waiting = false;
  const wait = () => {
    if (!waiting) options.onEvent({ type: 'job-waiting', at: options.clock(), ...frame });
    waiting = true;
  };
  const soon = setImmediate(wait);
  try {
    const review = await Promise.race([options.host.awaitReview(jobId, cancel), aborted(cancel)]);
    if (review !== 'cancelled' && review.state !== 'not-needed' && review.state !== 'refused') {
      wait();
      options.onEvent({ type: 'job-reviewed', at: options.clock(), ...frame, ...review });
    }
    return review;
  } catch (error) {
    if (cancel.aborted) return 'cancelled';
    throw error;
  } finally {
    clearImmediate(soon);
  }
}

function aborted(signal: AbortSignal): Promise<'cancelled'> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve('cancelled'), { once: true });
  });
}

/** An error of the job itself: step 0. */
function annotate({ options, workflow, instance }: HostedJobOptions, message: string): void {
  options.onEvent({
    type: 'annotation',
    at: options.clock(),
    job: instance.id,
    step: 0,
    level: 'error',
    title: '',
    message,
    file: workflow.path,
    line: instance.model.line,
  });
}
