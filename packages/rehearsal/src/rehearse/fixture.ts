import type { EnvironmentSettings } from '../github/index.ts';
import type { RehearsedWorkflow } from '../runner/index.ts';

/** Everything that a rehearsal is about: the repository, the people, the environments, and what starts the run. */
export interface Fixture {
  readonly owner: string;
  readonly repository: string;
  readonly defaultBranch: string;
  /** A bare repository in a temporary folder. */
  readonly gitDir: string;
  /** The branch that was pushed to, and its commit. */
  readonly branch: string;
  readonly head: string;
  readonly commit: { readonly subject: string; readonly author: string };
  readonly workflow: RehearsedWorkflow;
  readonly event: { readonly name: string; readonly payload: Readonly<Record<string, unknown>> };
  /** Login of whoever pushed. */
  readonly actor: string;
  readonly users: readonly { readonly login: string }[];
  readonly environments: readonly EnvironmentSettings[];
  /** Addresses of environments that can be visited. */
  readonly sites: Readonly<Record<string, string>>;
  /** How many files of the user differ from the commit, and so are not part of the rehearsal. */
  readonly uncommitted: number;
  /** What this fixture replaces or leaves out, for the end of the report. */
  readonly notRehearsed: readonly string[];
  /** Text of a file at the commit. */
  readFile(path: string): string | undefined;
  /** Ends the processes that belong to it. */
  close(): Promise<void>;
}

/** Where a fixture is built. */
export interface FixtureFolders {
  /** Of this rehearsal alone; goes away with it. */
  readonly root: string;
}

/** Secrets and variables that the user handed over by name. They win over made-up ones. */
export interface GivenSettings {
  readonly secrets: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>;
}
