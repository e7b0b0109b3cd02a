import { shortDigest } from '../../candidate/index.ts';
import { hasSucceeded } from '../../deployment/index.ts';
import type { EntryFacts } from '../facts.ts';
import { type Gate, hold, pass } from '../gate.ts';

export const isStaged: Gate<Pick<EntryFacts, 'candidate' | 'environment' | 'otherLedgers'>> = {
  name: 'is-staged',
  motivation: 'The same commit is not the same bytes: only what ran in every environment before may go on.',
  decide({ candidate, environment, otherLedgers }) {
    const missing = environment.after.filter(
      (name) =>
        !(otherLedgers[name] ?? []).some((record) => record.payload.candidate === candidate && hasSucceeded(record)),
    );
    if (missing.length === 0) {
      return pass(
        environment.after.length === 0 ? 'Nothing comes before it.' : `It was live in ${environment.after.join(', ')}.`,
      );
    }
    return hold(
      'not-staged',
      `Candidate ${shortDigest(candidate)} has never been live in ${missing.join(', ')}.`,
      `Let the job that stages it there succeed first: it belongs in \`needs:\` of this one.`,
    );
  },
};
