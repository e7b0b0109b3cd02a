import type { EnvironmentSettings, LocalGitHubOptions } from '../github/index.ts';
import type { RehearsedWorkflow, TriggeringEvent } from '../runner/index.ts';
import type { TryGit } from './git.ts';

/** Everything that a rehearsal is about: the repository, the people and the environments. */
export interface Fixture {
  readonly owner: string;
  readonly repository: string;
  readonly defaultBranch: string;
  /** A bare repository in a temporary folder. */
  readonly gitDir: string;
  /** The branch that is pushed first, its commit, and where the branch was before. */
  readonly branch: string;
  readonly head: string;
  readonly before: string;
  readonly commit: { readonly subject: string; readonly author: string };
  /** Those at the commit that take part. */
  readonly workflows: readonly RehearsedWorkflow[];
  /** Login of whoever pushes. */
  readonly actor: string;
  readonly users: readonly Account[];
  readonly environments: readonly EnvironmentSettings[];
  /** Members of the teams of the organization. */
  readonly teams?: Readonly<Record<string, readonly string[]>>;
  /** What protects branches and tags. */
  readonly rulesets?: LocalGitHubOptions['rulesets'];
  /** Addresses of environments that can be visited. */
  readonly sites: Readonly<Record<string, string>>;
  /** How many files of the user differ from the commit, and so are not part of the rehearsal. */
  readonly uncommitted: number;
  /** What this fixture replaces or leaves out, for the end of the report. */
  readonly notRehearsed: readonly string[];
  /** Ends the processes that belong to it. */
  close(): Promise<void>;
}

/** A person on GitHub, and how git names them. */
export interface Account {
  readonly login: string;
  readonly name?: string;
  readonly email?: string;
}

/** Which workflows take part, of those that are committed at HEAD. */
export type ChooseWorkflows = (
  git: TryGit,
  about: { readonly folder: string; readonly push: TriggeringEvent },
) => Promise<readonly RehearsedWorkflow[]>;

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
