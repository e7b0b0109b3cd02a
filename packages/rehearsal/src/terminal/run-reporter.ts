import { duration, shortPins } from '../kernel/format.ts';
import { MARKER } from '../kernel/run-model.ts';
import type { JobConclusion, RunEvent } from '../runner/events.ts';
import { clean, cut } from './clean.ts';
import { LogLines } from './log-lines.ts';
import { StepTail } from './step-tail.ts';
import type { Style } from './style.ts';

type Event<T extends RunEvent['type']> = Extract<RunEvent, { readonly type: T }>;

export interface ReporterOptions {
  readonly style: Style;
  /** Print every line of every log. */
  readonly verbose: boolean;
}

/** What the runner does around the steps of a job. Nobody reads of it as long as it works. */
const HOUSEKEEPING = /^(?:Set up job|Complete job|Post .*)$/;
/** The first group of every step holds what the runner hands over to it. */
const PREAMBLE = /^(?:Run |GITHUB_TOKEN Permissions$)/;

/** A run that is one of several. */
export interface NamedRun {
  readonly name: string;
  /** What started it: `workflow_dispatch`. */
  readonly event: string;
  /** Name of the run that did; undefined where the rehearsal itself did. */
  readonly by: string | undefined;
}

const ENDED = { success: 'succeeded', failure: 'failed', cancelled: 'was cancelled', skipped: 'ran nothing' } as const;

/** Its jobs have names of their own among those of other runs. */
function withRun(event: RunEvent, { name }: NamedRun): RunEvent {
  const own = (job: string) => `${name} › ${job}`;
  if (event.type !== 'run-started') return 'job' in event ? { ...event, job: own(event.job) } : event;
  const jobs = event.jobs.map(({ id, name: job, needs }) => ({ id: own(id), name: own(job), needs: needs.map(own) }));
  return { ...event, jobs };
}

/** So much of a comment is shown: more than a sentence, less than a page. */
const MAX_COMMENT = 200;

/** Turns the events of a run into lines for a terminal, and into one line that says what goes on right now. */
export class RunReporter {
  readonly #options: ReporterOptions;
  readonly #lines: LogLines;

  constructor(options: ReporterOptions) {
    this.#options = options;
    this.#lines = new LogLines(options.style);
  }

