import type { FoundEngine } from '../containers/engine.ts';

/** An action, or a workflow, of another repository as `uses:` names it. */
export interface RemoteReference {
  /** `owner/name`, as written. */
  readonly repository: string;
  /** Where in the repository; empty for its root. */
  readonly path: string;
  readonly ref: string;
}

export interface FoundRepository {
  /** The files of the action: those of the repository at the ref, below the path. */
  readonly folder: string;
}

/** What a rehearsal has of other repositories, and what it does in place of what it has not. */
export interface Provisions {
  /** The repository at this ref, if it is on this machine. */
  find?(reference: RemoteReference): FoundRepository | undefined;
  /** Folders below which they are found. */
  readonly roots?: readonly string[];
  /** The container engine of this machine. It is asked once, when a workflow first needs it. */
  engine?(): FoundEngine;
  /** A git repository with the history of another repository, if it is on this machine. */
  cloneOf?(repository: string): string | undefined;
  /** The commit of a ref, if it is known here. */
  commitOf?(reference: RemoteReference): string | undefined;
  /** Outputs of actions that are not run, by `stubKey`. */
  readonly stubs?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Keys of jobs that are left out. */
  readonly skipJobs?: readonly string[];
  /** Labels of `runs-on:` that this machine stands for. */
  readonly machines?: readonly string[];
}

/** How a stub names an action: without its ref, in lower case. */
export function stubKey(uses: string): string {
  return uses.replace(/@.*$/, '').replace(/\/$/, '').toLowerCase();
}
