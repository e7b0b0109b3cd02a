import type { DeploymentState } from '../github/state.ts';
import type { JobConclusion } from '../runner/events.ts';

/** What a rehearsal leaves behind: the document that `--json` prints. */
export interface RehearsalResult {
  readonly schema: 1;
  readonly conclusion: JobConclusion;
  readonly jobs: readonly {
    readonly id: string;
    readonly name: string;
    readonly conclusion: JobConclusion;
    readonly outputs: Readonly<Record<string, string>>;
  }[];
  readonly environments: readonly {
    readonly name: string;
    /** The candidate of the newest success in the ledger, or nothing. */
    readonly live: { readonly version: string; readonly candidate: string } | null;
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
  /** REST calls of the suite's own actions; `writes` are those that were not GET. */
  readonly api: { readonly calls: number; readonly writes: number };
  readonly notRehearsed: readonly string[];
}
