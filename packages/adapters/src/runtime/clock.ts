import type { ClockPort } from '@liftlock/core';
import type { Cancellation } from './cancellation.ts';

/** The machine's clock. Sleeping ends early when the run is cancelled. */
export function systemClock(cancellation: Cancellation): ClockPort {
  return {
    now: () => Date.now(),
    sleep: (ms) =>
      new Promise((resolve) => {
        // A listener would be called before there is a timer to clear.
        if (cancellation.requested) return resolve();
        const timer = setTimeout(wake, ms);
        const forget = cancellation.onRequest(wake);
        function wake(): void {
          clearTimeout(timer);
          forget();
          resolve();
        }
      }),
  };
}
