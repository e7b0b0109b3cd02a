import { live, referenceTo, sameReference } from '../../deployment/index.ts';
import type { EntryFacts } from '../facts.ts';
import { type Gate, hold, pass } from '../gate.ts';

const reasons = {
  'live-changed': 'Something else went live after the rollback or the redeploy was decided.',
} as const;

export const isStillLive: Gate<Pick<EntryFacts, 'from' | 'ledger' | 'environment'>, keyof typeof reasons> = {
  name: 'is-still-live',
  motivation:
    'A rollback is decided about one version. If another has come in meanwhile, going back would undo what nobody meant.',
  reasons,
  decide({ from, ledger, environment }) {
    const now = live(ledger);
    if (from === undefined || sameReference(from, referenceTo(now))) return pass('What is live has not changed.');
    return hold(
      'live-changed',
      `${environment.name} now has ${now === undefined ? 'nothing' : `${now.payload.version}, record ${now.id}`}; this was decided about record ${from?.deployment ?? 'none'}.`,
      'Look at what is live now. If it is still to be undone, start the workflow again.',
    );
  },
};
