import type { CandidateManifest, Digest } from '../../candidate/index.ts';
import type { ContractDifference, Environment } from '../../config/index.ts';
import type { Deployment } from '../../deployment/index.ts';
import type { TestReport } from '../../evidence/index.ts';
import type { Comparison, DependencyReview } from '../../ports/index.ts';
import type { BriefPurpose, NextGates } from './next-gates.ts';

/** What a reviewer needs before saying yes to one environment. */
export interface Brief {
  readonly purpose: BriefPurpose;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The environment that is asked about. */
  readonly environment: Environment;
  /** The environment in which the candidate is staged, or which it passes over. */
  readonly staged: StagedIn;
  readonly manifest: CandidateManifest;
  readonly candidate: Digest;
  readonly repositoryUrl: string;
  /** Ledger of the environment that is asked about. */
  readonly ledger: readonly Deployment[];
  /** From what is live to the candidate, or from the last release when nothing is; undefined without either. */
  readonly comparison: Comparison | undefined;
  /** About the packages that come in; undefined where the lock files have not changed. */
  readonly dependencyReview: DependencyReview | undefined;
  readonly gates: NextGates;
  /** What the environments before it require and it does not, and the other way round. */
  readonly contracts: readonly ContractDifference[];
  readonly reports: readonly TestReport[];
  readonly notes: string;
}

export interface StagedIn {
  readonly name: string;
  readonly ledger: readonly Deployment[];
  /** Where it can be tried; undefined where none is configured. */
  readonly url: string | undefined;
}
