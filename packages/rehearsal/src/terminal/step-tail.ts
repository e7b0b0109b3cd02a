import { clean } from './clean.ts';

const MAX_LINES = 20;
/** Less is enough where an error has said already what went wrong. */
const MAX_LINES_EXPLAINED = 5;
/** How an error stands in the log. */
const ECHOED_ERROR = /^##\[error\]/;
/** The runner says no more than this about a script that failed. */
const EXPLAINS_NOTHING = /^Process completed with exit code \d+\.$/;

/** The last lines of a step's log: what to show if it fails, without what its errors have said. */
export class StepTail {
  readonly #lines: string[] = [];
  readonly #said = new Set<string>();
  #last = '';

  /** The last line that holds something. */
  get last(): string {
    return this.#last;
  }

  add(line: string): void {
    if (line.trim() !== '') this.#last = line.trim();
    this.#lines.push(line);
    if (this.#lines.length > MAX_LINES) this.#lines.shift();
  }

  /** An error was shown. The log holds its text once more. */
  explain(message: string): void {
    if (EXPLAINS_NOTHING.test(message)) return;
    for (const line of message.split('\n')) this.#said.add(clean(line));
  }

  lines(): string[] {
    const news = this.#lines.filter((line) => !this.#said.has(line.replace(ECHOED_ERROR, '')));
    return this.#said.size === 0 ? news : news.slice(-MAX_LINES_EXPLAINED);
  }
}
