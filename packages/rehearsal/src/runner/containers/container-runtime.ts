import type { EngineSession } from './engine-session.ts';

/** How the containers of a run are run. */
export interface ContainerRuntime {
  /** Opened when the first job needs it; an error where no engine answers. */
  session(): EngineSession;
  /** Whether containers have a way to the world. */
  readonly network: 'open' | 'closed';
  /** Why it is closed, as an option: `--deploy=print`. */
  readonly closedBy?: string | undefined;
  /** Ports of the rehearsal on 127.0.0.1: its GitHub, its hosts. Containers reach them at the same address. */
  readonly ports: readonly number[];
}
