/** The files of a repository, or of a folder in it. Detectors see nothing else. */
export interface Files {
  readonly paths: readonly string[];
  /** Text of a file that describes a project; undefined for any other file. */
  text(path: string): string | undefined;
}

export function hasFile(files: Files, ...names: readonly string[]): boolean {
  return names.some((name) => files.paths.includes(name));
}

/** The files below a folder, by their paths from there. */
export function within(files: Files, folder: string): Files {
  const prefix = `${folder}/`;
  return {
    paths: files.paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length)),
    text: (path) => files.text(`${prefix}${path}`),
  };
}

/** Files that describe a project: the only ones that are read. */
const DESCRIBES =
  /(?:^|\/)(?:package\.json|pnpm-workspace\.yaml|pyproject\.toml|setup\.cfg|requirements[\w-]*\.txt|Cargo\.toml|go\.mod|pom\.xml|(?:GNUm|M|m)akefile|\.releaserc(?:\.(?:json|ya?ml))?|\.?release-please-[\w-]+\.json|\.goreleaser\.ya?ml|goreleaser\.ya?ml)$|^\.changeset\/config\.json$|^\.github\/workflows\/[^/]+\.ya?ml$/;

/** Tests whose text says what runs them. */
const TESTS = /(?:^|\/)(?:test_[\w-]+|[\w-]+_test)\.py$/;

/** Where a program of Python says its own version. */
const VERSIONED = /^(?:src\/)?[\w-]+\/(?:__init__|__about__|_?version)\.py$/;

/** Whether a file is read, and how early: what describes a project comes before what tests it. */
export function readingOrder(path: string): number | undefined {
  if (describesProject(path)) return 0;
  return TESTS.test(path) || VERSIONED.test(path) ? 1 : undefined;
}

export function describesProject(path: string): boolean {
  return DESCRIBES.test(path) && !/(?:^|\/)(?:node_modules|vendor|testdata|fixtures?)\//.test(path);
}
