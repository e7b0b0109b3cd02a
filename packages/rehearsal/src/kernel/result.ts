import type { Problem } from '@liftlock/core';
import type { DeploymentState } from '../github/state.ts';
import type { DeployMode } from './deploys.ts';
import type { JobConclusion } from '../runner/events.ts';
import type { JobPermissions } from './permissions-used.ts';

/** What a rehearsal leaves behind: the document that `--json` prints. */
export interface RehearsalResult {
  readonly schema: 1;
  readonly conclusion: JobConclusion;
  /** Of the first run. */
  readonly jobs: readonly JobOutcome[];
  /** Every run, in the order in which they began; the first one is what was asked for. */
  readonly runs: readonly RunOutcome[];
  readonly environments: readonly {
    readonly name: string;
    /** The candidate of the newest success in the ledger, or nothing. */
    readonly live: { readonly version: string; readonly candidate: string } | null;
    /** The same of each component, where they have versions of their own. */
    readonly components?: readonly {
      readonly component: string;
      readonly version: string;
      readonly candidate: string;
    }[];
  }[];
  readonly deployments: readonly {
    readonly environment: string;
    readonly state: DeploymentState | null;
    readonly sha: string;
    readonly payload: unknown;
    /** Oldest first. */
    readonly statuses: readonly { readonly state: DeploymentState; readonly description: string }[];
  }[];
  readonly approvals: readonly {
    readonly environment: string;
    readonly user: string;
    readonly state: 'approved' | 'rejected';
    readonly comment: string;
  }[];
  readonly releases: readonly {
    readonly tag: string;
    readonly name: string | null;
    readonly draft: boolean;
    readonly prerelease: boolean;
    readonly latest: boolean;
    readonly body: string | null;
    readonly assets: readonly { readonly name: string; readonly size: number; readonly digest: string | null }[];
  }[];
  readonly api: ApiCalls;
  /** What became of the steps that could reach the world. */
  readonly deploys: DeployMode;
  /** Hosts that steps tried to reach and did not: `api.example.com:443`, or a name that was only looked up. */
  readonly wouldHaveContacted: readonly string[];
  /** Of jobs whose calls needed something, or that declare what no call needed. */
  readonly permissions?: readonly JobPermissions[];
  readonly notRehearsed: readonly string[];
  /** Why the rehearsal is red, as far as the suite or the rehearsal can say. A run can be green all the same. */
  readonly problems: readonly Problem[];
}

export interface JobOutcome {
  readonly id: string;
  readonly name: string;
  readonly conclusion: JobConclusion;
  readonly outputs: Readonly<Record<string, string>>;
  /** Markdown that its steps wrote for the summary of the run. */
  readonly summary?: string;
}

export interface RunOutcome {
  /** Path of its file. */
  readonly workflow: string;
  readonly name: string;
  readonly event: string;
  readonly ref: string;
  readonly attempt: number;
  /** The number, from 1, of the run whose job asked for it or whose end started it; null for what the rehearsal began. */
  readonly startedBy: number | null;
  readonly conclusion: JobConclusion;
  /** Why it could not be rehearsed, and so failed. */
  readonly refused: readonly Problem[];
  readonly jobs: readonly JobOutcome[];
}

/** Calls of the API. `calls` and `writes` are those of the suite's own actions; writes change something. */
export interface ApiCalls {
  readonly calls: number;
  readonly writes: number;
  /** All other clients of the workflow: curl, gh, other actions. */
  readonly others: { readonly calls: number; readonly writes: number };
  readonly refused: readonly RefusedCall[];
}

/** A call that was answered with 403, 422 or 501. */
export interface RefusedCall {
  /** What the client calls itself: `curl`, `liftlock`. */
  readonly client: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly times: number;
  /** What a 403 lacked. */
  readonly permission: string | null;
}
