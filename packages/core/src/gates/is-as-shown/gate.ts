import { hasSucceeded, live, possiblyLive } from '../../deployment/index.ts';
import type { EntryFacts } from '../facts.ts';
import { type Gate, hold, pass } from '../gate.ts';

const reasons = {
  'brief-outdated': 'What is live has changed since the brief was written.',
} as const;

export const isAsShown: Gate<
  Pick<EntryFacts, 'shown' | 'ledger' | 'environment' | 'candidate'>,
  keyof typeof reasons
> = {
  name: 'is-as-shown',
  motivation:
    'Reviewers approve a difference. If what is live has changed in the meantime, nobody has seen the real difference.',
  reasons,
  decide({ shown, ledger, environment, candidate }) {
    if (shown === undefined) return pass('No brief was written for this environment.');
    const now = live(ledger);
    const restores = now?.payload.candidate === candidate && possiblyLive(ledger)?.id !== now.id;
    if (restores) return pass('This candidate was the last one live here.');
    // A rollback and a redeploy put the same bytes back under a record of their own: the difference is what it was.
    if (shown?.candidate === now?.payload.candidate) return pass('What is live is still what the brief showed.');
    const wasHere = ledger.some((record) => record.payload.candidate === candidate && hasSucceeded(record));
    if (wasHere) return pass('This candidate was live here before, so its effect is known.');
    return hold(
      'brief-outdated',
      `The brief was written against ${shown === null ? 'an empty environment' : `record ${shown.deployment}`}; ${environment.name} now has ${now === undefined ? 'nothing' : `${now.payload.version}, record ${now.id}`}.`,
      'Re-run the job that stages this candidate: it writes a new brief. Then approve the promotion again.',
    );
  },
};
