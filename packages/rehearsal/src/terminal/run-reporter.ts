import { duration, shortPins } from '../kernel/format.ts';
import type { JobConclusion, RunEvent } from '../runner/events.ts';
import { clean, cut } from './clean.ts';
import { StepTail } from './step-tail.ts';
import type { Style } from './style.ts';

type Event<T extends RunEvent['type']> = Extract<RunEvent, { readonly type: T }>;

interface RunningStep {
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

interface JobState {
  readonly name: string;
  step: RunningStep | undefined;
}

export interface ReporterOptions {
  readonly style: Style;
  /** Print every line of every log. */
  readonly verbose: boolean;
}

/** How actions keep the output of others from being taken for commands. It says nothing to a reader. */
const MARKER = /^::(?:stop-commands::.*|\*\*\*::)$/;
/** What the runner does around the steps of a job. Nobody reads of it as long as it works. */
const HOUSEKEEPING = /^(?:Set up job|Complete job|Post .*)$/;
/** The first group of every step holds what the runner hands over to it. */
const PREAMBLE = /^(?:Run |GITHUB_TOKEN Permissions$)/;

/** So much of a comment is shown: more than a sentence, less than a page. */
const MAX_COMMENT = 200;

/** Turns the events of a run into lines for a terminal, and into one line that says what goes on right now. */
export class RunReporter {
  readonly #options: ReporterOptions;
  readonly #jobs = new Map<string, JobState>();
  /** The job whose lines were printed last; another one repeats its name first. */
  #shown = '';

  constructor(options: ReporterOptions) {
    this.#options = options;
  }

  report(event: RunEvent): string[] {
    switch (event.type) {
      case 'run-started':
        for (const { id, name } of event.jobs) this.#jobs.set(id, { name, step: undefined });
        return [];
      case 'job-started':
      case 'job-waiting':
        return [];
      case 'job-reviewed':
        return this.#reviewed(event);
      case 'step-started':
        return this.#stepStarted(event);
      case 'log':
        return this.#logged(event);
      case 'group-started':
        return this.#groupStarted(event);
      case 'group-ended':
        return this.#groupEnded(event);
      case 'annotation':
        return this.#annotated(event);
      case 'summary':
      case 'run-completed':
        return [];
      case 'step-completed':
        return this.#stepCompleted(event);
      case 'job-completed':
        return this.#jobCompleted(event);
    }
  }

  /** The running steps, for the one line at the bottom of a terminal. */
  status(now: number): string {
    const running = [...this.#jobs.values()].flatMap(({ name, step }) => (step === undefined ? [] : [{ name, step }]));
    const { dim, bold } = this.#options.style;
    return running
      .map(({ name, step }) => {
        const line = step.tail.last === '' ? '' : dim(` ${cut(step.tail.last, 60)}`);
        return `${bold(name)} · ${step.name} ${dim(duration(now - step.since))}${line}`;
      })
      .join('   ');
  }

  #stepStarted(event: Event<'step-started'>): string[] {
    const job = this.#job(event.job);
    const name = shortPins(clean(event.name));
    job.step = {
      number: event.step,
      name,
      since: event.at,
      announced: false,
      groups: 0,
      preamble: false,
      tail: new StepTail(),
    };
    return this.#options.verbose ? this.#announce(event.job, []) : [];
  }

  #logged(event: Event<'log'>): string[] {
    const { step } = this.#job(event.job);
    const line = clean(event.line);
    if (MARKER.test(line)) return [];
    if (step === undefined) return this.#options.verbose ? this.#under(event.job, [`    ${line}`]) : [];
    if (!step.preamble) step.tail.add(line);
    if (!this.#options.verbose) return [];
    return this.#announce(event.job, [this.#options.style.dim(`    ${'  '.repeat(step.groups)}${line}`)]);
  }

  #groupStarted(event: Event<'group-started'>): string[] {
    const { step } = this.#job(event.job);
    const depth = step?.groups ?? 0;
    if (step !== undefined) step.groups += 1;
    if (step !== undefined) step.preamble = PREAMBLE.test(event.title);
    if (step?.preamble === false) step.tail.beginGroup(clean(event.title));
    if (PREAMBLE.test(event.title) && !this.#options.verbose) return [];
    const title = `    ${'  '.repeat(depth)}${this.#options.style.dim('›')} ${clean(event.title)}`;
    return this.#announce(event.job, [title]);
  }

