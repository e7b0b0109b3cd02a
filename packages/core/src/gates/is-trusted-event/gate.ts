import type { EntryFacts } from '../facts.ts';
import { type Gate, hold, pass } from '../gate.ts';

/** Events that only people with write access to the repository, or its own schedule, can trigger. */
const TRUSTED: readonly string[] = [
  'push',
  'workflow_dispatch',
  'repository_dispatch',
  'schedule',
  'release',
  'merge_group',
];

export const isTrustedEvent: Gate<Pick<EntryFacts, 'event'>> = {
  name: 'is-trusted-event',
  motivation:
    'Workflows that run for pull requests and comments with a writing token were the way into spotbugs, nx and trivy: what a stranger can start must not deploy.',
  decide: ({ event }) =>
    TRUSTED.includes(event.event)
      ? pass(`The run was started by ${event.event}.`)
      : hold(
          'untrusted-event',
          `The run was started by ${event.event}, which people without write access can trigger.`,
          `Run stage and promote on one of: ${TRUSTED.join(', ')}. Give the job \`if: github.event_name == 'push'\`.`,
        ),
};
