import { type Freeze, recurrence } from '../../config/index.ts';

/** Why nothing may enter at a moment: times that deny it, times outside of which it is not allowed, or both. */
export interface Frozen {
  /** When it ends, in milliseconds since the epoch; undefined if no end is in sight. */
  readonly until: number | undefined;
  readonly denied: readonly Freeze[];
  /** All times that allow, if none of them covers the moment. */
  readonly outsideOf: readonly Freeze[];
}

/** Windows that follow on each other so often are as good as one that never ends. */
const MOST_WINDOWS = 1_000;

interface Windows {
  readonly freeze: Freeze;
  /** The end of the window that covers a moment. A window ends just before its end. */
  readonly endAt: (time: number) => number | undefined;
  readonly beginsAfter: (time: number) => number | undefined;
}

/** What holds at a moment; undefined if a candidate may enter. */
export function frozenAt(freezes: readonly Freeze[], now: number): Frozen | undefined {
  const all = freezes.map(windowsOf);
  const { denied, outsideOf } = holding(all, now);
  if (denied.length + outsideOf.length === 0) return undefined;
  const freezesOf = (windows: readonly Windows[]) => windows.map(({ freeze }) => freeze);
  return { until: thawAfter(all, now), denied: freezesOf(denied), outsideOf: freezesOf(outsideOf) };
}

function windowsOf(freeze: Freeze): Windows {
  const { last, next } = recurrence(freeze.cron, freeze.timezone);
  return {
    freeze,
    endAt(time) {
      const begin = last(time);
      const end = begin === undefined ? 0 : begin + freeze.duration;
      return end > time ? end : undefined;
    },
    beginsAfter: next,
  };
}

interface Holding {
  readonly denied: readonly Windows[];
  readonly outsideOf: readonly Windows[];
}

function holding(all: readonly Windows[], time: number): Holding {
  const isDuring = ({ endAt }: Windows) => endAt(time) !== undefined;
  const allowing = all.filter(({ freeze }) => freeze.allow);
  return {
    denied: all.filter(({ freeze }) => !freeze.allow).filter(isDuring),
    outsideOf: allowing.some(isDuring) ? [] : allowing,
  };
}

/** Goes from the end of one window to the next, until nothing holds. */
function thawAfter(all: readonly Windows[], now: number): number | undefined {
  let time = now;
  for (let count = 0; count < MOST_WINDOWS; count += 1) {
    const { denied, outsideOf } = holding(all, time);
    if (denied.length + outsideOf.length === 0) return time;
    const ends = denied.flatMap(({ endAt }) => endAt(time) ?? []);
    const begins = outsideOf.flatMap(({ beginsAfter }) => beginsAfter(time) ?? []);
    if (outsideOf.length > 0 && begins.length === 0) return undefined;
    time = Math.max(...ends, ...(begins.length === 0 ? [] : [Math.min(...begins)]));
  }
  return undefined;
}
