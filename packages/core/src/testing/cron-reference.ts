/**
 * The reference of the calendar's tests: it looks at each minute on its own, and knows nothing of cron libraries. It
 * follows the rules that `recurrence` states.
 */

const MINUTE = 60_000;
const DAY = 1_440;
const LENGTH = 9 * DAY;
/** Windows that began before the span are seen if they last less than this. */
const LEAD = 2 * DAY;

/** Fields of a cron expression; undefined for `*`. Every month counts. */
export interface Parts {
  readonly minutes: readonly number[];
  readonly hours: readonly number[] | undefined;
  readonly days: readonly number[] | undefined;
  readonly weekdays: readonly number[] | undefined;
}

interface Local {
  readonly date: string;
  readonly day: number;
  readonly weekday: number;
  /** Minutes since midnight, as the clock on the wall says. */
  readonly clock: number;
}

/** Some days in one time zone, minute by minute. */
export interface Span {
  readonly timezone: string;
  /** Milliseconds since the epoch. */
  readonly from: number;
  /** Minutes at the beginning that are only there to see the windows that begin in them. */
  readonly lead: number;
  readonly minutes: readonly Local[];
}

export function spanOf(timezone: string, date: string): Span {
  const from = Date.parse(`${date}T00:00:00Z`) - LEAD * MINUTE;
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: timezone,
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  });
  const minutes = Array.from({ length: LENGTH }, (_, index) => local(format.format(from + index * MINUTE)));
  return { timezone, from, lead: LEAD, minutes };
}

function local(text: string): Local {
  const [, date = '', hour, minute] = /^(\d{4}-\d\d-\d\d), (\d\d):(\d\d)/.exec(text) ?? [];
  const day = new Date(`${date}T00:00:00Z`);
  return { date, day: day.getUTCDate(), weekday: day.getUTCDay(), clock: Number(hour) * 60 + Number(minute) };
}

export interface Rule {
  readonly parts: Parts;
  readonly minutes: number;
  readonly allow: boolean;
}

/** For each minute of the span whether a candidate may enter. */
export function openMinutes({ minutes }: Span, rules: readonly Rule[]): boolean[] {
  const covered = rules.map((rule) => ({ allow: rule.allow, during: windows(minutes, rule) }));
  const allowing = covered.filter(({ allow }) => allow);
  const denying = covered.filter(({ allow }) => !allow);
  return minutes.map(
    (_, index) =>
      denying.every(({ during }) => during[index] !== true) &&
      (allowing.length === 0 || allowing.some(({ during }) => during[index] === true)),
  );
}

function windows(minutes: readonly Local[], rule: Rule): boolean[] {
  const during = minutes.map(() => false);
  for (const begin of beginnings(minutes, rule.parts)) during.fill(true, begin, begin + rule.minutes);
  return during;
}

function beginnings(minutes: readonly Local[], parts: Parts): number[] {
  const [hour, ...otherHours] = parts.hours ?? [0, 0];
  const [minute, ...otherMinutes] = parts.minutes;
  const matching = minutes.flatMap((one, index) => (isDay(one, parts) && isTime(one, parts) ? [index] : []));
  if (otherHours.length > 0 || otherMinutes.length > 0) return matching;
  return oncePerDay(minutes, parts, (hour ?? 0) * 60 + (minute ?? 0));
}

/** A single time: at its first pass, or at the first minute after the gap that swallowed it. */
function oncePerDay(minutes: readonly Local[], parts: Parts, clock: number): number[] {
  const dates = [...new Set(minutes.map(({ date }) => date))];
  return dates.flatMap((date) => {
    const today = minutes.flatMap((one, index) => (one.date === date && isDay(one, parts) ? [index] : []));
    const exact = today.find((index) => minutes[index]?.clock === clock);
    // The first day may have begun before the span: what it had then is not there, and it is no gap either.
    const later = minutes[0]?.date === date ? undefined : today.find((index) => (minutes[index]?.clock ?? 0) > clock);
    const begin = exact ?? later;
    return begin === undefined ? [] : [begin];
  });
}

function isTime({ clock }: Local, { minutes, hours }: Parts): boolean {
  return minutes.includes(clock % 60) && (hours?.includes(Math.floor(clock / 60)) ?? true);
}

/** Cron's old rule: where both fields are given, one of them is enough. */
function isDay({ day, weekday }: Local, { days, weekdays }: Parts): boolean {
  if (days === undefined || weekdays === undefined) {
    return (days?.includes(day) ?? true) && (weekdays?.includes(weekday) ?? true);
  }
  return days.includes(day) || weekdays.includes(weekday);
}
