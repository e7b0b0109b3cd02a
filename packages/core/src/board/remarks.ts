import type { BoardRow } from './board.ts';

export interface Remark {
  readonly text: string;
  /** Whether somebody has to look. */
  readonly isAlarming: boolean;
}

/** What there is to say about an environment besides what is live, the most urgent first. */
export function remarksOn(row: BoardRow): readonly Remark[] {
  const { exists, isPartial, holder, uncertain, drift, next, lock, wentBack } = row;
  return [
    ...(exists ? [] : [alarm('GitHub has no environment of this name')]),
    ...(uncertain === null
      ? []
      : [alarm(`a deploy of ${uncertain.version} was not rolled back (run ${uncertain.run}): what runs is not known`)]),
    ...(lock === null ? [] : [alarm(`locked by ${lock.by} since ${minuteOf(lock.at)}: “${lock.reason}”`)]),
    ...(drift === null ? [] : [alarm(`another tool has deployed ${drift.sha.slice(0, 7)} since`)]),
    ...(wentBack === null ? [] : [remark(`went back to it: “${wentBack}”`)]),
    ...(holder === null ? [] : [remark(`run ${holder.run} is deploying ${holder.version}`)]),
    ...(isPartial ? [remark('what is live is older than the newest deployments')] : []),
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

function remark(text: string): Remark {
  return { text, isAlarming: false };
}

function alarm(text: string): Remark {
  return { text, isAlarming: true };
}
