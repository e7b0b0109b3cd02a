import { RELEASE_BODY_LIMIT } from '../../changelog/index.ts';
import { releaseName } from '../../candidate/index.ts';
import { type Deployment, isKept, live, possiblyLive, sameReference } from '../../deployment/index.ts';
import { paragraphs } from '../../pipeline/markdown.ts';
import { completed } from '../../pipeline/pipeline-stage.ts';
import type { Ports } from '../../ports/index.ts';
import { truncateBody, type Release } from '../../release/index.ts';
import { shownNow } from '../brief/write-briefs.ts';
import { deleteOldDrafts as deleteDrafts } from '../draft/delete-old-drafts.ts';
import { formatMarker } from '../draft/draft-marker.ts';
import { differences } from '../draft/expected-release.ts';
import { keepDraft as keep } from '../draft/keep-draft.ts';
import { versionIn } from '../publish/latest.ts';
import { neighbours } from '../facts/neighbours.ts';
import { Ended, type Step } from '../flow.ts';
import type { Configured, Examined, Kept, Subject } from '../known.ts';
import type { CollectedEvidence } from '../subject/collect-evidence.ts';
import type { Superseding } from './supersede.ts';
import type { Briefed } from './write-brief.ts';

/** Pages of 100 releases that are searched for a draft; drafts are among the newest. */
const PAGES = 3;

type Known = Configured & Subject & Examined & Briefed;

/** Staged already, its brief still true and its draft whole: nothing is written. */
export const endIfStaged: Step<Known & Superseding, object> = {
  title: 'See whether it is staged already',
  async run(known, ports) {
    const { facts, environment, decisions, brief, superseded } = known;
    const there = stagedAlready(known);
    if (there === undefined || !(await holdsCandidate(there, known, ports))) return {};
    const what = superseded.length === 0 ? 'written' : 'deployed';
    const headline = `${releaseName(facts.manifest)} is already live in ${environment.name}; nothing was ${what}.`;
    const outputs = { 'release-id': String(there.payload.release_id) };
    return new Ended(completed(headline, { gates: decisions, summary: paragraphs(brief, ...superseded), outputs }));
  },
};

function stagedAlready({ facts, environment, loadedConfig }: Known): Deployment | undefined {
  const there = live(facts.ledger);
  if (there?.payload.candidate !== facts.candidate || possiblyLive(facts.ledger)?.id !== there.id) return undefined;
  const shown = Object.entries(shownNow(loadedConfig.config, environment, facts));
  return shown.every(([name, now]) => sameReference(there.payload.shown[name] ?? null, now)) ? there : undefined;
}

/** A draft can be changed or deleted by anybody who may write; then it is made whole again, in a record of its own. */
async function holdsCandidate(there: Deployment, { loaded }: Known, { releases }: Ports): Promise<boolean> {
  if (!isKept(there)) return false;
  const { payload } = there;
  const release = await releases.find(payload.release_id);
  if (release === undefined) return false;
  return differences(release, { ...loaded, evidence: payload.evidence }).length === 0;
}

/** Keeps the candidate as a draft release, with the brief as its text. */
export const keepDraft: Step<
  Known & { readonly collected: CollectedEvidence },
  Kept & { readonly releases: readonly Release[] }
> = {
  title: 'Keep the candidate as a draft release',
  run: keepCandidate,
};

type Keepable = Pick<Subject, 'loaded'> & Briefed & { readonly collected: CollectedEvidence };

export async function keepCandidate(
  { loaded, collected, brief }: Keepable,
  ports: Ports,
): Promise<Kept & { readonly releases: readonly Release[] }> {
  const releases = await ports.releases.list(PAGES);
  const marker = formatMarker({ candidate: loaded.candidate, run: ports.event.run.id });
  const room = RELEASE_BODY_LIMIT - marker.length - 3;
  const body = `${marker}\n\n${truncateBody(brief, room, 'The whole brief is in the summary of the job.')}\n`;
  return { releases, release: await keep({ loaded, evidence: collected, body }, releases, ports) };
}

/** Deletes the drafts of candidates that nobody can want any more. */
export const deleteOldDrafts: Step<Known & Kept & { readonly releases: readonly Release[] }, object> = {
  title: 'Delete the drafts of old candidates',
  async run({ releases, release, loaded, loadedConfig, environment, ledgers }, ports) {
    const { next } = neighbours(loadedConfig.config, environment);
    const laterRecords = async () =>
      (await Promise.all(next.map((one) => ledgers.again(one)))).flatMap(({ all }) => all);
    const { scope } = loadedConfig.config;
    const isOwnTag = (tag: string) => scope.component === null || versionIn(tag, loadedConfig.config) !== undefined;
    const { commit } = loaded.manifest;
    await deleteDrafts({ releases, current: release, commit, isOwnTag, laterRecords }, ports);
    return {};
  },
};
