import { live, referenceTo, sameReference } from '../../deployment/index.ts';
import type { EntryFacts } from '../facts.ts';
import { type Gate, hold, pass } from '../gate.ts';

const reasons = {
  'live-changed': 'Something else went live after the rollback or redeployment was requested.',
} as const;

export const isStillLive: Gate<Pick<EntryFacts, 'from' | 'ledger' | 'environment'>, keyof typeof reasons> = {
  name: 'is-still-live',
  motivation:
    'Somebody decides to roll back one version. If another one went live in the meantime, the rollback would undo something that nobody meant.',
  reasons,
  decide({ from, ledger, environment }) {
    const now = live(ledger);
    if (from === undefined || sameReference(from, referenceTo(now))) return pass('What is live has not changed.');
    return hold(
      'live-changed',
      `${environment.name} now has ${now === undefined ? 'nothing' : `${now.payload.version}, record ${now.id}`}, but the request was made for ${from === null ? 'an empty environment' : `record ${from.deployment}`}.`,
      'Check what is live now. If it must still be rolled back, start the workflow again.',
    );
  },
};
