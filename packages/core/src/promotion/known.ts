import type { Digest } from '../candidate/index.ts';
import type { Environment } from '../config/index.ts';
import type { Deployment, LiveReference, SeenReview } from '../deployment/index.ts';
import type { TestReport } from '../evidence/index.ts';
import type { EntryFacts, GateDecision } from '../gates/index.ts';
import type { LoadedCandidate } from '../pipeline/candidate-files.ts';
import type { LoadedConfig } from '../pipeline/load-config.ts';
import type { Release } from '../release/index.ts';
import type { Rollout } from './deploy/rollout.ts';
import type { Ledgers } from './facts/ledgers.ts';

/** Where to. */
export interface Requested {
  /** Name of the environment; empty for the first of the ladder. */
  readonly environmentName: string;
}

/** What is released alone. */
export interface RequestedComponent {
  /** Name of the component; empty where all have one version. */
  readonly component: string;
}

/** A candidate of this run. */
export interface StageRequest extends Requested, RequestedComponent {
  readonly candidate: Digest;
}

/** Somebody asks for something by name. */
export interface PromotionRequest extends Requested, RequestedComponent {
  /** Undefined where `to` names it, or the ledger does. */
  readonly candidate: Digest | undefined;
  /** `previous`, a version, or a digest; empty where the candidate is given. */
  readonly to: string;
  /** Why, in the words of whoever started it; empty for a plain promotion. */
  readonly reason: string;
}

/** The checkout says what the environment is. */
export interface Configured {
  readonly loadedConfig: LoadedConfig;
  readonly environment: Environment;
}

/** The candidate's own files, every byte checked. */
export interface Subject {
  readonly loaded: LoadedCandidate;
  readonly reports: readonly TestReport[];
  /** Digest of `evidence.json`. */
  readonly evidence: Digest;
  readonly ledgers: Ledgers;
  /** What the brief showed as live in this environment; undefined when no brief was written about it. */
  readonly shown: LiveReference | undefined;
  /** Reviews that this run had before the candidate was staged in it. */
  readonly earlierReviews?: readonly SeenReview[] | undefined;
}

/** What was live when going back, or deploying again, was decided. */
export interface Recovering {
  readonly from: Deployment;
  /** Name of the snapshot of the data as the version that is gone back to left them; empty for none. */
  readonly snapshot: string;
}

export interface Examined {
  readonly facts: EntryFacts;
  /** The answers of all gates. */
  readonly decisions: readonly GateDecision[];
}

/** The release that holds the candidate. */
export interface Kept {
  readonly release: Release;
}

/** Nobody else is in the environment. */
export interface Admitted {
  readonly rollout: Rollout;
  /** The ledger as it was when the environment was taken; without the own record, nothing can be added to it. */
  readonly ledgerBefore: readonly Deployment[];
}
