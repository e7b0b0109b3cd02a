import { hasSucceeded, isPassedOver, live } from '../../deployment/index.ts';
import { formFields, notStaged } from '../../errors/index.ts';
import type { EntryFacts } from '../facts.ts';
import { type Gate, hold, pass } from '../gate.ts';

type Facts = Pick<EntryFacts, 'purpose' | 'hotfix' | 'candidate' | 'manifest' | 'environment' | 'otherLedgers'>;

const reasons = {
  'not-staged': 'The candidate has not succeeded in an environment that comes before this one.',
  'not-a-hotfix': '`intent: hotfix` was used for a candidate that does not come from a hotfix branch.',
} as const;

export const isStaged: Gate<Facts, keyof typeof reasons> = {
  name: 'is-staged',
  motivation:
    'The same commit does not mean the same bytes. Only a candidate that ran in every earlier environment may be promoted.',
  reasons,
  decide(facts) {
    const { purpose, hotfix, candidate, manifest, environment, otherLedgers } = facts;
    const of = (name: string) => (otherLedgers[name] ?? []).filter(({ payload }) => payload.candidate === candidate);
    const missing = environment.after.filter((name) => !of(name).some(hasSucceeded));
    if (purpose === 'hotfix' && !hotfix) {
      return hold(
        'not-a-hotfix',
        `${manifest.version} comes from ${manifest.branch}, which is not a hotfix branch.`,
        'Promote it without `intent:`. To make it a hotfix, configure the branch as `hotfix` in `version.branches`.',
      );
    }
    if (missing.length === 0) {
      return pass(
        environment.after.length === 0
          ? 'No environment comes before this one.'
          : `It has been live in ${environment.after.join(', ')}.`,
      );
    }
    const isKept = environment.after.some((name) => of(name).some(isPassedOver));
    if (isKept && purpose === 'hotfix') {
      return pass(`A hotfix, which passes over ${missing.map((name) => held(name, facts)).join(', ')}.`);
    }
    const { found, next } = notStaged(environment.name, missing);
    const form = formFields({ intent: 'hotfix', component: manifest.component, to: manifest.version }, 'a reason');
    const byHand = `The hotfix is ready: start the promotion workflow by hand with ${form}.`;
    return hold('not-staged', found, isKept ? byHand : next);
  },
};

/** An environment that is passed over, with what it holds. */
function held(name: string, { otherLedgers }: Facts): string {
  const there = live(otherLedgers[name] ?? []);
  return there === undefined ? name : `${name} (which has ${there.payload.version})`;
}
