import { type BoardRow, minuteOf, placeOf, remarksOn } from '@liftlock/core';
import { columns } from '../commands/columns.ts';

const HEAD = ['environment', 'live', 'since', 'approved by', ''];

/** The board for a terminal. */
export function statusText(rows: readonly BoardRow[]): string {
  const cells = rows.map((row) => [
    placeOf(row),
    row.live?.version ?? '–',
    minuteOf(row.live?.since ?? ''),
    row.live?.approvedBy.join(', ') ?? '',
    remarksOn(row)
      .map(({ text, isAlarming }) => (isAlarming ? `! ${text}` : text))
      .join('; '),
  ]);
  return `${columns([HEAD, ...cells]).join('\n')}\n`;
}
