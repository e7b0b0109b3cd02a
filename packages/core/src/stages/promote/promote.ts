import { z } from 'zod';
import type { Environment } from '../../config/index.ts';
import { type Deployment, live } from '../../deployment/index.ts';
import { LiftlockError, validationFailed } from '../../errors/index.ts';
import { countingApprovals, type EntryFacts, type GateDecision } from '../../gates/index.ts';
import { code, paragraphs, plain, table } from '../../pipeline/markdown.ts';
import { completed, type PipelineStage, type StageResult } from '../../pipeline/pipeline-stage.ts';
import type { Ports } from '../../ports/index.ts';
import type { Release } from '../../release/index.ts';
import { shownNow, writeBriefs } from '../brief/write-briefs.ts';
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
import { validate } from '../rollout/validate.ts';
import type { StepContext } from '../script.ts';
import { candidateFromRelease, type ReleasedCandidate } from './candidate-from-release.ts';
import { finish, finishFirst } from './finish.ts';
import { publicationOf, publish } from './publish.ts';
import { stagedRecord } from './staged.ts';

export const PromoteInput = z.object({
  candidate: CandidateInput,
  environment: EnvironmentInput.min(1, 'the name of an environment').describe('The environment to promote to.'),
  'job-id': z.coerce.number().int().positive().optional().catch(undefined),
});
export type PromoteInput = z.infer<typeof PromoteInput>;

interface Situation {
  readonly loadedConfig: LoadedConfig;
  readonly environment: Environment;
  readonly staged: Deployment;
  readonly released: ReleasedCandidate;
  readonly ledgers: Ledgers;
  readonly facts: EntryFacts;
  readonly context: Required<StepContext>;
}

/** Moves a staged candidate on, after its approval, trusting nothing that was read before it. */
export const promote: PipelineStage<PromoteInput> = {
  name: 'promote',
  title: 'Promote',
  inputs: PromoteInput,
  permissions: { contents: 'write', deployments: 'write', actions: 'read' },
  async run(input, ports) {
    const loadedConfig = await loadConfig(ports.files);
    const environment = environmentNamed(loadedConfig.config, input.environment);
    const ledgers = ledgersFor(input.candidate, ports);
    // 1. Finish what a killed job left, whoever's it was.
    await finishFirst(environment, ledgers, ports);
    const situation = await look(input, loadedConfig, environment, ledgers, ports);
    const there = live(situation.facts.ledger);
    if (there?.payload.candidate === input.candidate) return stillHealthy(situation, there, ports);
    // 2. Gates.
    const { decisions, refusal } = judge(situation.facts);
    if (refusal !== undefined) return withOutputs(refusal, situation);
    // 3. Admission, then the work.
    const record = await admitHere(situation, input['job-id'], ports);
    const published = await carryOn(situation, record, ports);
    const brief = await writeBriefs(
      loadedConfig.config,
      environment,
      situation.facts,
      situation.released.loaded,
      ports,
    );
    const below = paragraphs(brief, await automaticRecords(environment.name, ports));
    return withOutputs(promoted(situation, decisions, published, below), situation, published);
  },
};

async function look(
  input: PromoteInput,
  loadedConfig: LoadedConfig,
  environment: Environment,
  ledgers: Ledgers,
  ports: Ports,
): Promise<Situation> {
  const staged = await stagedRecord(input.candidate, environment, loadedConfig.config, ledgers);
  const released = await candidateFromRelease(input.candidate, staged, ports);
  const { loaded, reports } = released;
  const facts = await readEntryFacts(
    {
      purpose: 'promote',
      loadedConfig,
      environment,
      candidate: input.candidate,
      manifest: loaded.manifest,
      reports,
      shown: staged.payload.shown[environment.name],
      // A token that may not write contents is not shown drafts at all, so the release would not have been found.
      draftVisible: true,
    },
    ledgers,
    ports,
  );
  const context = await rolloutContext(facts, loaded, loadedConfig.config, ports);
  return { loadedConfig, environment, staged, released, ledgers, facts, context };
}

function admitHere(situation: Situation, jobId: number | undefined, ports: Ports): Promise<Deployment> {
  const { facts, environment, staged, released, ledgers, loadedConfig } = situation;
  const payload = recordPayload(
    {
      facts,
      releaseId: released.release.id,
      evidence: staged.payload.evidence,
      shown: shownNow(loadedConfig.config, environment, facts),
      approvals: environment.approvals === 'none' ? [] : countingApprovals(facts),
      jobId,
    },
    ports.event,
  );
  return admit(facts.manifest.commit, payload, environment, ledgers, ports);
}

/** Deploy and release in the order that the environment asks for. */
async function carryOn(situation: Situation, record: Deployment, ports: Ports): Promise<Release | undefined> {
  const { environment, released, loadedConfig, context, ledgers } = situation;
  const publication = publicationOf(record, released.loaded.manifest, released.notes);
  if (environment.release === 'before') await publish(publication, ports);
  await carryOut({ record, environment, config: loadedConfig.config, context }, ports);
  return finish(environment, ledgers, publication, ports);
}

/** Live already: nothing is written, but somebody who re-runs a promotion wants to know whether all is well. */
async function stillHealthy(situation: Situation, there: Deployment, ports: Ports): Promise<StageResult> {
  const { environment, context, loadedConfig, released } = situation;
  for (const step of environment.validate) {
    const end = await validate(step, context, loadedConfig.config, ports);
    if (!end.passed) {
      const state = `${context.version} is recorded as live in ${environment.name} (record ${there.id}). Nothing was written.`;
      throw new LiftlockError(validationFailed(end.name, end.found, end.expected, state));
    }
  }
  const headline = `${context.version} already is live in ${environment.name}; nothing was written.`;
  return withOutputs(completed(headline), situation, released.release.draft ? undefined : released.release);
}

function promoted(
  { facts, environment }: Situation,
  gates: readonly GateDecision[],
  published: Release | undefined,
  below: string,
): StageResult {
  const { manifest } = facts;
  const before = live(facts.ledger)?.payload.version;
  const headline = `${manifest.version} is live in ${environment.name}${published === undefined ? '' : ', and released'}.`;
  const rows = [
    ['Version', code(manifest.version)],
    ['Candidate', code(facts.candidate)],
    ['Environment', plain(environment.name)],
    ['Replaced', before === undefined ? 'nothing' : code(before)],
    ...countingApprovals(facts).map(({ user, comment }) => [
      'Approved by',
      paragraphs(`**${plain(user)}** ${plain(comment)}`),
    ]),
    ...(published === undefined ? [] : [['Release', `[${plain(published.tag)}](${published.url})`]]),
  ];
  return completed(headline, { gates, summary: paragraphs(table(['', ''], rows), below) });
}

function withOutputs(result: StageResult, { facts, environment }: Situation, published?: Release): StageResult {
  return {
    ...result,
    outputs: {
      version: facts.manifest.version,
      environment: environment.name,
      'release-url': published?.url ?? '',
      tag: published?.tag ?? '',
    },
    details: {
      candidate: facts.candidate,
      version: facts.manifest.version,
      environment: environment.name,
      release: published === undefined ? null : { tag: published.tag, url: published.url },
    },
  };
}
