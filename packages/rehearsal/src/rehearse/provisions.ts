import type { Provisions } from '../runner/index.ts';
import { ActionFolders } from './actions/action-folders.ts';

/** What somebody hands over or asks for, so that a workflow can be rehearsed. */
export interface GivenProvisions extends Pick<Provisions, 'stubs' | 'skipJobs' | 'machines'> {
  /** A folder with actions of other repositories. */
  readonly actions?: string | undefined;
  /** Where `liftlock actions fetch` keeps them. */
  readonly cache?: string | undefined;
}

export function provisionsOf({ actions, cache, ...given }: GivenProvisions, unpack: string): Provisions {
  const folders = new ActionFolders({ folder: actions, cache, unpack });
  return {
    ...given,
    find: (reference) => folders.find(reference),
    cloneOf: (repository) => folders.cloneOf(repository),
    commitOf: (reference) => folders.commitOf(reference),
  };
}
