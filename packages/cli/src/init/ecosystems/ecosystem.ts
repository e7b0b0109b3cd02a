import type { Files } from '../files/files.ts';

export interface Component {
  readonly name: string;
  /** Its folder; none for the whole repository. */
  readonly path?: string;
  /** Globs below its folder. */
  readonly artifacts: readonly string[];
}

/** A step of the build or a suite, with the keys of the configuration. */
export interface Step {
  readonly name: string;
  readonly component?: string;
  readonly commands: readonly string[];
  readonly 'working-directory'?: string;
}

export interface Suite extends Step {
  readonly kind: 'unit' | 'integration';
  readonly reports?: { readonly junit: string };
}

export type VersionFile = { readonly file: string } & (
  | { readonly json: string }
  | { readonly yaml: string }
  | { readonly toml: string }
);

/** How a project is built and tested: what the configuration says of it. */
export interface Project {
  /** What was found, as a person reads it: `npm package @acme/shop 1.2.3`. */
  readonly found: string;
  /** Looks like something that runs, not like something that is published. */
  readonly isService: boolean;
  /** The version that its own files name. */
  readonly version?: string | undefined;
  readonly versionFiles: readonly VersionFile[];
  readonly components: readonly Component[];
  readonly steps: readonly Step[];
  /** Tracked files that the build has to change. */
  readonly changes: readonly string[];
  readonly suites: readonly Suite[];
  /** Where others get it from, if it is a package. */
  readonly registry?: 'npm' | 'PyPI' | undefined;
  /** What deploys it today, if a script says so. */
  readonly deploy?: string | undefined;
  /** What somebody should look at. */
  readonly notes: readonly string[];
}

/** Finds projects of one kind in a folder. Pure: files in, what was found out. */
export interface Ecosystem {
  readonly name: string;
  /** @param name What to call a project whose files do not name it. */
  detect(files: Files, name: string): Project | undefined;
}

/** A name that the configuration accepts: `@acme/shop` is `shop`. */
export function componentName(name: string): string {
  const clean = name
    .replace(/^.*\//, '')
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '');
  return clean === '' ? 'app' : clean.slice(0, 100);
}

/** Names of components for several projects; where two would have the same, the folder tells them apart. */
export function distinctNames(projects: readonly { readonly name: string; readonly path: string }[]): string[] {
  const names = projects.map(({ name }) => componentName(name));
  return names.map((name, index) =>
    names.indexOf(name) === names.lastIndexOf(name)
      ? name
      : componentName((projects[index]?.path ?? '').replaceAll('/', '-')),
  );
}

/** A version that the configuration accepts as the first one. */
export function stableVersion(version: string | undefined): string | undefined {
  return /^(0|[1-9]\d{0,14})(\.(0|[1-9]\d{0,14})){2}$/.test(version ?? '') ? version : undefined;
}
