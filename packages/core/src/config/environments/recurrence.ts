import { Cron } from 'croner';

/** Moments that come again: a cron expression of five fields in a time zone. All times in milliseconds since the epoch. */
export interface Recurrence {
  /** The last moment at or before `time`. */
  readonly last: (time: number) => number | undefined;
  /** The first moment after `time`. */
  readonly next: (time: number) => number | undefined;
}

/** Any moment will do to find out whether there are others: this one has every kind of year after it. */
const PROBE = Date.UTC(2000, 0, 1);

/**
 * A single time of the day comes once a day: at its first pass when the clocks go back, right after the gap when they go
 * forward. Everything else follows the clock on the wall (croner's README, "Pattern").
 *
 * @throws What the library throws for an expression or a zone that it cannot read.
 */
export function recurrence(cron: string, timezone: string): Recurrence {
  // Without a function to call there are no timers.
  const job = new Cron(cron, { timezone, mode: '5-part', paused: true });
  const time = (date: Date | null | undefined) => date?.getTime();
  return {
    // The library gives what is strictly before and strictly after.
    last: (now) => time(job.previousRuns(1, new Date(now + 1))[0]),
    next: (now) => time(job.nextRun(new Date(now))),
  };
}

export function isTimeZone(timezone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: timezone }) instanceof Intl.DateTimeFormat;
  } catch {
    return false;
  }
}

/** Whether an expression can be read and names moments that come: `0 0 30 2 *` never does. */
export function comesAgain(cron: string): boolean {
  try {
    return recurrence(cron, 'UTC').next(PROBE) !== undefined;
  } catch {
    return false;
  }
}
