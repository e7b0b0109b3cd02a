import type { AnnotationLevel, RunEvent } from '../events.ts';
import type { SecretMasker } from './secret-masker.ts';

type OmitFrame<Event> = Event extends { readonly job: string; readonly step: number }
  ? Omit<Event, 'at' | 'job' | 'step'>
  : never;
/** What a step says; who it is and when is added by the job. */
export type StepEvent = OmitFrame<RunEvent>;

export interface Issue {
  readonly level: AnnotationLevel;
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
}

/** actions/runner: ExecutionContext.cs, `_maxIssueCount` and `_maxIssueMessageLength`. */
const ISSUES_PER_STEP_AND_LEVEL = 10;
const MESSAGE_LENGTH = 4096;
/** actions/toolkit#734: no more than 50 of a job are shown. */
export const ANNOTATIONS_PER_JOB = 50;

export interface StepLogOptions {
  readonly masker: SecretMasker;
  /** Annotations that the job may still show; shared by its steps. */
  readonly budget: { annotations: number };
  emit(event: StepEvent): void;
}

/** The one way from a step to the outside: everything that passes is masked here. */
export class StepLog {
  readonly #options: StepLogOptions;
  readonly #issues = new Map<AnnotationLevel, number>();
  #inGroup = false;

  constructor(options: StepLogOptions) {
    this.#options = options;
  }

  output(text: string): void {
    // Nearly every text is one line already: a line of a process's output.
    if (!text.includes('\n') && !text.includes('\r')) return this.#line(text);
    for (const line of text.split(/\r\n|[\r\n]/)) this.#line(line);
  }

  /** Groups do not nest: the next one ends the one before. */
  group(title: string): void {
    this.endGroup();
    this.#inGroup = true;
    this.#options.emit({ type: 'group-started', title: this.#mask(title) });
  }

  endGroup(): void {
    if (this.#inGroup) this.#options.emit({ type: 'group-ended' });
    this.#inGroup = false;
  }

  error(message: string): void {
    this.issue({ level: 'error', message });
  }

  warning(message: string): void {
    this.issue({ level: 'warning', message });
  }

  /** Always a line of the log; an annotation as long as the caps allow. */
  issue(issue: Issue): void {
    this.output(`##[${issue.level}]${issue.message}`);
    this.annotate(issue);
  }

  /** As long as the caps allow. */
  annotate(issue: Issue): void {
    const count = this.#issues.get(issue.level) ?? 0;
    this.#issues.set(issue.level, count + 1);
    if (count >= ISSUES_PER_STEP_AND_LEVEL || this.#options.budget.annotations <= 0) return;
    this.#options.budget.annotations--;
    this.#options.emit({
      type: 'annotation',
      level: issue.level,
      title: this.#mask(issue.title ?? ''),
      message: this.#mask(issue.message).slice(0, MESSAGE_LENGTH),
      file: this.#mask(issue.file ?? ''),
      line: issue.line,
    });
  }

  summary(markdown: string): void {
    this.#options.emit({ type: 'summary', markdown: this.#maskLines(markdown) });
  }

  #line(line: string): void {
    this.#options.emit({ type: 'log', line: this.#mask(line) });
  }

  #maskLines(text: string): string {
    return text
      .split('\n')
      .map((line) => this.#mask(line))
      .join('\n');
  }

  #mask(text: string): string {
    return this.#options.masker.mask(text);
  }
}