  /** @param run One of several; its jobs are told by its name, too. */
  report(event: RunEvent, run?: NamedRun): string[] {
    if (run === undefined) return this.#told(event);
    const lines = this.#told(withRun(event, run));
    return [...this.#aboutRun(event, run), ...lines];
  }

  #aboutRun(event: RunEvent, { name, event: what, by }: NamedRun): string[] {
    const { style } = this.#options;
    if (event.type === 'run-started')
      return this.#lines.alone(
        `${style.blue('▶')} ${style.bold(clean(name))} ${style.dim(by === undefined ? what : `${what}, from ${clean(by)}`)}`,
      );
    if (event.type !== 'run-completed') return [];
    const time = style.dim(` ${duration(event.durationMs)}`);
    return this.#lines.alone(
      `${this.#mark(event.conclusion)} ${style.bold(clean(name))} ${ENDED[event.conclusion]}${time}`,
    );
  }

  #told(event: RunEvent): string[] {
    switch (event.type) {
      case 'run-started':
        this.#lines.begin(event.jobs);
        return [];
      case 'job-started':
        return [];
      case 'job-waiting':
        this.#lines.job(event.job).waitingSince = event.at;
        return [];
      case 'run-pending':
        return this.#lines.alone(this.#options.style.dim(`waits for its turn in the group ${clean(event.group)}`));
      case 'job-pending':
        return this.#lines.alone(
          this.#options.style.dim(`${clean(event.job)} waits for its turn in the group ${clean(event.group)}`),
        );
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
    const { dim, bold } = this.#options.style;
    return this.#lines.running
      .map(({ name, step }) => {
        const line = step.tail.last === '' ? '' : dim(` ${cut(step.tail.last, 60)}`);
        return `${bold(name)} · ${step.name} ${dim(duration(now - step.since))}${line}`;
      })
      .join('   ');
  }

  #stepStarted(event: Event<'step-started'>): string[] {
    const job = this.#lines.job(event.job);
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
    return this.#options.verbose ? this.#lines.announce(event.job, []) : [];
  }

  #logged(event: Event<'log'>): string[] {
    const { step } = this.#lines.job(event.job);
    const line = clean(event.line);
    if (MARKER.test(line)) return [];
    if (step === undefined) return this.#options.verbose ? this.#lines.under(event.job, [`    ${line}`]) : [];
    if (!step.preamble) step.tail.add(line);
    if (!this.#options.verbose) return [];
    return this.#lines.announce(event.job, [this.#options.style.dim(`    ${'  '.repeat(step.groups)}${line}`)]);
  }

  #groupStarted(event: Event<'group-started'>): string[] {
    const { step } = this.#lines.job(event.job);
    const depth = step?.groups ?? 0;
    if (step !== undefined) step.groups += 1;
    if (step !== undefined) step.preamble = PREAMBLE.test(event.title);
    if (step?.preamble === false) step.tail.beginGroup(clean(event.title));
    if (PREAMBLE.test(event.title) && !this.#options.verbose) return [];
    const title = `    ${'  '.repeat(depth)}${this.#options.style.dim('›')} ${clean(event.title)}`;
    return this.#lines.announce(event.job, [title]);
  }

  #groupEnded(event: Event<'group-ended'>): string[] {
    const { step } = this.#lines.job(event.job);
    if (step !== undefined) Object.assign(step, { groups: Math.max(0, step.groups - 1), preamble: false });
    step?.tail.endGroup();
    return [];
  }

  #annotated(event: Event<'annotation'>): string[] {
    const { style } = this.#options;
    const { step } = this.#lines.job(event.job);
    if (event.level === 'error') step?.tail.explain(event.message);
    const paint = { error: style.red, warning: style.yellow, notice: style.blue }[event.level];
    const place =
      event.file === '' ? '' : style.dim(` ${clean(event.file)}${event.line === undefined ? '' : `:${event.line}`}`);
    const title = event.title === '' ? '' : `${style.bold(clean(event.title))} `;
    const [first = '', ...rest] = event.message.split('\n').map(clean);
    return this.#lines.announce(event.job, [
      `    ${paint(event.level)} ${title}${first}${place}`,
      ...rest.map((line) => `    ${' '.repeat(event.level.length)} ${line}`),
    ]);
  }

  #stepCompleted(event: Event<'step-completed'>): string[] {
    const job = this.#lines.job(event.job);
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
    return this.#lines.under(event.job, [
      ...tail,
      `  ${mark} ${text}${note}${style.dim(` ${duration(event.durationMs)}`)}`,
    ]);
  }

  #jobCompleted(event: Event<'job-completed'>): string[] {
    const { style } = this.#options;
    const { name, waitedMs } = this.#lines.job(event.job);
    const { conclusion, durationMs } = event;
    const result = {
      success: '',
      skipped: style.dim(' skipped'),
      failure: style.red(' failed'),
      cancelled: ' cancelled',
    };
    const waited = waitedMs < 1000 ? '' : `, waited ${duration(waitedMs)} for its review`;
    const time = durationMs === 0 ? '' : style.dim(` ${duration(durationMs)}${waited}`);
    return this.#lines.alone(
      `${this.#mark(conclusion)} ${style.bold(clean(name))}${result[conclusion]}${time}`,
      event.job,
    );
  }

  #reviewed(event: Event<'job-reviewed'>): string[] {
    const { style } = this.#options;
    const job = this.#lines.job(event.job);
    job.waitedMs += Math.max(0, event.at - job.waitingSince);
    const mark = event.state === 'approved' ? style.green('✓') : style.red('✗');
    const comment = event.comment === '' ? '' : `: ${cut(clean(event.comment.replaceAll(/\s+/g, ' ')), MAX_COMMENT)}`;
    return this.#lines.alone(
      `${mark} ${style.bold(clean(event.environment))} ${event.state} by ${clean(event.user)}${comment}`,
    );
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
}
