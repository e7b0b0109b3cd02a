import type { CandidateManifest, Digest } from '../../candidate/index.ts';
import { MANIFEST_FILE } from '../../candidate/index.ts';
import type { Config, Environment } from '../../config/index.ts';
import { type Deployment, hasSucceeded, type LiveReference, possiblyLive } from '../../deployment/index.ts';
import type { TestReport } from '../../evidence/index.ts';
import type { EntryFacts } from '../../gates/index.ts';
import type { Ports } from '../../ports/index.ts';
import { asset } from '../../release/index.ts';
import type { LoadedConfig } from '../configuration.ts';
import type { Ledgers } from './ledgers.ts';
import { workflowRuleApplies } from './workflow-rule.ts';

export interface EntryRequest {
  readonly purpose: EntryFacts['purpose'];
  readonly loadedConfig: LoadedConfig;
  readonly environment: Environment;
  readonly candidate: Digest;
  readonly manifest: CandidateManifest;
  readonly reports: readonly TestReport[];
  readonly shown: LiveReference | undefined;
  readonly draftVisible: boolean;
}

/** Reads all that the gates want to know, now. Nothing is written. */
export async function readEntryFacts(request: EntryRequest, ledgers: Ledgers, ports: Ports): Promise<EntryFacts> {
  const { environment, manifest, loadedConfig } = request;
  const { config } = loadedConfig;
  const ledger = await ledgers.of(environment.name);
  const needsReview = environment.approvals !== 'none';
  const tagCommit = await ports.github.tagCommit(manifest.tag);
  const others = await otherLedgers(config, environment, ledgers);
  return {
    purpose: request.purpose,
    event: ports.event,
    candidate: request.candidate,
    manifest,
    environment,
    releaseBranches: await releaseBranches(config, ports),
    versionPattern: config.standards.versionPattern,
    checkout: { head: await ports.checkout.head(), configDigest: loadedConfig.digest },
    tests: {
      expectedSuites: config.suites.map((suite) => suite.name),
      expectedKinds: config.standards.testKinds,
      reports: request.reports,
    },
    version: {
      tagCommit,
      published: await publishedCandidate(manifest.tag, ports),
      claimed: claimOn(manifest, config, { ...others, [environment.name]: ledger }),
    },
    ledger,
    otherLedgers: others,
    order: await orderOf(manifest.commit, possiblyLive(ledger), ports),
    shown: request.shown,
    reviewers: needsReview ? await reviewersOf(environment.name, ports) : undefined,
    reviews: needsReview ? await reviewsOf(environment.name, ports) : [],
    missingSettings: {
      variables: environment.requires.variables.filter((name) => isMissing(name, ports)),
      secrets: environment.requires.secrets.filter((name) => isMissing(name, ports)),
    },
    publishing: {
      draftVisible: request.draftVisible,
      workflowRule: environment.release !== 'none' && (await workflowRuleApplies(manifest.commit, tagCommit, ports)),
    },
  };
}

async function releaseBranches(config: Config, ports: Ports): Promise<readonly string[]> {
  const configured = config.version.branches.map(({ pattern }) => pattern);
  return configured.length > 0 ? configured : [await ports.github.defaultBranch()];
}

async function publishedCandidate(tag: string, ports: Ports): Promise<EntryFacts['version']['published']> {
  const release = await ports.github.publishedRelease(tag);
  return release === undefined ? undefined : { candidate: asset(release, MANIFEST_FILE)?.digest ?? undefined };
}

/** Those that come before this one, and those that it leads to. */
export function neighbours(config: Config, environment: Environment): { before: Environment[]; next: Environment[] } {
  return {
    before: config.environments.filter((other) => environment.after.includes(other.name)),
    next: config.environments.filter((other) => other.after.includes(environment.name)),
  };
}

async function otherLedgers(
  config: Config,
  environment: Environment,
  ledgers: Ledgers,
): Promise<Record<string, readonly Deployment[]>> {
  const { before, next } = neighbours(config, environment);
  const read = await Promise.all([...before, ...next].map(async ({ name }) => [name, await ledgers.of(name)] as const));
  return Object.fromEntries(read);
}

/** Whoever reached a success where releases are made has the version, whatever became of its tag. */
function claimOn(
  { version, commit }: CandidateManifest,
  config: Config,
  ledgers: Readonly<Record<string, readonly Deployment[]>>,
): EntryFacts['version']['claimed'] {
  const claims = config.environments
    .filter(({ release }) => release !== 'none')
    .flatMap(({ name }) => ledgers[name] ?? [])
    .filter((record) => record.payload.version === version && record.sha !== commit && hasSucceeded(record));
  const [first] = claims;
  return first && { environment: first.environment, sha: first.sha, candidate: first.payload.candidate };
}

async function orderOf(commit: string, there: Deployment | undefined, ports: Ports): Promise<EntryFacts['order']> {
  if (there === undefined) return undefined;
  if (there.sha === commit) return 'identical';
  return (await ports.github.compare(there.sha, commit)).status;
}

async function reviewersOf(environment: string, ports: Ports): Promise<EntryFacts['reviewers']> {
  const rules = await ports.github.environment(environment);
  return rules === undefined ? undefined : { required: rules.requiredReviewers };
}

async function reviewsOf(environment: string, ports: Ports): Promise<EntryFacts['reviews']> {
  const reviews = await ports.github.reviews(ports.event.run.id);
  return reviews.filter((review) =>
    review.environments.some((name) => name.toLowerCase() === environment.toLowerCase()),
  );
}

function isMissing(name: string, ports: Ports): boolean {
  return (ports.settings.get(name) ?? '') === '';
}
