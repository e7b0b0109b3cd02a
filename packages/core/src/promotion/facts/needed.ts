import type { CandidateManifest } from '../../candidate/index.ts';
import { type Deployment, type DeploymentPayload, holderOf, live, possiblyLive } from '../../deployment/index.ts';
import { type EntryFacts, type NeededComponent, worksWith } from '../../gates/index.ts';
import type { LedgerScope, Ports } from '../../ports/index.ts';

/** A component that another one needs, and the range of versions that it works with. */
export type Need = Pick<CandidateManifest['dependencies'][number], 'component' | 'version'>;

type Needing = Pick<CandidateManifest, 'component' | 'dependencies'>;

/** What was read of a ledger for some needs, by `keyOf` each. */
interface Asked {
  readonly needed: ReadonlyMap<string, NeededComponent>;
}

/** Identifies a need, in what was read of a ledger. */
export function keyOf({ component, version }: Need): string {
  return `${component} ${version}`;
}

/** Which records of an environment say whether a component is there. The line is undefined where there is one order. */
export function recordsFor(
  { component, version }: Need,
  line: string | undefined,
): NonNullable<LedgerScope['newestOf']> {
  const isIts = (payload: DeploymentPayload) => payload.component === component;
  if (line === undefined) return [isIts];
  return [
    (payload) => isIts(payload) && payload.line === line,
    (payload) => isIts(payload) && worksWith(version, payload.version),
  ];
}

/**
 * What of a component is in an environment, of the records that were read for it. Where lines stand beside each other, the
 * newest version of the own line decides; a line that has published none works with what the others published.
 */
export function neededFrom(
  { component, version }: Need,
  line: string | undefined,
  records: readonly Deployment[],
): NeededComponent {
  const of = records.filter(({ payload }) => payload.component === component);
  if (line === undefined) return withUnverified(live(of), possiblyLive(of));
  const own = live(of.filter(({ payload }) => payload.line === line));
  return withUnverified(own ?? live(of.filter(({ payload }) => worksWith(version, payload.version))), undefined);
}

function withUnverified(verified: Deployment | undefined, newest: Deployment | undefined): NeededComponent {
  const unverified =
    newest === undefined || newest.id === verified?.id
      ? undefined
      : { version: newest.payload.version, run: holderOf(newest).run };
  return { live: verified?.payload.version, unverified };
}

/** What a candidate needs in an environment, as far as its ledger was asked. */
export function neededVersions(candidate: Needing, { needed }: Asked): EntryFacts['needed'] {
  return byName(candidate, needed);
}

/**
 * The same, with what the ledger was not asked for: a candidate that is promoted from a later commit may need what the
 * configuration of that commit does not name any more.
 */
export async function neededIn(
  environment: { readonly name: string; readonly line: string | undefined },
  candidate: Needing,
  known: Asked,
  { ledger }: Pick<Ports, 'ledger'>,
): Promise<EntryFacts['needed']> {
  const { name, line } = environment;
  const unknown = needsOf(candidate).filter((need) => !known.needed.has(keyOf(need)));
  const [first, ...others] = unknown.flatMap((need) => recordsFor(need, line));
  if (first === undefined) return byName(candidate, known.needed);
  const scope = { concerns: first, counts: first, newestOf: others, withoutReplaced: true, also: () => false };
  const { records } = await ledger.read(name, scope);
  const found = unknown.map((need) => [keyOf(need), neededFrom(need, line, records)] as const);
  return byName(candidate, new Map([...known.needed, ...found]));
}

function byName(candidate: Needing, needed: Asked['needed']): EntryFacts['needed'] {
  return Object.fromEntries(needsOf(candidate).map((need) => [need.component, needed.get(keyOf(need)) ?? NOTHING]));
}

const NOTHING: NeededComponent = { live: undefined, unverified: undefined };

function needsOf({ component, dependencies }: Needing): readonly Need[] {
  return component === undefined ? [] : dependencies;
}
