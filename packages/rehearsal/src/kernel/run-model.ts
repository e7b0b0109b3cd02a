import type { AnnotationLevel, JobConclusion, RunEvent } from '../runner/events.ts';

export type JobStatus = 'queued' | 'waiting' | 'in_progress' | JobConclusion;

export interface LogLine {
  readonly kind: 'line' | 'group';
  /** Open groups around it. */
  readonly depth: number;
  readonly text: string;
}

export interface StepModel {
  readonly number: number;
  readonly name: string;
  readonly startedAt: number;
  status: 'in_progress' | JobConclusion;
  /** It failed, and `continue-on-error` let the job go on. */
  forgiven: boolean;
  durationMs: number;
  readonly lines: LogLine[];
  /** Lines beyond the limit, which are not kept. */
  dropped: number;
  depth: number;
}

export interface AnnotationModel {
  readonly level: AnnotationLevel;
  readonly title: string;
  readonly message: string;
  readonly place: string;
}

export interface ReviewModel {
  readonly environment: string;
  readonly state: 'approved' | 'rejected';
  readonly user: string;
  readonly comment: string;
}

export interface JobModel {
  readonly id: string;
  readonly name: string;
  /** Whether the plan of the run named it; combinations of a matrix are known only when they come. */
  readonly planned: boolean;
  readonly needs: readonly string[];
  status: JobStatus;
  environment: string | undefined;
  /** The `concurrency:` group whose turn it waits for. */
  pending: string | undefined;
  review: ReviewModel | undefined;
  startedAt: number;
  /** On its machine: neither a review nor a queue is work. */
  durationMs: number;
  /** When it began to wait for a review, and how long it waited. */
  waitingSince: number;
  waitedMs: number;
  readonly steps: StepModel[];
  readonly annotations: AnnotationModel[];
  readonly summaries: string[];
  outputs: Readonly<Record<string, string>>;
}

/** How actions keep the output of others from being taken for commands. It says nothing to a reader. */
export const MARKER = /^::(?:stop-commands::.*|\*\*\*::)$/;

/** A log of a gigabyte must not become a page of a gigabyte. */
const MAX_LINES = 4000;
const MAX_LINE_LENGTH = 2000;

/** What the page knows of a run: its events, put together. */
export class RunModel {
  id = 0;
  workflow = '';
  startedAt = 0;
  durationMs = 0;
  conclusion: JobConclusion | undefined;
  /** The `concurrency:` group whose turn the whole run waits for. */
  pending: string | undefined;
  readonly jobs: JobModel[] = [];

  apply(event: RunEvent): void {
    if (event.type === 'run-started') {
      Object.assign(this, { id: event.runId, workflow: event.workflow, startedAt: event.at });
      for (const { id, name, needs } of event.jobs) this.jobs.push(newJob(id, name, needs, true));
    } else if (event.type === 'run-completed') {
      Object.assign(this, { conclusion: event.conclusion, durationMs: event.durationMs });
    } else if (event.type === 'run-pending') this.pending = event.group;
    else {
      this.pending = undefined;
      applyToJob(this.job(event.job), event);
    }
  }

  /**
   * A combination of a matrix takes the place of its key, which stands in the plan until the first one comes; so do the
   * jobs of a workflow that a job calls.
   */
  job(id: string): JobModel {
    const known = this.jobs.find((job) => job.id === id);
    if (known !== undefined) return known;
    const key = keyOf(id);
    const index = this.jobs.findLastIndex((job) => keyOf(job.id) === key);
    const sibling = this.jobs[index];
    const job = newJob(id, id, sibling?.needs ?? [], false);
    if (sibling === undefined) this.jobs.push(job);
    else this.jobs.splice(isInPlan(sibling) ? index : index + 1, isInPlan(sibling) ? 1 : 0, job);
    return job;
  }

  /** How long nothing was done because a review was awaited. Jobs that waited side by side count once. */
  get waitedMs(): number {
    return Math.max(0, ...this.jobs.map(({ waitedMs }) => waitedMs));
  }

  /** How long the machines had something to do, or looked for one. */
  get workedMs(): number {
    return Math.max(0, this.durationMs - this.waitedMs);
  }

  /** Jobs that a person has to let go on. */
  get waiting(): readonly JobModel[] {
    return this.jobs.filter((job) => job.status === 'waiting');
  }

