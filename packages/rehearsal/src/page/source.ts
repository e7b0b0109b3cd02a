import type { Problem } from '@liftlock/core';
import type { Assumption, LocalGitHub } from '../github/index.ts';
import type { DeployMode } from '../kernel/deploys.ts';
import type { RunModel } from '../kernel/run-model.ts';

export interface Decision {
  readonly environments: readonly string[];
  readonly state: 'approved' | 'rejected';
  readonly comment: string;
}

/** What the pages show: they read from here, and write nothing but a decision. */
export interface PageSource {
  readonly repository: string;
  /** Whether it is about several runs, as a scenario is: then the first page is the list of them. */
  readonly isScenario?: boolean;
  readonly commit: { readonly branch: string; readonly sha: string; readonly subject: string; readonly author: string };
  readonly workflow: string;
  /** The run that the first page is about: the newest one. */
  readonly run: RunModel;
  /** What is known of a run of this rehearsal, with its logs; undefined for one that only GitHub knows. */
  model(run: number): RunModel | undefined;
  /** The bare repository, for the commits that pages link to. */
  readonly gitDir: string;
  readonly github: LocalGitHub;
  /** Addresses of the environments that can be visited. */
  readonly sites: Readonly<Record<string, string>>;
  readonly assumptions: readonly Assumption[];
  /** What becomes of steps that could reach the world, and whom they tried to reach. */
  deploys(): { readonly isSample: boolean; readonly mode: DeployMode; readonly contacts: readonly string[] };
  /** Grows until the end of the run. */
  notRehearsed(): readonly string[];
  /** Why a run that is green is no success all the same. */
  problems(): readonly Problem[];
  /** Login of the person as whom one reviews an environment here. */
  reviewer(environment: string): string;
  /** Asks the local GitHub, as its own review dialog would. A text says why it said no. */
  review(decision: Decision): Promise<string | undefined>;
}
