/** A folder or a file of this machine, and where a container sees it. */
export interface Mount {
  readonly source: string;
  readonly target: string;
  readonly readOnly?: boolean;
}

/** Where a container sees what this machine has (actions/runner: ContainerInfo.cs, `TranslateToContainerPath`). */
export class PathMap {
  readonly #mounts: readonly Mount[];

  /** @param mounts The first one that fits holds. */
  constructor(mounts: readonly Mount[]) {
    this.#mounts = mounts;
  }

  /** A text that is no path, or a path that is not mounted, stays as it is. */
  inside(path: string): string {
    for (const { source, target } of this.#mounts) {
      if (path === source) return target;
      if (path.startsWith(`${source}/`)) return target + path.slice(source.length);
    }
    return path;
  }

  allInside(env: Readonly<Record<string, string>>): Record<string, string> {
    return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, this.inside(value)]));
  }
}
