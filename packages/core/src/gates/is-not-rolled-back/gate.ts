import { hasBegun, live } from '../../deployment/index.ts';
import type { EntryFacts } from '../facts.ts';
import { type Gate, hold, pass } from '../gate.ts';

type Facts = Pick<EntryFacts, 'ledger' | 'candidate' | 'manifest' | 'environment' | 'event'>;

const reasons = {
  'rolled-back': 'The candidate was rolled back here, and nobody has promoted it by name since.',
} as const;

export const isNotRolledBack: Gate<Facts, keyof typeof reasons> = {
  name: 'is-not-rolled-back',
  motivation:
    'The version that was rolled back last night is the newest one, and a re-run, a schedule or a bot would put it back. Only a person who names it may.',
  reasons,
  decide({ ledger, candidate, manifest, environment, event }) {
    const there = live(ledger);
    const held = there?.payload.held ?? [];
    if (there === undefined || held.length === 0 || there.payload.candidate === candidate) {
      return pass('It was not rolled back here.');
    }
    const wasHere = ledger.some(
      (record) => record.payload.candidate === candidate && record.id < there.id && hasBegun(record),
    );
    if (!held.includes(candidate) && !wasHere) return pass('It was not rolled back here.');
    // A run that was started before the rollback knew nothing of it, whoever re-runs it now.
    if (event.event === 'workflow_dispatch' && event.run.id > there.payload.run.id) {
      return pass(`It was rolled back here; ${event.actor} promotes it again by name.`);
    }
    const reason = there.payload.reason === undefined ? '' : ` “${there.payload.reason}”`;
    return hold(
      'rolled-back',
      `${environment.name} went back from ${manifest.version} to ${there.payload.version} (record ${there.id}).${reason}`,
      `A new commit is promoted as usual. To bring ${manifest.version} back, start the promotion workflow by hand with \`intent: promote\` and \`to: ${manifest.version}\`.`,
    );
  },
};