  /** Nothing goes on until somebody reviews: every job has ended, waits, or needs one that does. */
  get onlyWaits(): boolean {
    return this.waiting.length > 0 && this.jobs.every((job) => !this.#goesOn(job));
  }

  /** Neither does anything go on until another run gives way. */
  get isHeldUp(): boolean {
    if (this.conclusion !== undefined) return false;
    if (this.pending !== undefined) return true;
    const held = this.jobs.some(({ status, pending }) => status === 'waiting' || pending !== undefined);
    return held && this.jobs.every((job) => !this.#goesOn(job));
  }

  #goesOn({ status, needs, pending }: JobModel): boolean {
    if (status === 'in_progress') return true;
    if (pending !== undefined) return false;
    return status === 'queued' && !needs.some((key) => this.#isOpen(key));
  }

  /** A key is open until each combination of its matrix has ended. */
  #isOpen(key: string): boolean {
    const jobs = this.jobs.filter(({ id }) => keyOf(id) === key);
    return jobs.some(({ status }) => status === 'queued' || status === 'waiting' || status === 'in_progress');
  }
}

/** The key of `jobs:` in the file that is rehearsed: `test` of `test (20)`, `release` of `release (a) / publish`. */
function keyOf(id: string): string {
  return id.replace(/ (?:\(|\/ ).*$/s, '');
}

/** It stands for jobs that are yet to come, and nothing has happened to it. */
function isInPlan({ planned, status }: JobModel): boolean {
  return planned && status === 'queued';
}

type JobEvent = Exclude<RunEvent, { readonly type: 'run-started' | 'run-pending' | 'run-completed' }>;

function applyToJob(job: JobModel, event: JobEvent): void {
  switch (event.type) {
    case 'job-pending':
      job.pending = event.group;
      break;
    case 'job-waiting':
      Object.assign(job, {
        status: 'waiting',
        pending: undefined,
        environment: event.environment,
        waitingSince: event.at,
      });
      break;
    case 'job-reviewed':
      Object.assign(job, { status: 'queued', environment: event.environment, review: event });
      job.waitedMs += Math.max(0, event.at - job.waitingSince);
      break;
    case 'job-started':
      Object.assign(job, { status: 'in_progress', pending: undefined, startedAt: event.at });
      break;
    case 'job-completed':
      Object.assign(job, { status: event.conclusion, pending: undefined, outputs: event.outputs });
      job.durationMs = event.durationMs;
      break;
    case 'summary':
      job.summaries.push(event.markdown);
      break;
    case 'annotation':
      job.annotations.push({
        level: event.level,
        title: event.title,
        message: event.message,
        place: event.line === undefined ? event.file : `${event.file}:${event.line}`,
      });
      break;
    case 'step-started':
      job.steps.push(newStep(event.step, event.name, event.at));
      break;
    case 'log':
    case 'group-started':
    case 'group-ended':
    case 'step-completed':
      applyToStep(stepOf(job, event.step, event.at), event);
  }
}

type StepEvent = Extract<JobEvent, { readonly type: 'log' | 'group-started' | 'group-ended' | 'step-completed' }>;

function applyToStep(step: StepModel, event: StepEvent): void {
  switch (event.type) {
    case 'log':
      if (!MARKER.test(event.line)) addLine(step, { kind: 'line', depth: step.depth, text: event.line });
      break;
    case 'group-started':
      addLine(step, { kind: 'group', depth: step.depth, text: event.title });
      step.depth += 1;
      break;
    case 'group-ended':
      step.depth = Math.max(0, step.depth - 1);
      break;
    case 'step-completed':
      Object.assign(step, { status: event.conclusion, durationMs: event.durationMs });
      step.forgiven = event.outcome === 'failure' && event.conclusion === 'success';
      break;
  }
}

function addLine(step: StepModel, line: LogLine): void {
  if (step.lines.length >= MAX_LINES) step.dropped += 1;
  else step.lines.push({ ...line, text: line.text.slice(0, MAX_LINE_LENGTH) });
}

/** Step 0 is the job itself: what happens to it before its first step and after its last. */
function stepOf(job: JobModel, number: number, at: number): StepModel {
  const known = job.steps.findLast((step) => step.number === number);
  if (known !== undefined) return known;
  const step = newStep(number, number === 0 ? 'Job' : `Step ${number}`, at);
  job.steps.push(step);
  return step;
}

function newStep(number: number, name: string, startedAt: number): StepModel {
  return {
    number,
    name,
    startedAt,
    status: 'in_progress',
    forgiven: false,
    durationMs: 0,
    lines: [],
    dropped: 0,
    depth: 0,
  };
}

function newJob(id: string, name: string, needs: readonly string[], planned: boolean): JobModel {
  return {
    id,
    name,
    planned,
    needs,
    status: 'queued',
    waitingSince: 0,
    waitedMs: 0,
    environment: undefined,
    pending: undefined,
    review: undefined,
    startedAt: 0,
    durationMs: 0,
    steps: [],
    annotations: [],
    summaries: [],
    outputs: {},
  };
}
