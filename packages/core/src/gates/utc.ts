const MINUTE = 60_000;

/**
 * A moment for people: `14:35 UTC`, and the day with it if it is another one. Rounded up, so that whoever comes back then
 * is not too early.
 *
 * @param time Milliseconds since the epoch.
 */
export function utc(time: number, now: number): string {
  const [day = '', clock = ''] = iso(Math.ceil(time / MINUTE) * MINUTE).split('T');
  const [today] = iso(now).split('T');
  return `${day === today ? '' : `${day} `}${clock.slice(0, 5)} UTC`;
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
