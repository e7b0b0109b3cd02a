import { cut } from './clean.ts';

/** A stream that may be a terminal: `process.stdout` and `process.stderr` are. */
export interface TextOutput {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const FRAME_MS = 100;
const CLEAR_LINE = '\r\u001b[2K';
// oxlint-disable-next-line no-control-regex
const COLOURS = /\u001b\[\d+m/g;

/**
 * Writes lines and, on a terminal, one more below them that says what goes on and is written anew all the time.
 * Everywhere else only the lines.
 */
export class LiveWriter {
  readonly #output: TextOutput;
  readonly #status: (() => string) | undefined;
  #timer: NodeJS.Timeout | undefined;
  #frame = 0;

  constructor(output: TextOutput, status: () => string) {
    this.#output = output;
    this.#status = output.isTTY === true ? status : undefined;
  }

  lines(lines: readonly string[]): void {
    if (lines.length === 0) return;
    this.#clear();
    this.#output.write(`${lines.join('\n')}\n`);
    this.#draw();
  }

  start(): void {
    if (this.#status === undefined || this.#timer !== undefined) return;
    this.#timer = setInterval(() => this.#draw(), FRAME_MS);
    this.#timer.unref();
  }

  /** Nothing moves any more; what comes now stays. */
  stop(): void {
    if (this.#timer === undefined) return;
    clearInterval(this.#timer);
    this.#clear();
    this.#timer = undefined;
  }

  #clear(): void {
    if (this.#timer !== undefined) this.#output.write(CLEAR_LINE);
  }

  #draw(): void {
    if (this.#timer === undefined || this.#status === undefined) return;
    const status = this.#status();
    this.#frame += 1;
    const frame = FRAMES[this.#frame % FRAMES.length] ?? '';
    const width = (this.#output.columns ?? 80) - 3;
    // A line that wraps could not be cleared; one that is too long goes without colours.
    const plain = status.replace(COLOURS, '');
    const line = Array.from(plain).length > width ? cut(plain, width) : status;
    this.#output.write(status === '' ? CLEAR_LINE : `${CLEAR_LINE}${frame} ${line}`);
  }
}
