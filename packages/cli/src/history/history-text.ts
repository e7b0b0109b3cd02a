import { type HistoryEntry, minuteOf } from '@liftlock/core';
import { columns } from '../commands/columns.ts';

const HEAD = ['version', 'when', 'end', 'approved by', 'run', ''];

/** What entered an environment, newest first, for a terminal. */
export function historyText(environment: string, entries: readonly HistoryEntry[], hasOlder: boolean): string {
  if (entries.length === 0) return `Nothing has entered ${environment}${hasOlder ? ' lately' : ''}.\n`;
  const rows = entries.map(({ version, component, intent, since, end, approvedBy, run, reason, snapshot }) => [
    component === null ? version : `${component} ${version}`,
    minuteOf(since),
    intent === 'promote' ? end : `${end} (${intent})`,
    approvedBy.join(', '),
    String(run),
    [reason, snapshot === '' ? '' : `snapshot ${snapshot}`].filter((part) => part !== '').join('; '),
  ]);
  const older = hasOlder ? ['', 'Older deployments were not read.'] : [];
  return `${[...columns([HEAD, ...rows]), ...older].join('\n')}\n`;
}
