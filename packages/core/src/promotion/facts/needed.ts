import type { CandidateManifest } from '../../candidate/index.ts';
import { type DeploymentPayload, live } from '../../deployment/index.ts';
import type { EntryFacts } from '../../gates/index.ts';
import type { Ports } from '../../ports/index.ts';
import type { Ledger } from './ledgers.ts';

type Needing = Pick<CandidateManifest, 'component' | 'dependencies'>;

/** What is live in an environment of the components that a candidate needs, as far as its ledger was read. */
export function neededVersions(candidate: Needing, { needed }: Pick<Ledger, 'needed'>): EntryFacts['needed'] {
  return Object.fromEntries(namesOf(candidate).map((name) => [name, needed.get(name)?.payload.version]));
}

/**
 * The same, with what the ledger was not asked for: a candidate that is promoted from a later commit may need what the
 * configuration of that commit does not name any more.
 */
export async function neededIn(
  environment: string,
  candidate: Needing,
  known: Pick<Ledger, 'needed'>,
  { ledger }: Pick<Ports, 'ledger'>,
): Promise<EntryFacts['needed']> {
  const versions = neededVersions(candidate, known);
  const [first, ...others] = namesOf(candidate).filter((name) => !known.needed.has(name));
  if (first === undefined) return versions;
  const isOf = (name: string) => (payload: DeploymentPayload) => payload.component === name;
  const { records } = await ledger.read(environment, {
    concerns: isOf(first),
    counts: isOf(first),
    newestOf: others.map(isOf),
    withoutReplaced: true,
    also: () => false,
  });
  const found = [first, ...others].map((name) => {
    const there = live(records.filter(({ payload }) => isOf(name)(payload)));
    return [name, there?.payload.version] as const;
  });
  return { ...versions, ...Object.fromEntries(found) };
}

function namesOf({ component, dependencies }: Needing): string[] {
  return component === undefined ? [] : [...new Set(dependencies.map((one) => one.component))];
}
