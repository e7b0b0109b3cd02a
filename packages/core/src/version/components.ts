import picomatch from 'picomatch/posix.js';
import type { HistoryCommit } from './history.ts';

/** A component as the version plan sees it. A configured component has this shape. */
export interface VersionedComponent {
  readonly name: string;
  /** Folder relative to the repository's root, or a glob; `.` is everything. */
  readonly path: string;
  /** Globs of paths that are not part of it after all. */
  readonly exclude?: readonly string[] | undefined;
  readonly dependencies: readonly { readonly component: string; readonly version: string }[];
}

/** Whether changed paths have to be read: only if some component is less than the whole repository. */
export function needsFiles(components: readonly VersionedComponent[]): boolean {
  return components.some((component) => !isEverything(component));
}

export type TouchTest = (commit: Pick<HistoryCommit, 'files'>) => readonly string[];

/** Finds the names of the components that a commit touches. Folders are looked up by path; only globs are matched. */
export function touchTest(components: readonly VersionedComponent[]): TouchTest {
  const always = components.filter(isEverything).map(({ name }) => name);
  const partial = components.filter((component) => !isEverything(component));
  const excludes = new Map(partial.map(({ name, exclude = [] }) => [name, globs(exclude)]));
  const byFolder = new Map<string, string[]>();
  const byGlob: { name: string; matches: (path: string) => boolean }[] = [];
  for (const { name, path } of partial) {
    if (isGlob(path)) byGlob.push({ name, matches: globs([path, `${folderOf(path)}/**`]) });
    else byFolder.set(folderOf(path), [...(byFolder.get(folderOf(path)) ?? []), name]);
  }
  const ofPath = (path: string): string[] =>
    [
      ...foldersAbove(path).flatMap((folder) => byFolder.get(folder) ?? []),
      ...byGlob.filter(({ matches }) => matches(path)).map(({ name }) => name),
    ].filter((name) => !excludes.get(name)?.(path));
  return (commit) => [...new Set([...always, ...commit.files.flatMap(ofPath)])];
}

function isEverything({ path, exclude = [] }: VersionedComponent): boolean {
  return exclude.length === 0 && ['', '**'].includes(folderOf(path));
}

function folderOf(path: string): string {
  const trimmed = path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
  return trimmed === '.' ? '' : trimmed;
}

function isGlob(path: string): boolean {
  return /[*?[\]{}!()]/.test(path);
}

/** The path itself and every folder above it, the root (`''`) last. */
function foldersAbove(path: string): string[] {
  const folders = [path];
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) folders.push(path.slice(0, end));
  return [...folders, ''];
}

/** Patterns are the team's own configuration; their length is bounded all the same. */
function globs(patterns: readonly string[]): (path: string) => boolean {
  if (patterns.length === 0) return () => false;
  return picomatch(
    patterns.map((pattern) => pattern.slice(0, 500)),
    { dot: true, nonegate: true },
  );
}
