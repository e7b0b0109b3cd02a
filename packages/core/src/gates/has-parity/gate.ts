import { hasSucceeded } from '../../deployment/index.ts';
import type { EntryFacts } from '../facts.ts';
import { type Gate, hold, pass } from '../gate.ts';

type Facts = Pick<EntryFacts, 'environment' | 'otherLedgers' | 'candidate' | 'parity'>;

const reasons = {
  'parity-differs': 'A probe answers differently here than where the candidate was live before.',
} as const;

export const hasParity: Gate<Facts, keyof typeof reasons> = {
  name: 'has-parity',
  motivation:
    'What passed in staging passed on its database and its runtime. If production has others, the test said nothing about it.',
  reasons,
  decide(facts) {
    const { environment, parity } = facts;
    if (parity === undefined) return pass(withoutAnswers(environment));
    const differences = environment.after.flatMap((name) => differencesTo(name, facts));
    if (differences.length === 0) return pass('Every probe answers as it did before.');
    const found = `${differences.join('; ')}.`;
    if (environment.parityDiffers === 'warn') return pass(`Accepted by \`parity-differs: warn\`: ${found}`);
    return hold(
      'parity-differs',
      found,
      `Make the environments equal, then re-run this job. To promote all the same, write \`parity-differs: warn\` in ${environment.name}.`,
    );
  },
};

function withoutAnswers({ parity }: Facts['environment']): string {
  return Object.keys(parity).length === 0
    ? 'No probes are configured.'
    : 'The probes run once every other gate has passed.';
}

/** In clauses: `postgres is 15.4 in staging and 16.1 here`. Probes that only one of the two has are left out. */
function differencesTo(name: string, { otherLedgers, candidate, parity = {} }: Facts): string[] {
  const records = (otherLedgers[name] ?? []).filter(
    (record) => record.payload.candidate === candidate && hasSucceeded(record),
  );
  const before = records[0]?.payload.parity ?? {};
  return Object.entries(parity)
    .filter(([probe, value]) => before[probe] !== undefined && before[probe] !== value)
    .map(([probe, value]) => `${probe} is ${before[probe]} in ${name} and ${value} here`);
}
