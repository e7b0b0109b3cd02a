import { type CandidateManifest, NOTES_FILE } from '../../candidate/index.ts';
import { type Config, contractDifference, type Environment } from '../../config/index.ts';
import { type LiveReference, live, referenceTo } from '../../deployment/index.ts';
import type { EntryFacts } from '../../gates/index.ts';
import { paragraphs } from '../../pipeline/markdown.ts';
import type { LoadedCandidate } from '../../pipeline/candidate-files.ts';
import type { Comparison, DependencyReview, Ports } from '../../ports/index.ts';
import { declaredSettings } from '../deploy/declared-settings.ts';
import { fillUrl } from '../deploy/validate.ts';
import type { Ledgers } from '../facts/ledgers.ts';
import { neighbours } from '../facts/neighbours.ts';
import { orderOf } from '../facts/order.ts';
import type { Brief, StagedIn } from './brief.ts';
import { comparedFrom } from './changes.ts';
import { type BriefPurpose, type NextGates, nextGates } from './next-gates.ts';
import { renderBrief } from './render-brief.ts';

/** What is live in each environment that this one leads to: what its brief shows, and what the record keeps. */
export function shownNow(config: Config, environment: Environment, facts: EntryFacts): Record<string, LiveReference> {
  const { next } = neighbours(config, environment);
  return Object.fromEntries(next.map(({ name }) => [name, referenceTo(live(facts.otherLedgers[name] ?? []))]));
}

/** What the briefs of one promotion have in common. */
interface Briefing {
  readonly config: Config;
  /** Where the candidate is entering now. */
  readonly environment: Environment;
  readonly facts: EntryFacts;
  readonly loaded: LoadedCandidate;
  readonly ledgers: Ledgers;
  readonly purpose: BriefPurpose;
}

/** One brief for each environment that this one leads to; nothing at the end of the ladder. */
export async function writeBriefs(briefing: Briefing, ports: Ports): Promise<string> {
  const { config, environment, loaded } = briefing;
  const { next } = neighbours(config, environment);
  const notes = (await ports.files.read(`${loaded.folder}/${NOTES_FILE}`)) ?? '';
  const briefs = await Promise.all(next.map((one) => briefFor(one, notes, briefing, ports)));
  return paragraphs(...briefs.map(renderBrief));
}

async function briefFor(environment: Environment, notes: string, briefing: Briefing, ports: Ports): Promise<Brief> {
  const { facts, loaded, purpose } = briefing;
  const ledger = facts.otherLedgers[environment.name] ?? [];
  const { manifest, candidate } = loaded;
  const from = comparedFrom({ ledger, manifest });
  return {
    purpose,
    now: facts.now,
    environment,
    staged: stagedIn(briefing, ports),
    manifest,
    candidate,
    repositoryUrl: ports.event.repositoryUrl,
    ledger,
    comparison: await compared(from, manifest.commit, ports),
    dependencyReview: await reviewed(from, manifest, ports),
    contracts: neighbours(briefing.config, environment).before.map((one) => contractDifference(environment, one)),
    gates: await askNext(environment, briefing, ports),
    reports: facts.tests.reports,
    notes,
  };
}

function stagedIn({ environment, facts }: Briefing, { settings }: Ports): StagedIn {
  const { name, url } = environment;
  const declared = { settings: declaredSettings(environment, settings) };
  return { name, ledger: facts.ledger, url: url === undefined ? undefined : fillUrl(url, declared) };
}

async function compared(from: string | undefined, to: string, ports: Ports): Promise<Comparison | undefined> {
  return from === undefined ? undefined : ports.repository.compare(from, to);
}

/** Asked when the brief is written, and not part of the manifest: advisories come with time, and a candidate has no time. */
async function reviewed(
  from: string | undefined,
  { commit, lockFiles = [] }: CandidateManifest,
  { repository }: Ports,
): Promise<DependencyReview | undefined> {
  const isChanged = lockFiles.some(({ changed = 0 }) => changed > 0);
  return from === undefined || !isChanged ? undefined : repository.dependencyReview(from, commit);
}

async function askNext(environment: Environment, briefing: Briefing, ports: Ports): Promise<NextGates> {
  const { config, facts, ledgers, loaded, purpose } = briefing;
  const ledger = await ledgers.of(environment);
  const { before } = neighbours(config, environment);
  const ordered = await Promise.all(before.map(async (one) => [one.name, (await ledgers.of(one)).ordered] as const));
  const { order } = await orderOf(loaded.manifest.commit, ledger.ordered, ports);
  return nextGates(facts, { purpose, environment, ledger, order, before: Object.fromEntries(ordered) });
}
