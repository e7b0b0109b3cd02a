import { shortDigest } from '../../candidate/index.ts';
import { hasSucceeded, isPassedOver, live } from '../../deployment/index.ts';
import type { EntryFacts } from '../facts.ts';
import { type Gate, hold, pass } from '../gate.ts';

type Facts = Pick<EntryFacts, 'purpose' | 'hotfix' | 'candidate' | 'manifest' | 'environment' | 'otherLedgers'>;

export const isStaged: Gate<Facts> = {
  name: 'is-staged',
  motivation: 'The same commit is not the same bytes: only what ran in every environment before may go on.',
  decide(facts) {
    const { purpose, hotfix, candidate, manifest, environment, otherLedgers } = facts;
    const of = (name: string) => (otherLedgers[name] ?? []).filter(({ payload }) => payload.candidate === candidate);
    const missing = environment.after.filter((name) => !of(name).some(hasSucceeded));
    if (purpose === 'hotfix' && !hotfix) {
      return hold(
        'not-a-hotfix',
        `${manifest.version} comes from ${manifest.branch}, which is not a hotfix branch.`,
        `Promote it without \`intent\`. A hotfix comes from a branch that \`version.branches\` calls a \`hotfix\`.`,
      );
    }
    if (missing.length === 0) {
      return pass(
        environment.after.length === 0 ? 'Nothing comes before it.' : `It was live in ${environment.after.join(', ')}.`,
      );
    }
    const isKept = environment.after.some((name) => of(name).some(isPassedOver));
    if (isKept && purpose === 'hotfix')
      return pass(`A hotfix, which passes over ${missing.map((name) => held(name, facts)).join(', ')}.`);
    return hold(
      'not-staged',
      `Candidate ${shortDigest(candidate)} has never been live in ${missing.join(', ')}.`,
      isKept
        ? `It is kept as a hotfix: start the promotion workflow by hand with \`intent: hotfix\`, \`to: ${manifest.version}\` and a reason.`
        : `Let the job that stages it there succeed first: it belongs in \`needs:\` of this one.`,
    );
  },
};

/** An environment that is passed over, with what it holds. */
function held(name: string, { otherLedgers }: Facts): string {
  const there = live(otherLedgers[name] ?? []);
  return there === undefined ? name : `${name} (which has ${there.payload.version})`;
}
