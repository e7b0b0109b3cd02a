import type { ClockPort } from '@liftlock/core';
import { Cancellation } from './cancellation.ts';

/** By how many milliseconds a rehearsal is ahead of this machine. */
const OFFSET = 'LIFTLOCK_CLOCK_OFFSET_MS';

/** The machine's clock, for a program that nobody cancels but by ending it. */
export function wallClock(): ClockPort {
  return systemClock(new Cancellation(), {});
}

/** The machine's clock, or the one of the rehearsal. Sleeping ends early when the run is cancelled. */
export function systemClock(
  cancellation: Cancellation,
  environment: Readonly<Record<string, string | undefined>>,
): ClockPort {
  const offset = clockOffset(environment);
  return {
    now: () => Date.now() + offset,
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

/** By how many milliseconds the clock of this process is ahead of the machine's, whose files have its time. */
export function clockOffset(environment: Readonly<Record<string, string | undefined>>): number {
  return isRehearsed(environment) ? offsetIn(environment) : 0;
}

/**
 * Whether the API is on this machine, which is so in a rehearsal only. A workflow may set the offset, to make a soak look
 * longer than it was, but not this address: runners put their own GITHUB_* variables over those of a step (docs, Variables).
 */
function isRehearsed(environment: Readonly<Record<string, string | undefined>>): boolean {
  return /^http:\/\/127\.0\.0\.1(:\d+)?(\/|$)/.test(environment['GITHUB_API_URL'] ?? '');
}

function offsetIn(environment: Readonly<Record<string, string | undefined>>): number {
  const text = environment[OFFSET] ?? '';
  return /^\d{1,15}$/.test(text) ? Number(text) : 0;
}
