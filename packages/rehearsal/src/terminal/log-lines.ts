import { clean } from './clean.ts';
import type { StepTail } from './step-tail.ts';
import type { Style } from './style.ts';

export interface RunningStep {
  readonly number: number;
  readonly name: string;
  readonly since: number;
  /** Whether the name was printed, so that lines below it make sense. */
  announced: boolean;
  /** Depth of open groups. */
  groups: number;
  /** Inside of what the runner says before the step itself speaks. */
  preamble: boolean;
  readonly tail: StepTail;
}

export interface JobState {
  readonly name: string;
  /** For a review; and how long it waited. */
  waitingSince: number;
  waitedMs: number;
  step: RunningStep | undefined;
}

/** Lines of several jobs, one below the other: whoever speaks next repeats its name first. */
export class LogLines {
  readonly #style: Style;
  readonly #jobs = new Map<string, JobState>();
  /** The job whose lines were printed last. */
  #shown = '';

  constructor(style: Style) {
    this.#style = style;
  }

  begin(jobs: readonly { readonly id: string; readonly name: string }[]): void {
    for (const { id, name } of jobs) this.#jobs.set(id, newJob(name));
  }

  get running(): { readonly name: string; readonly step: RunningStep }[] {
    return [...this.#jobs.values()].flatMap(({ name, step }) => (step === undefined ? [] : [{ name, step }]));
  }

  /** A line of its own, with a gap before it unless it follows lines of the same job. */
  alone(line: string, id?: string): string[] {
    const gap = this.#shown === id ? [] : [''];
    this.#shown = '';
    return [...gap, line];
  }

  /** Lines that belong below the running step: its name comes first, once. */
  announce(id: string, lines: readonly string[]): string[] {
    const { step } = this.job(id);
    if (step === undefined || (step.announced && this.#shown === id)) return this.under(id, lines);
    step.announced = true;
    return this.under(id, [`  ${this.#style.blue('▸')} ${step.name}`, ...lines]);
  }

  /** Lines that belong below a job: its name comes first when another job spoke last. */
  under(id: string, lines: readonly string[]): string[] {
    if (this.#shown === id) return [...lines];
    this.#shown = id;
    return ['', this.#style.bold(clean(this.job(id).name)), ...lines];
  }

  job(id: string): JobState {
    const known = this.#jobs.get(id);
    if (known !== undefined) return known;
    // A combination of a matrix: known only once it starts.
    const job = newJob(id);
    this.#jobs.set(id, job);
    return job;
  }
}

function newJob(name: string): JobState {
  return { name, waitingSince: 0, waitedMs: 0, step: undefined };
}
