import { z } from 'zod';
import type { Environment } from '../../config/index.ts';
import { RELEASE_BODY_LIMIT } from '../../changelog/index.ts';
import { type Deployment, type LiveReference, live, sameReference } from '../../deployment/index.ts';
import type { EntryFacts } from '../../gates/index.ts';
import { paragraphs } from '../../pipeline/markdown.ts';
import { completed, type PipelineStage, type StageResult } from '../../pipeline/pipeline-stage.ts';
import type { Ports } from '../../ports/index.ts';
import { fitBody, type Release } from '../../release/index.ts';
import { shownNow, writeBriefs } from '../brief/write-briefs.ts';
import { candidateFromArtifact, type LoadedCandidate } from '../candidate-files.ts';
import { environmentNamed, type LoadedConfig, loadConfig } from '../configuration.ts';
import { type Ledgers, ledgersFor } from '../entry/ledgers.ts';
import { readEntryFacts } from '../entry/read-facts.ts';
import { judge } from '../entry/verdict.ts';
import { CandidateInput, EnvironmentInput } from '../inputs.ts';
import { admit } from '../rollout/admission.ts';
import { automaticRecords } from '../rollout/automatic-records.ts';
import { carryOut } from '../rollout/carry-out.ts';
import { rolloutContext } from '../rollout/context.ts';
import { recordPayload } from '../rollout/payload.ts';
import { closeReplaced } from '../rollout/replaced.ts';
import { ensureDraft, holdsCandidate } from './draft.ts';
import { formatMarker } from './draft-marker.ts';
import { deleteOldDrafts } from './old-drafts.ts';
import { type CollectedEvidence, collectEvidence } from './evidence.ts';

/** Pages of 100 releases that are searched for a draft; drafts are among the newest. */
const PAGES = 3;

export const StageInput = z.object({
  candidate: CandidateInput,
  environment: EnvironmentInput.default('').describe('The environment to stage in. Default: the first of the ladder.'),
  'job-id': z.coerce.number().int().positive().optional().catch(undefined),
});
export type StageInput = z.infer<typeof StageInput>;

/** Everything that is known before the first write. */
interface Situation {
  readonly loadedConfig: LoadedConfig;
  readonly environment: Environment;
  readonly loaded: LoadedCandidate;
  readonly evidence: CollectedEvidence;
  readonly ledgers: Ledgers;
  readonly facts: EntryFacts;
  /** What is live in each environment that this one leads to. */
  readonly shown: Readonly<Record<string, LiveReference>>;
}

/** Keeps the candidate as a draft release, brings it into the first environment, and writes the brief for the next. */
export const stage: PipelineStage<StageInput> = {
  name: 'stage',
  title: 'Stage',
  inputs: StageInput,
  permissions: { contents: 'write', deployments: 'write', actions: 'read' },
  async run(input, ports) {
    const situation = await look(input, ports);
    const { facts } = situation;
    const { decisions, refusal } = judge(facts);
    if (refusal !== undefined) return withOutputs(refusal, situation);
    await closeReplaced(facts.ledger, ports);
    const { loaded, evidence, environment, loadedConfig } = situation;
    const brief = await writeBriefs(loadedConfig.config, environment, facts, loaded, ports);
    const done = alreadyStaged(situation);
    if (done !== undefined && (await holdsCandidate(done, facts.manifest, ports))) {
      const headline = `${facts.manifest.version} already is live in ${facts.environment.name}; nothing was written.`;
      return withOutputs(completed(headline, { gates: decisions, summary: brief }), situation, done.payload.release_id);
    }
    const releases = await ports.github.releases(PAGES);
    const marker = formatMarker({ candidate: facts.candidate, run: ports.event.run.id });
    const room = RELEASE_BODY_LIMIT - marker.length - 3;
    const body = `${marker}\n\n${fitBody(brief, room, 'The whole brief is in the summary of the job.')}\n`;
    const release = await ensureDraft({ loaded, evidence, body }, releases, ports);
    await enter(situation, release, input['job-id'], ports);
    await deleteOldDrafts(releases, release, facts.manifest.commit, ports);
    const aside = await automaticRecords(environment.name, ports);
    const headline = `${facts.manifest.version} is live in ${facts.environment.name}.`;
    const summary = paragraphs(brief, aside);
    return withOutputs(completed(headline, { gates: decisions, summary }), situation, release.id);
  },
};

async function look(input: StageInput, ports: Ports): Promise<Situation> {
  const loadedConfig = await loadConfig(ports.files);
  const { config } = loadedConfig;
  const first = config.environments[0]?.name ?? '';
  const environment = environmentNamed(config, input.environment === '' ? first : input.environment);
  const loaded = await candidateFromArtifact(input.candidate, ports);
  const evidence = await collectEvidence(input.candidate, ports);
  const ledgers = ledgersFor(input.candidate, ports);
  const facts = await readEntryFacts(
    {
      purpose: 'stage',
      loadedConfig,
      environment,
      candidate: input.candidate,
      manifest: loaded.manifest,
      reports: evidence.reports,
      shown: undefined,
      draftVisible: true,
    },
    ledgers,
    ports,
  );
  return { loadedConfig, environment, loaded, evidence, ledgers, facts, shown: shownNow(config, environment, facts) };
}

/** The record that makes another deploy needless: live, and its brief still true. */
function alreadyStaged({ facts, shown }: Situation): Deployment | undefined {
  const there = live(facts.ledger);
  if (there?.payload.candidate !== facts.candidate) return undefined;
  const same = Object.entries(shown).every(([name, now]) => sameReference(there.payload.shown[name] ?? null, now));
  return same ? there : undefined;
}

async function enter(situation: Situation, release: Release, jobId: number | undefined, ports: Ports): Promise<void> {
  const { facts, environment, loadedConfig, loaded, evidence, shown, ledgers } = situation;
  const content = { facts, releaseId: release.id, evidence: evidence.digest, shown, approvals: [], jobId };
  const payload = recordPayload(content, ports.event);
  const record = await admit(facts.manifest.commit, payload, environment, ledgers, ports);
  const context = await rolloutContext(facts, loaded, loadedConfig.config, ports);
  await carryOut({ record, environment, config: loadedConfig.config, context }, ports);
  await closeReplaced(await ledgers.again(environment.name), ports);
}

function withOutputs(result: StageResult, { facts, environment }: Situation, releaseId?: number): StageResult {
  return {
    ...result,
    outputs: {
      version: facts.manifest.version,
      environment: environment.name,
      'release-id': releaseId === undefined ? '' : String(releaseId),
    },
    details: { candidate: facts.candidate, version: facts.manifest.version, environment: environment.name, releaseId },
  };
}
