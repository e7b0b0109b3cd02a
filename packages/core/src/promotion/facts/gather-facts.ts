import type { Digest } from '../../candidate/index.ts';
import type { Config, Environment } from '../../config/index.ts';
import { type LiveReference, lineIn, type SeenReview } from '../../deployment/index.ts';
import type { TestReport } from '../../evidence/index.ts';
import type { EntryFacts } from '../../gates/index.ts';
import type { LoadedCandidate } from '../../pipeline/candidate-files.ts';
import type { LoadedConfig } from '../../pipeline/load-config.ts';
import { channelOf } from '../../version/channel.ts';
import type { Release } from '../../release/index.ts';
import type { Ports } from '../../ports/index.ts';
import type { Ledgers } from './ledgers.ts';
import { neededIn } from './needed.ts';
import { ledgersAround } from './neighbours.ts';
import { orderOf } from './order.ts';
import { referenceFacts } from './references.ts';
import { peopleFacts } from './people.ts';
import { genuineVotes } from './votes.ts';
import { versionFacts } from './version-facts.ts';
import { workflowRuleApplies } from './workflow-rule.ts';

export interface FactsRequest {
  readonly purpose: EntryFacts['purpose'];
  readonly loadedConfig: LoadedConfig;
  readonly environment: Environment;
  readonly loaded: LoadedCandidate;
  readonly reports: readonly TestReport[];
  /** What the brief showed as live in this environment; undefined when no brief was written about it. */
  readonly shown: LiveReference | undefined;
  /** What was live when going back was decided; undefined on the way forward. */
  readonly from: LiveReference | undefined;
  readonly reason?: string;
  /** Reviews of this run that were about other components. */
  readonly earlierReviews?: readonly SeenReview[] | undefined;
  readonly ledgers: Ledgers;
  /** The release that holds the candidate; undefined before there is one. */
  readonly release?: Release | undefined;
}

type MomentRequest = Pick<FactsRequest, 'purpose' | 'loadedConfig' | 'environment' | 'loaded' | 'release' | 'ledgers'>;

/** Reads all that the gates want to know, now. Nothing is written. */
export async function gatherFacts(request: FactsRequest, ports: Ports): Promise<EntryFacts> {
  const { environment, loaded, loadedConfig } = request;
  const { config } = loadedConfig;
  const { manifest, candidate } = loaded;
  const moment = await momentFacts(request, ports);
  const { comparison, ...momentary } = moment;
  const isForward = !isRecovery(request.purpose);
  return {
    purpose: request.purpose,
    event: ports.event,
    reason: request.reason ?? '',
    candidate,
    manifest,
    environment,
    releaseBranches: await releaseBranches(config, ports),
    hotfix: channelOf(manifest.branch, config.version).kind === 'hotfix',
    versionPattern: config.standards.versionPattern,
    checkout: { head: await ports.checkout.head(), configDigest: loadedConfig.digest },
    tests: {
      expectedSuites: config.suites.map((suite) => suite.name),
      expectedKinds: config.standards.testKinds,
      reports: request.reports,
    },
    ...momentary,
    line: lineIn(environment, manifest.branch),
    shown: request.shown,
    from: request.from,
    parity: undefined,
    ...(await peopleFacts(
      environment,
      isForward ? { manifest, comparison, pushedBy: pushedBy(candidate, moment) } : undefined,
      request.earlierReviews ?? [],
      ports,
    )),
    missingSettings: missingSettings(environment, ports),
    references: await referenceFacts(manifest, config, environment, ports),
    publishing: {
      workflowRule: isForward && (await mayNotPublish(environment, manifest.commit, moment.version.tagCommit, ports)),
    },
  };
}

/** Who started the runs that staged the candidate: whoever pushed it. */
function pushedBy(candidate: Digest, { otherLedgers }: Pick<EntryFacts, 'otherLedgers'>): string[] {
  const records = Object.values(otherLedgers).flat();
  const staged = records.filter(({ payload }) => payload.candidate === candidate && payload.intent === 'promote');
  return staged.flatMap(({ payload }) => (payload.by === undefined ? [] : [payload.by]));
}

type Momentary = Pick<
  EntryFacts,
  'now' | 'ledger' | 'otherLedgers' | 'needed' | 'lock' | 'votes' | 'version' | 'order'
>;

/** What another run, or time, can change: the ledgers, and with them the order, who has the version, and the hour. */
export async function momentFacts(
  { purpose, loadedConfig: { config }, environment, loaded, release, ledgers }: MomentRequest,
  ports: Ports,
): Promise<Momentary & { readonly comparison: Awaited<ReturnType<typeof orderOf>>['comparison'] }> {
  const { manifest } = loaded;
  const isForward = !isRecovery(purpose);
  const { ordered, all } = await ledgersAround(isForward ? config : { environments: [] }, environment, ledgers);
  const here = await ledgers.of(environment);
  const { lock, votes } = here;
  const ofCandidate = votes.filter((vote) => vote.candidate === loaded.candidate);
  const { [environment.name]: ledger = [], ...otherLedgers } = ordered;
  return {
    now: ports.clock.now(),
    ledger,
    otherLedgers,
    needed: await neededIn(
      { name: environment.name, line: lineIn(environment, manifest.branch) },
      manifest,
      here,
      ports,
    ),
    lock,
    votes: await genuineVotes(ofCandidate, ports),
    version: await versionFacts({ manifest, config, ledgers: all, release }, ports),
    ...(isForward ? await orderOf(manifest.commit, ledger, ports) : { order: undefined, comparison: undefined }),
  };
}

/** On the way back nobody asks about order, or about the environments around. */
function isRecovery(purpose: EntryFacts['purpose']): boolean {
  return purpose === 'rollback' || purpose === 'redeploy';
}

async function releaseBranches(config: Config, ports: Ports): Promise<readonly string[]> {
  const configured = config.version.branches.map(({ pattern }) => pattern);
  return configured.length > 0 ? configured : [await ports.repository.defaultBranch()];
}

function missingSettings({ requires }: Environment, { settings }: Ports): EntryFacts['missingSettings'] {
  const isMissing = (name: string) => (settings.get(name) ?? '') === '';
  return { variables: requires.variables.filter(isMissing), secrets: requires.secrets.filter(isMissing) };
}

async function mayNotPublish(
  environment: Environment,
  commit: string,
  tagCommit: string | undefined,
  ports: Ports,
): Promise<boolean> {
  return environment.release !== 'none' && (await workflowRuleApplies(commit, tagCommit, ports));
}
