import { formatDuration } from '../../config/index.ts';
import { environmentCheck, environmentsPage } from '../check.ts';
import { advice, ok } from '../finding.ts';

const MINUTE = 60_000;

/** GitHub's timer begins with the job, and `soak` with what is live before: together they make people wait twice. */
export const waitTimer = environmentCheck(
  'wait-timer',
  'how long jobs wait',
  ({ name, soak }, { waitMinutes }, { url }) => {
    if (waitMinutes === 0) return [];
    const found = `Each job waits ${formatDuration(waitMinutes * MINUTE)} before it starts.`;
    if (soak === undefined) return [ok(name, found)];
    return [
      advice(name, {
        found: `${found} The configuration also asks for a soak of ${formatDuration(soak)}.`,
        means: 'A rollback and a hotfix wait for the timer, too; they do not soak.',
        fix: 'Set the wait timer to 0',
        page: environmentsPage(url),
      }),
    ];
  },
);
