import { setMaxListeners } from 'node:events';

export interface Cancelled {
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal;
  /** Aborted by whoever does not wait for what a cancellation spares. */
  readonly force: AbortSignal | undefined;
  /** How long what is spared may go on. */
  readonly cancelMs: number;
  /** The job's `if`, asked again. */
  readonly goesOn: () => Promise<boolean>;
}

/**
 * A cancelled run asks a job's `if` again and lets it go on if that still says yes, but not for ever
 * (github/docs: workflow-cancellation). A job whose `if` said yes after the cancellation is not cancelled by it.
 */
export function cancelWithRun(stop: AbortController, cancelled: Cancelled): () => void {
  const { signal, force, cancelMs } = cancelled;
  let timer: NodeJS.Timeout | undefined;
  const onForce = () => stop.abort();
  force?.addEventListener('abort', onForce, { once: true });
  const onAbort = async () => {
    if (force?.aborted === true) stop.abort();
    timer ??= setTimeout(() => stop.abort(), cancelMs);
    if (!(await cancelled.goesOn().catch(() => false))) stop.abort();
  };
  const listener = () => void onAbort();
  signal.addEventListener('abort', listener, { once: true });
  if (signal.aborted) listener();
  return () => {
    clearTimeout(timer);
    force?.removeEventListener('abort', onForce);
    signal.removeEventListener('abort', listener);
  };
}

/** Every job of a matrix listens. Node 20 takes the eleventh listener for a leak, and says so aloud. */
export function manyListeners(signal: AbortSignal): AbortSignal {
  setMaxListeners(0, signal);
  return signal;
}