  #groupEnded(event: Event<'group-ended'>): string[] {
    const { step } = this.#job(event.job);
    if (step !== undefined) Object.assign(step, { groups: Math.max(0, step.groups - 1), preamble: false });
    step?.tail.endGroup();
    return [];
  }

  #annotated(event: Event<'annotation'>): string[] {
    const { style } = this.#options;
    const { step } = this.#job(event.job);
    if (event.level === 'error') step?.tail.explain(event.message);
    const paint = { error: style.red, warning: style.yellow, notice: style.blue }[event.level];
    const place =
      event.file === '' ? '' : style.dim(` ${clean(event.file)}${event.line === undefined ? '' : `:${event.line}`}`);
    const title = event.title === '' ? '' : `${style.bold(clean(event.title))} `;
    const [first = '', ...rest] = event.message.split('\n').map(clean);
    return this.#announce(event.job, [
      `    ${paint(event.level)} ${title}${first}${place}`,
      ...rest.map((line) => `    ${' '.repeat(event.level.length)} ${line}`),
    ]);
  }

  #stepCompleted(event: Event<'step-completed'>): string[] {
    const job = this.#job(event.job);
    const { step } = job;
    if (step === undefined) return [];
    job.step = undefined;
    const { style, verbose } = this.#options;
    if (!verbose && !step.announced && event.outcome === 'success' && HOUSEKEEPING.test(step.name)) return [];
    const showTail = event.outcome === 'failure' && !verbose;
    const tail = showTail ? step.tail.lines().map((line) => style.dim(`    │ ${line}`)) : [];
    // A step that was forgiven is neither green nor red.
    const forgiven = event.outcome === 'failure' && event.conclusion === 'success';
    const mark = forgiven ? style.yellow('!') : this.#mark(event.conclusion);
    const note = forgiven ? style.yellow(' failed; the job continues') : '';
    const text = event.conclusion === 'skipped' ? style.dim(step.name) : step.name;
    return this.#under(event.job, [...tail, `  ${mark} ${text}${note}${style.dim(` ${duration(event.durationMs)}`)}`]);
  }

  #jobCompleted(event: Event<'job-completed'>): string[] {
    const { style } = this.#options;
    const { name } = this.#job(event.job);
    const { conclusion, durationMs } = event;
    const result = {
      success: '',
      skipped: style.dim(' skipped'),
      failure: style.red(' failed'),
      cancelled: ' cancelled',
    };
    const time = durationMs === 0 ? '' : style.dim(` ${duration(durationMs)}`);
    const gap = this.#shown === event.job ? [] : [''];
    this.#shown = '';
    return [...gap, `${this.#mark(conclusion)} ${style.bold(clean(name))}${result[conclusion]}${time}`];
  }

  #reviewed(event: Event<'job-reviewed'>): string[] {
    const { style } = this.#options;
    const mark = event.state === 'approved' ? style.green('✓') : style.red('✗');
    const comment = event.comment === '' ? '' : `: ${cut(clean(event.comment.replaceAll(/\s+/g, ' ')), MAX_COMMENT)}`;
    this.#shown = '';
    return ['', `${mark} ${style.bold(clean(event.environment))} ${event.state} by ${clean(event.user)}${comment}`];
  }

  #mark(conclusion: JobConclusion): string {
    const { style } = this.#options;
    switch (conclusion) {
      case 'success':
        return style.green('✓');
      case 'failure':
        return style.red('✗');
      case 'cancelled':
        return style.yellow('■');
      case 'skipped':
        return style.dim('○');
    }
  }

  /** Lines that belong below the running step: its name comes first, once. */
  #announce(id: string, lines: readonly string[]): string[] {
    const { step } = this.#job(id);
    if (step === undefined || (step.announced && this.#shown === id)) return this.#under(id, lines);
    step.announced = true;
    return this.#under(id, [`  ${this.#options.style.blue('▸')} ${step.name}`, ...lines]);
  }

  /** Lines that belong below a job: its name comes first when another job spoke last. */
  #under(id: string, lines: readonly string[]): string[] {
    if (this.#shown === id) return [...lines];
    this.#shown = id;
    return ['', this.#options.style.bold(clean(this.#job(id).name)), ...lines];
  }

  #job(id: string): JobState {
    const known = this.#jobs.get(id);
    if (known !== undefined) return known;
    // A combination of a matrix: known only once it starts.
    const job: JobState = { name: id, step: undefined };
    this.#jobs.set(id, job);
    return job;
  }
}
