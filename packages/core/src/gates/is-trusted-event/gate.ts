import { TRUSTED_EVENTS } from '../../event/index.ts';
import type { EntryFacts } from '../facts.ts';
import { type Gate, hold, pass } from '../gate.ts';

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
    TRUSTED_EVENTS.includes(event.event)
      ? pass(`The run was triggered by ${event.event}.`)
      : hold(
          'untrusted-event',
          `The run was triggered by ${event.event}, which people without write access can cause.`,
          `Run stage and promote only for one of: ${TRUSTED_EVENTS.join(', ')}. For example, give the job \`if: github.event_name == 'push'\`.`,
        ),
};
