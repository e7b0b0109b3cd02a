import { StringDecoder } from 'node:string_decoder';

export interface LineSplitterOptions {
  onLine(line: string): void;
  /** Longest line, in characters, that is kept in memory. */
  readonly limit?: number;
  /** Where a too long line may be cut without cutting a secret in two. */
  cutAt?(text: string): number;
}

const DEFAULT_LIMIT = 1024 * 1024;

/**
 * Cuts a process's output into lines as .NET's `StreamReader.ReadLine` does for the runner: at `\n`, `\r\n` and `\r`.
 * Invalid UTF-8 becomes U+FFFD. A line without end is cut, so memory does not follow what a process prints.
 */
export class LineSplitter {
  readonly #decoder = new StringDecoder('utf8');
  readonly #options: LineSplitterOptions;
  readonly #limit: number;
  #rest = '';
  /** Up to where `#rest` is known to hold no line end. */
  #scanned = 0;

  constructor(options: LineSplitterOptions) {
    this.#options = options;
    this.#limit = options.limit ?? DEFAULT_LIMIT;
  }

  write(chunk: Buffer): void {
    this.#rest += this.#decoder.write(chunk);
    this.#takeLines(false);
    while (this.#rest.length > this.#limit) this.#cut();
  }

  end(): void {
    this.#rest += this.#decoder.end();
    this.#takeLines(true);
    if (this.#rest !== '') this.#options.onLine(this.#rest);
    this.#rest = '';
    this.#scanned = 0;
  }

  #takeLines(ended: boolean): void {
    const text = this.#rest;
    const lineEnd = /[\r\n]/g;
    lineEnd.lastIndex = this.#scanned;
    let start = 0;
    for (let match = lineEnd.exec(text); match !== null; match = lineEnd.exec(text)) {
      const at = match.index;
      if (match[0] === '\r' && at === text.length - 1 && !ended) {
        // The other half of a `\r\n` may still come.
        this.#keep(text.slice(start), at - start);
        return;
      }
      this.#options.onLine(text.slice(start, at));
      start = at + (match[0] === '\r' && text[at + 1] === '\n' ? 2 : 1);
      lineEnd.lastIndex = start;
    }
    this.#keep(text.slice(start), text.length - start);
  }

  #keep(rest: string, scanned: number): void {
    this.#rest = rest;
    this.#scanned = scanned;
  }

  #cut(): void {
    const wanted = this.#options.cutAt?.(this.#rest) ?? this.#limit;
    const at = Math.min(Math.max(wanted, 1), this.#rest.length);
    this.#options.onLine(this.#rest.slice(0, at));
    this.#keep(this.#rest.slice(at), Math.max(0, this.#scanned - at));
  }
}
