import type { Annotation, OutputsPort, LogPort } from '@liftlock/core';

/** A log that is kept. */
export class RecordedLog implements LogPort {
  readonly lines: string[] = [];
  readonly errors: Annotation[] = [];
  /** Titles of the steps of the stage that began. */
  readonly steps: string[] = [];

  step(title: string): void {
    this.steps.push(title);
  }

  info(message: string): void {
    this.lines.push(message);
  }

  warning(message: string): void {
    this.lines.push(`warning: ${message}`);
  }

  error(annotation: Annotation): void {
    this.errors.push(annotation);
  }

  group<T>(title: string, body: () => Promise<T>): Promise<T> {
    this.lines.push(`> ${title}`);
    return body();
  }
}

/** Outputs, summary and state of one step, kept. */
export class RecordedOutputs implements OutputsPort {
  readonly values: Record<string, string> = {};
  readonly saved: Record<string, string>;
  markdown = '';

  constructor(saved: Record<string, string> = {}) {
    this.saved = saved;
  }

  output(name: string, value: string): void {
    this.values[name] = value;
  }

  summary(markdown: string): Promise<void> {
    this.markdown += markdown;
    return Promise.resolve();
  }

  saveState(name: string, value: string): void {
    this.saved[name] = value;
  }

  state(name: string): string {
    return this.saved[name] ?? '';
  }
}
