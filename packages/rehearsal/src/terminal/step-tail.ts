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
  /** The last lines of each group, by title. */
  readonly #groups = new Map<string, string[]>();
  readonly #said = new Set<string>();
  readonly #errors: string[] = [];
  #group: string[] | undefined;
  #last = '';

  /** The last line that holds something. */
  get last(): string {
    return this.#last;
  }

  add(line: string): void {
    if (line.trim() !== '') this.#last = line.trim();
    for (const lines of [this.#lines, this.#group]) {
      lines?.push(line);
      if (lines !== undefined && lines.length > MAX_LINES) lines.shift();
    }
  }

  beginGroup(title: string): void {
    this.#group = [];
    this.#groups.set(title, this.#group);
  }

  endGroup(): void {
    this.#group = undefined;
  }

  /** An error was shown. The log holds its text once more. */
  explain(message: string): void {
    if (EXPLAINS_NOTHING.test(message)) return;
    this.#errors.push(message);
    for (const line of message.split('\n')) this.#said.add(clean(line).trim());
  }

  /** What an error names by its title has failed, and what came later, such as an upload, has not. */
  lines(): string[] {
    const failed = [...this.#groups].filter(([title]) => this.#errors.some((error) => names(error, title)));
    if (failed.length > 0) return failed.flatMap(([, lines]) => this.#news(lines)).slice(-MAX_LINES);
    const news = this.#news(this.#lines);
    return this.#errors.length === 0 ? news : news.slice(-MAX_LINES_EXPLAINED);
  }

  #news(lines: readonly string[]): string[] {
    return lines.filter((line) => !this.#said.has(line.replace(ECHOED_ERROR, '').trim()));
  }
}

function names(error: string, title: string): boolean {
  return error.includes(`"${title}"`) || error.includes(`\`${title}\``);
}
