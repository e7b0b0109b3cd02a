import {
  type LiveWriter,
  type PlayedStep,
  type RunEvent,
  RunReporter,
  scenarioTitle,
  type Style,
  stepLines,
} from '@liftlock/rehearsal';

export interface ViewOptions {
  readonly style: Style;
  readonly verbose: boolean;
  readonly writer: LiveWriter;
  /** Others play at the same time: its lines wait until all of them are there. */
  readonly isOneOfMany: boolean;
}

/** One scenario as somebody at a terminal sees it. */
export class ScenarioView {
  readonly #options: ViewOptions;
  readonly #file: string;
  readonly #reporters = new Map<number, RunReporter>();
  #kept: string[] = [];
  #now = '';

  constructor(file: string, options: ViewOptions) {
    this.#file = file;
    this.#options = options;
  }

  title(name: string): void {
    this.#say(scenarioTitle(name, this.#file, this.#options.style));
  }

  /** What holds for the whole of it. */
  note(text: string): void {
    this.#say([this.#options.style.yellow(`  ${text}`)]);
  }

  began(_step: number, text: string): void {
    this.#now = text;
    this.#reporters.clear();
  }

  event(run: number, event: RunEvent): void {
    const { style, verbose } = this.#options;
    const reporter = this.#reporters.get(run) ?? new RunReporter({ style, verbose });
    this.#reporters.set(run, reporter);
    const lines = reporter.report(event);
    if (verbose) this.#say(lines.map((line) => `    ${line}`.trimEnd()));
  }

  played(step: PlayedStep, text: string): void {
    this.#say(stepLines(step, text, this.#options.style));
  }

  /** It is over: what has waited is shown. */
  done(): void {
    this.#options.writer.lines(this.#kept);
    this.#kept = [];
    this.#now = '';
  }

  /** What goes on right now. */
  status(now: number): string {
    const running = [...this.#reporters.values()].map((reporter) => reporter.status(now)).filter((text) => text !== '');
    return this.#now === '' ? '' : [`${this.#now}:`, ...running].join(' ');
  }

  #say(lines: readonly string[]): void {
    if (this.#options.isOneOfMany) this.#kept.push(...lines);
    else this.#options.writer.lines(lines);
  }
}
