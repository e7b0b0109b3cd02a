import type { JobExecution } from './job-execution.ts';

export interface Cancellation {
  /** The job is cancelled: what its `if` does not spare stops. */
  readonly cancel: AbortSignal;
  /** Its time to end is over, too: everything stops. */
  readonly force: AbortSignal;
  timedOut(): boolean;
  /** The steps are done; no timer is left behind. */
  end(): void;
}

/** Longest delay a timer takes; longer ones would fire at once. */
export const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** A job is cancelled from outside or by its `timeout-minutes`. From then on its status is `cancelled`. */
export function cancellationOf(
  job: JobExecution,
  input: {
    readonly cancel: AbortSignal;
    readonly timeoutMinutes: number;
    readonly options: { readonly force?: AbortSignal | undefined };
  },
): Cancellation {
  const late = new AbortController();
  const force = new AbortController();
  const cancel = AbortSignal.any([input.cancel, late.signal]);
  const minutes = Math.min(input.timeoutMinutes * job.limits.minuteMs, LONGEST_TIMER_MS);
  const timers = [setTimeout(() => late.abort(), minutes)];
  const asked = input.options.force;
  const onForce = () => force.abort();
  asked?.addEventListener('abort', onForce, { once: true });
  const onCancel = () => {
    job.frame.status = 'cancelled';
    timers.push(setTimeout(() => force.abort(), job.limits.cancelMs));
  };
  // Registered before any step's own listener, which so finds the job cancelled.
  cancel.addEventListener('abort', onCancel);
  return {
    cancel,
    force: force.signal,
    timedOut: () => late.signal.aborted && !input.cancel.aborted,
    end: () => {
      cancel.removeEventListener('abort', onCancel);
      asked?.removeEventListener('abort', onForce);
      timers.forEach(clearTimeout);
    },
  };
}
