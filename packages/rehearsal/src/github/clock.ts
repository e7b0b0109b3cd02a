/**
 * One time for everything in a test or a rehearsal: the local GitHub, the runner and what they start. It goes on as its
 * source does; what was advanced comes on top.
 */
export class Clock {
  readonly #source: () => number;
  #ahead = 0;

  /** Time as the machine has it (`Date.now`), or a moment at which a test stands still. */
  constructor(source: () => number) {
    this.#source = source;
  }

  /** Epoch milliseconds. */
  readonly now = (): number => this.#source() + this.#ahead;

  readonly date = (): Date => new Date(this.now());

  /** Lets time pass without waiting for it. It never goes back. */
  advance(ms: number): void {
    if (!(ms >= 0)) throw new RangeError(`a clock cannot be advanced by ${ms} ms`);
    this.#ahead += ms;
  }

  /** By how many milliseconds it is ahead of its source: what a process with a clock of its own must add. */
  get ahead(): number {
    return this.#ahead;
  }
}
