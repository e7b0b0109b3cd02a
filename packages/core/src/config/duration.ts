const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** A length of time as people write it: a whole number and a unit, `500ms`, `30s`, `10m`, `2h`, `7d`. */
export const DURATION = /^(\d{1,6})(ms|s|m|h|d)$/;

/** Milliseconds of a text that is a `DURATION`. */
export function milliseconds(duration: string): number {
  const [, count, unit] = DURATION.exec(duration) ?? [];
  if (count === undefined || unit === undefined) throw new RangeError(`not a duration: ${duration}`);
  return Number(count) * (UNITS[unit] ?? 0);
}

/** A duration for people: the two largest units that are not zero, `1m 30s`; below one second `240ms`. */
export function formatDuration(ms: number): string {
  if (ms < 1_000) return `${Math.round(ms)}ms`;
  const seconds = Math.round(ms / 1_000);
  const parts = [
    [Math.floor(seconds / 86_400), 'd'],
    [Math.floor(seconds / 3_600) % 24, 'h'],
    [Math.floor(seconds / 60) % 60, 'm'],
    [seconds % 60, 's'],
  ] as const;
  const shown = parts.filter(([count]) => count > 0).slice(0, 2);
  return shown.map(([count, unit]) => `${count}${unit}`).join(' ');
}
