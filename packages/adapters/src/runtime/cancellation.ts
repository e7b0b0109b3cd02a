import type { CancellationPort } from '@liftlock/core';

/** Knows whether the run is being cancelled, and tells those who have something to stop. */
export class Cancellation implements CancellationPort {
  readonly #listeners = new Set<() => void>();
  #requested = false;

  get requested(): boolean {
    return this.#requested;
  }

  /** Calls back at once if it is requested already. Returns what takes the listener away again. */
  onRequest(listener: () => void): () => void {
    if (this.#requested) listener();
    else this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  request(): void {
    if (this.#requested) return;
    this.#requested = true;
    for (const listener of this.#listeners) listener();
    this.#listeners.clear();
  }
}

/** GitHub sends SIGINT, 7.5 s later SIGTERM, 2.5 s later it kills (docs: workflow cancellation). */
export function cancellationBySignal(): Cancellation {
  const cancellation = new Cancellation();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => cancellation.request());
  return cancellation;
}
