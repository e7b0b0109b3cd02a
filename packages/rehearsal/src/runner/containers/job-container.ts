import { join } from 'node:path';
import type { JobFolders } from '../jobs/job-folders.ts';
import type { StepProcess } from '../process/started.ts';
import type { EngineSession } from './engine-session.ts';
import type { MountedNode } from './own-programs.ts';
import { type Mount, PathMap } from './path-map.ts';

export interface ContainerPlace {
  readonly folders: JobFolders;
  readonly node: string;
  /** Folders of this machine with actions. */
  readonly actions: readonly string[];
}

/** What is mounted into the container of a job, by GitHub's names (actions/runner: ContainerOperationProvider.cs). */
export function jobMounts({ folders, actions }: Omit<ContainerPlace, 'node'>): Mount[] {
  const { root, temp, toolCache } = folders;
  return [
    { source: join(temp, '_github_workflow'), target: '/github/workflow' },
    { source: join(temp, '_github_home'), target: '/github/home' },
    { source: toolCache, target: '/__t' },
    { source: root, target: '/__w' },
    ...actions.map((folder, index) => ({ source: folder, target: `/__w/_actions/${index}`, readOnly: true })),
  ];
}

/** The container in which the steps of a job run. */
export class JobContainer {
  readonly name: string;
  readonly paths: PathMap;
  /** `PATH` of its image. */
  readonly path: string;
  readonly #session: EngineSession;
  readonly #node: MountedNode;
  readonly #place: ContainerPlace;
  #nodeCommand: Promise<readonly string[]> | undefined;

  constructor(
    session: EngineSession,
    made: { readonly name: string; readonly path: string; readonly node: MountedNode },
    place: ContainerPlace,
  ) {
    this.name = made.name;
    this.path = made.path;
    this.paths = new PathMap(jobMounts(place));
    this.#session = session;
    this.#place = place;
    this.#node = made.node;
  }

  /** The same process, in the container. */
  async wrap({ command, args, cwd, env }: StepProcess): Promise<StepProcess> {
    const { engine } = this.#session;
    const variables = this.paths.allInside(env);
    const program = command === this.#place.node ? await this.#startNode() : [command];
    const options = ['--workdir', this.paths.inside(cwd), ...engine.variableOptions(variables)];
    const words = [...program, ...args.map((arg) => this.paths.inside(arg))];
    return engine.client(['exec', ...options, this.name, ...words], variables);
  }

  /** This machine's Node starts in most images; with its own libraries it starts in all others of the same architecture. */
  #startNode(): Promise<readonly string[]> {
    this.#nodeCommand ??= this.#findNode();
    return this.#nodeCommand;
  }

  async #findNode(): Promise<readonly string[]> {
    let error = '';
    for (const command of this.#node.commands) {
      const answer = await this.#session.ask(['exec', this.name, ...command, '--version']);
      if (answer.exitCode === 0) return command;
      error = answer.error;
    }
    throw new Error(
      `JavaScript actions cannot run in this container: this machine's Node does not start in it (${error})`,
    );
  }
}
