import { releaseName } from '../../candidate/index.ts';
import { hasBegun, live } from '../../deployment/index.ts';
import { formFields } from '../../errors/index.ts';
import type { EntryFacts } from '../facts.ts';
import { type Gate, hold, pass } from '../gate.ts';

type Facts = Pick<EntryFacts, 'ledger' | 'candidate' | 'manifest' | 'environment' | 'event'>;

const reasons = {
  'rolled-back': 'The candidate was rolled back in this environment, and nobody has promoted it by name since then.',
} as const;

export const isNotRolledBack: Gate<Facts, keyof typeof reasons> = {
  name: 'is-not-rolled-back',
  motivation:
    'The version that was rolled back last night is still the newest one, so a re-run, a schedule or a bot would deploy it again. Only a person who names it may do that.',
  reasons,
  decide({ ledger, candidate, manifest, environment, event }) {
    const there = live(ledger);
    const held = there?.payload.held ?? [];
    if (there === undefined || held.length === 0 || there.payload.candidate === candidate) {
      return pass('This candidate was not rolled back here.');
    }
    const wasHere = ledger.some(
      (record) => record.payload.candidate === candidate && record.id < there.id && hasBegun(record),
    );
    if (!held.includes(candidate) && !wasHere) return pass('This candidate was not rolled back here.');
    // A run that was started before the rollback knew nothing of it, whoever re-runs it now.
    if (event.event === 'workflow_dispatch' && event.run.id > there.payload.run.id) {
      return pass(`It was rolled back here, and ${event.actor} is promoting it again by name.`);
    }
    const reason = there.payload.reason === undefined ? '' : ` “${there.payload.reason}”`;
    const form = formFields({ intent: 'promote', component: manifest.component, to: manifest.version });
    return hold(
      'rolled-back',
      `${environment.name} was rolled back from ${releaseName(manifest)} to ${there.payload.version} (record ${there.id}).${reason}`,
      `A new commit can be promoted as usual. To deploy ${manifest.version} again, start the promotion workflow by hand with ${form}.`,
    );
  },
};
