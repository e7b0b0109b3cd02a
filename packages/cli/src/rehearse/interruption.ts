import { EventEmitter } from 'node:events';

/** Ctrl-C, `kill`, and a terminal that was closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
type Signal = (typeof SIGNALS)[number];

/** Where signals come from: `process` is one. */
export interface SignalSource {
  on(signal: Signal, listener: () => void): unknown;
  off(signal: Signal, listener: () => void): unknown;
}

/** Ctrl-C and its relatives, as something that code can wait for and act on. */
export class Interruption {
  readonly #controller = new AbortController();
  readonly #source: SignalSource;
  readonly #listener = (): void => this.interrupt();

  constructor(source: SignalSource) {
    this.#source = source;
    for (const signal of SIGNALS) source.on(signal, this.#listener);
  }

  /** Whoever reads the output has gone away: `liftlock rehearse | head`. Nothing may be left behind all the same. */
  watch(output: object): void {
    if (output instanceof EventEmitter) output.on('error', this.#listener);
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
    for (const signal of SIGNALS) this.#source.off(signal, this.#listener);
  }
}
