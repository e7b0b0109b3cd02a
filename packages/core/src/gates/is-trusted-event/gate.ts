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

const reasons = {
  'untrusted-event':
    'The workflow was triggered by an event that people without write access can cause, such as a pull request or a comment.',
} as const;

export const isTrustedEvent: Gate<Pick<EntryFacts, 'event'>, keyof typeof reasons> = {
  name: 'is-trusted-event',
  motivation:
    'Workflows that run for pull requests or comments with a write token were how spotbugs, nx and trivy were compromised. What a stranger can trigger must not deploy.',
  reasons,
  decide: ({ event }) =>
    TRUSTED.includes(event.event)
      ? pass(`The run was triggered by ${event.event}.`)
      : hold(
          'untrusted-event',
          `The run was triggered by ${event.event}, which people without write access can cause.`,
          `Run stage and promote only for one of: ${TRUSTED.join(', ')}. For example, give the job \`if: github.event_name == 'push'\`.`,
        ),
};
