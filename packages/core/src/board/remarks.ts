import type { BoardRow } from './board.ts';

export interface Remark {
  readonly text: string;
  /** Whether somebody has to look. */
  readonly isAlarming: boolean;
}

/** What there is to say about an environment besides what is live, the most urgent first. */
export function remarksOn(row: BoardRow): readonly Remark[] {
  const { live, exists, isPartial, holder, uncertain, drift, next, lock, wentBack, soaking, mayMiss } = row;
  return [
    ...(exists ? [] : [alarm('GitHub has no environment of this name')]),
    ...(uncertain === null
      ? []
      : [alarm(`a deploy of ${uncertain.version} was not rolled back (run ${uncertain.run}): what runs is not known`)]),
    ...(lock === null ? [] : [alarm(`locked by ${lock.by} since ${minuteOf(lock.at)}: “${lock.reason}”`)]),
    ...(drift === null ? [] : [alarm(`another tool has deployed ${drift.sha.slice(0, 7)} since`)]),
    ...(wentBack === null ? [] : [remark(`went back to it: “${wentBack}”`)]),
    ...(live?.overrides ?? []).map((text) => remark(`let in past a rule: ${text}`)),
    ...(holder === null ? [] : [remark(`run ${holder.run} is deploying ${holder.version}`)]),
    ...(isPartial ? [remark('what is live is older than all deployments that were read')] : []),
    ...(mayMiss ? [remark('what is older than the newest 30 deployments was not read')] : []),
    ...soaking.map(({ before, until }) => remark(`soaking for ${before} until ${minuteOf(wholeMinute(until))}`)),
    ...(next === null ? [] : [remark(`${next.version} is next${next.wasHere ? ', and was here before' : ''}`)]),
  ];
}

/** `production`, with the component or the release line that the row is about. */
export function placeOf({ environment, component, line }: BoardRow): string {
  const parts = [component, line].filter((part) => part !== null);
  return parts.length === 0 ? environment : `${environment} (${parts.join(', ')})`;
}

/** A moment to the minute: `2026-01-02 03:04 UTC`. */
export function minuteOf(moment: string): string {
  return moment === '' ? '' : `${moment.slice(0, 10)} ${moment.slice(11, 16)} UTC`;
}

/** Rounded up, so that whoever comes back then is not too early. */
function wholeMinute(moment: string): string {
  return new Date(Math.ceil(Date.parse(moment) / 60_000) * 60_000).toISOString();
}

function remark(text: string): Remark {
  return { text, isAlarming: false };
}

function alarm(text: string): Remark {
  return { text, isAlarming: true };
}
