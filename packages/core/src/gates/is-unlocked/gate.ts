import type { EntryFacts } from '../facts.ts';
import { type Gate, hold, pass } from '../gate.ts';

const reasons = {
  locked: 'Somebody has locked the environment, and nobody has unlocked it since.',
} as const;

export const isUnlocked: Gate<Pick<EntryFacts, 'lock' | 'environment' | 'event'>, keyof typeof reasons> = {
  name: 'is-unlocked',
  motivation:
    'During an incident or a migration, somebody needs an environment for themselves. A note in a chat does not stop a pipeline; a lock does.',
  reasons,
  decide({ lock, environment, event }) {
    if (lock === undefined) return pass('Nobody has locked it.');
    if (lock.by.toLowerCase() === event.actor.toLowerCase())
      return pass(`It is locked by ${lock.by}, who started this.`);
    return hold(
      'locked',
      `${environment.name} has been locked by ${lock.by} since ${lock.at}: “${lock.reason}”`,
      `Ask ${lock.by}. To unlock it, start the promotion workflow by hand with \`intent: unlock\` and a reason, or run \`liftlock unlock ${environment.name}\`. Then re-run this job.`,
    );
  },
};
