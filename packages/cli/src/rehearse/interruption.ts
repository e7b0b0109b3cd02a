/** Where signals come from: `process` is one. */
export interface SignalSource {
  on(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  off(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
}

/** Ctrl-C and its relatives, as something that code can wait for and act on. */
export class Interruption {
  readonly #controller = new AbortController();
  readonly #source: SignalSource;
  readonly #listener = (): void => this.interrupt();

  constructor(source: SignalSource) {
    this.#source = source;
    source.on('SIGINT', this.#listener);
    source.on('SIGTERM', this.#listener);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get happened(): boolean {
    return this.#controller.signal.aborted;
  }

  interrupt(): void {
    this.#controller.abort(new Error('interrupted'));
  }

  /** Signals end the process again, as if nobody had listened. */
  ignore(): void {
    this.#source.off('SIGINT', this.#listener);
    this.#source.off('SIGTERM', this.#listener);
  }
}
