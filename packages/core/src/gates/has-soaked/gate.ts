import { releaseName, shortDigest } from '../../candidate/index.ts';
import { formatDuration } from '../../config/index.ts';
import {
  type Deployment,
  isPassedOver,
  lengthOf,
  live,
  soakedAt,
  type Stretch,
  stretches,
} from '../../deployment/index.ts';
import type { EntryFacts } from '../facts.ts';
import { type Gate, hold, holdUntil, pass } from '../gate.ts';
import { utc } from '../utc.ts';

type Facts = Pick<EntryFacts, 'purpose' | 'now' | 'candidate' | 'manifest' | 'environment' | 'otherLedgers'>;

const reasons = {
  'not-soaked':
    'The candidate has not been live long enough, without a break, in an environment that comes before this one.',
} as const;

export const hasSoaked: Gate<Facts, keyof typeof reasons> = {
  name: 'has-soaked',
  motivation:
    'Leaks, nightly jobs and slow queries show up after minutes or hours, not in the check right after a deploy. A version that was live for a moment before the next one replaced it has proved nothing.',
  reasons,
  decide(facts) {
    const { environment, manifest, now } = facts;
    const { soak } = environment;
    if (soak === undefined) return pass(`${environment.name} does not require a soak.`);
    const places = environment.after.map((name) => soakIn(name, soak, facts));
    const short = places.filter((place) => !place.passedOver && place.length < soak);
    if (short.length === 0) return pass(places.map((place) => soaked(place)).join(' '));
    const found = `${releaseName(manifest)} must be live for ${formatDuration(soak)} before ${environment.name}. ${short.map((place) => missing(place, facts)).join(' ')}`;
    const remedies = short.flatMap((place) => (place.until === undefined ? remedyFor(place, facts) : []));
    if (remedies.length > 0) return hold('not-soaked', found, [...new Set(remedies)].join(' '));
    const until = Math.max(...short.map((place) => place.until ?? 0));
    return holdUntil(until, 'not-soaked', found, `Re-run this job at ${utc(until, now)} or later.`);
  },
};

interface Place {
  readonly name: string;
  readonly passedOver: boolean;
  readonly longest: Stretch | undefined;
  /** How long the longest stretch is, in milliseconds. */
  readonly length: number;
  /** When time alone will have been enough; undefined where it never will. */
  readonly until: number | undefined;
}

function soakIn(name: string, soak: number, { purpose, now, candidate, otherLedgers }: Facts): Place {
  const records = otherLedgers[name] ?? [];
  const all = stretches(records, candidate).sort((a, b) => lengthOf(b, now) - lengthOf(a, now));
  const [longest] = all;
  const isKept = records.some((record) => record.payload.candidate === candidate && isPassedOver(record));
  return {
    name,
    passedOver: purpose === 'hotfix' && longest === undefined && isKept,
    longest,
    length: longest === undefined ? 0 : lengthOf(longest, now),
    until: soakedAt(all, soak),
  };
}

function soaked({ name, passedOver, length }: Place): string {
  return passedOver
    ? `A hotfix, which passes over ${name} and does not soak there.`
    : `It was live in ${name} for ${formatDuration(length)}.`;
}

function missing({ name, longest, length, until }: Place, facts: Facts): string {
  if (longest === undefined) return `It has not been live in ${name}.`;
  if (until !== undefined) return `It soaks in ${name} until ${utc(until, facts.now)}.`;
  return `It was live in ${name} for ${formatDuration(length)}, until ${ending(longest, facts)}.`;
}

function ending({ replacedBy }: Stretch, facts: Facts): string {
  if (replacedBy === undefined) return 'something else took its place';
  const isOwn = replacedBy.payload.candidate === facts.candidate;
  return isOwn ? 'it was deployed there again' : `${nameOf(replacedBy, facts)} replaced it`;
}

function remedyFor({ name, longest }: Place, facts: Facts): string {
  if (longest === undefined) return `Stage it in ${name} first.`;
  const there = live(facts.otherLedgers[name] ?? []);
  return there === undefined || there.payload.candidate === facts.candidate
    ? `Push a commit: its candidate takes the place of this one, and soaks in ${name}.`
    : `Promote ${nameOf(there, facts)} instead, which is live in ${name}, when it has soaked.`;
}

/** As long as a version is not released, several candidates may have it. */
function nameOf({ payload: { version, candidate } }: Deployment, { manifest }: Facts): string {
  return version === manifest.version ? `${version} (${shortDigest(candidate)})` : version;
}
