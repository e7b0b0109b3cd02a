import type { Freeze } from '../../config/index.ts';
import { formFields } from '../../errors/index.ts';
import type { EntryFacts } from '../facts.ts';
import { type Gate, hold, holdUntil, pass } from '../gate.ts';
import { utc } from '../utc.ts';
import { type Frozen, frozenAt } from './calendar.ts';

type Facts = Pick<EntryFacts, 'purpose' | 'now' | 'environment' | 'event' | 'reason' | 'manifest'>;

const reasons = {
  frozen: 'The configuration allows nothing to enter the environment at this time.',
} as const;

export const isNotFrozen: Gate<Facts, keyof typeof reasons> = {
  name: 'is-not-frozen',
  motivation:
    'A release on Friday evening breaks when nobody is there. An agreement not to approve is forgotten, and a job that somebody approved on Thursday starts on Saturday.',
  reasons,
  decide(facts) {
    const { environment, now, purpose } = facts;
    const frozen = frozenAt(environment.freeze, now);
    if (frozen === undefined) return pass(`${environment.name} is not frozen.`);
    const state = stateOf(frozen, facts);
    if (bringsNothingNew(purpose)) return pass(`${state} That does not hold a ${purpose}.`);
    if (overrides(facts, frozen)) return pass(`${state} ${facts.event.actor} overrides it: ${facts.reason}`);
    const remedy = remedyFor(frozen, facts);
    return frozen.until === undefined
      ? hold('frozen', state, remedy)
      : holdUntil(frozen.until, 'frozen', state, remedy);
  },
};

/** What a record keeps of the rules that somebody set aside: `freeze: REASON (login)`. */
export function overridesIn(facts: Facts): string[] {
  if (bringsNothingNew(facts.purpose)) return [];
  const frozen = frozenAt(facts.environment.freeze, facts.now);
  return frozen !== undefined && overrides(facts, frozen) ? [`freeze: ${facts.reason} (${facts.event.actor})`] : [];
}

/** Production is bad and somebody must go back now; or what is there must be there again. */
function bringsNothingNew(purpose: Facts['purpose']): boolean {
  return purpose === 'rollback' || purpose === 'redeploy';
}

/** Somebody who may set aside every freeze that holds started it by hand, and said why. */
function overrides({ event, reason }: Facts, frozen: Frozen): boolean {
  if (event.event !== 'workflow_dispatch' || reason === '') return false;
  return mayOverride(frozen).some((login) => login.toLowerCase() === event.actor.toLowerCase());
}

/** Every freeze must let somebody through; of several times that allow, one is enough. */
function mayOverride({ denied, outsideOf }: Frozen): readonly string[] {
  const lists = denied.map(({ override }) => override);
  if (outsideOf.length > 0) lists.push(outsideOf.flatMap(({ override }) => override));
  const [first = [], ...others] = lists;
  return first.filter((login) => others.every((other) => isAmong(login, other)));
}

function isAmong(login: string, others: readonly string[]): boolean {
  return others.some((other) => other.toLowerCase() === login.toLowerCase());
}

function stateOf({ until, denied, outsideOf }: Frozen, { environment, now }: Facts): string {
  const end = until === undefined ? '; no end is in sight' : ` until ${utc(until, now)}`;
  const rules = (freezes: readonly Freeze[]) =>
    freezes.map(({ cron, timezone }) => `\`${cron}\` ${timezone}`).join(', ');
  const rule = denied.length > 0 ? ` (${rules(denied)})` : `: it is open only during ${rules(outsideOf)}`;
  const reasons = [...denied, ...outsideOf].flatMap(({ reason = [] }) => reason);
  return `${environment.name} is frozen${end}${rule}.${[...new Set(reasons)].map((reason) => ` ${reason}`).join('')}`;
}

function remedyFor(frozen: Frozen, { now, manifest, purpose }: Facts): string {
  const wait =
    frozen.until === undefined
      ? 'Change `freeze` of this environment.'
      : `Re-run this job at ${utc(frozen.until, now)} or later.`;
  const people = mayOverride(frozen);
  // What is not staged yet cannot be named by hand.
  if (people.length === 0 || purpose === 'stage') return wait;
  const intent = purpose === 'hotfix' ? 'hotfix' : undefined;
  const form = formFields({ intent, component: manifest.component, to: manifest.version }, 'a `reason`');
  return `${wait} If it cannot wait, ${people.join(' or ')} may start the promotion workflow by hand with ${form}.`;
}
