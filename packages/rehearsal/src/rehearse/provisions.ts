import { existsSync } from 'node:fs';
import { type EngineAccess, findEngine, type FoundEngine, type Provisions } from '../runner/index.ts';
import { ActionFolders } from './actions/action-folders.ts';

/** What somebody hands over or asks for, so that a workflow can be rehearsed. */
export interface GivenProvisions extends Pick<Provisions, 'stubs' | 'skipJobs' | 'machines'> {
  /** A folder with actions of other repositories. */
  readonly actions?: string | undefined;
  /** Where `liftlock actions fetch` keeps them. */
  readonly cache?: string | undefined;
  /** Where a container engine is looked for. Without it there is none. */
  readonly engine?: EngineAccess | undefined;
}

export function provisionsOf({ actions, cache, engine, ...given }: GivenProvisions, unpack: string): Provisions {
  const folders = new ActionFolders({ folder: actions, cache, unpack });
  let found: FoundEngine | undefined;
  return {
    ...given,
    find: (reference) => folders.find(reference),
    cloneOf: (repository) => folders.cloneOf(repository),
    commitOf: (reference) => folders.commitOf(reference),
    get roots() {
      return [actions, cache, unpack].filter((folder): folder is string => folder !== undefined && existsSync(folder));
    },
    ...(engine !== undefined && { engine: () => (found ??= findEngine(engine)) }),
  };
}
