import { NOTES_FILE } from '../../candidate/index.ts';
import type { Config, Environment } from '../../config/index.ts';
import { type LiveReference, live, referenceTo } from '../../deployment/index.ts';
import { type EntryFacts, soaksUntil, utc } from '../../gates/index.ts';
import { paragraphs } from '../../pipeline/markdown.ts';
import type { Ports } from '../../ports/index.ts';
import type { LoadedCandidate } from '../../pipeline/candidate-files.ts';
import { neighbours } from '../facts/neighbours.ts';
import { comparedFrom, renderBrief } from './render-brief.ts';

/** What is live in each environment that this one leads to: what its brief shows, and what the record keeps. */
export function shownNow(config: Config, environment: Environment, facts: EntryFacts): Record<string, LiveReference> {
  const { next } = neighbours(config, environment);
  return Object.fromEntries(next.map(({ name }) => [name, referenceTo(live(facts.otherLedgers[name] ?? []))]));
}

/** One brief for each environment that this one leads to; nothing at the end of the ladder. */
export async function writeBriefs(
  config: Config,
  environment: Environment,
  facts: EntryFacts,
  loaded: LoadedCandidate,
  ports: Ports,
): Promise<string> {
  const { next } = neighbours(config, environment);
  const notes = (await ports.files.read(`${loaded.folder}/${NOTES_FILE}`)) ?? '';
  const briefs = await Promise.all(
    next.map(async (one) => {
      const { name } = one;
      const ledger = facts.otherLedgers[name] ?? [];
      const from = comparedFrom(ledger, loaded.manifest);
      return renderBrief({
        environment: name,
        manifest: loaded.manifest,
        candidate: loaded.candidate,
        repositoryUrl: ports.event.repositoryUrl,
        ledger,
        stagedLedger: facts.ledger,
        comparison: from === undefined ? undefined : await ports.repository.compare(from, loaded.manifest.commit),
        reports: facts.tests.reports,
        notes,
        notBefore: notBefore(one, environment, facts),
      });
    }),
  );
  return paragraphs(...briefs);
}

/** When the next environment will take it at the earliest, if it must soak in this one. */
function notBefore(next: Environment, here: Environment, facts: EntryFacts): string | undefined {
  const otherLedgers = { ...facts.otherLedgers, [here.name]: facts.ledger };
  const until = soaksUntil({ ...facts, environment: next, otherLedgers }) ?? 0;
  return until > facts.now ? utc(until, facts.now) : undefined;
}
