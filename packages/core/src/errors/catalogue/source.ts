import type { Problem } from '../problem.ts';

/** @param head What is checked out; undefined where nothing is. */
export function otherCommitCheckedOut(head: string | undefined, commit: string): Problem {
  return {
    code: 'build-other-commit',
    outcome: 'errored',
    where: 'checkout',
    found: `The checkout is at ${head === undefined ? 'no commit' : head.slice(0, 12)}, but the run is for ${commit.slice(0, 12)}.`,
    next: 'Remove `ref:` from the step of actions/checkout, and any command before this step that changes the branch or commits.',
  };
}

const MOST_SHOWN = 20;

export function buildChangedFiles(paths: readonly string[]): Problem {
  const shown = paths.slice(0, MOST_SHOWN).map((path) => `- ${path}`);
  const more = paths.length > MOST_SHOWN ? [`… and ${paths.length - MOST_SHOWN} more`] : [];
  return {
    code: 'build-changed-files',
    outcome: 'failed',
    where: 'checkout',
    found: `After the build, ${paths.length === 1 ? 'a file that git tracks is' : `${paths.length} files that git tracks are`} not as in the commit:\n${[...shown, ...more].join('\n')}`,
    expected: 'The files of the commit, so that everybody can see what the candidate was built from.',
    next: 'Run the build in a clone and look at `git diff`. Commit what it changed, let it write elsewhere, or allow it in .github/liftlock.yml: `build: { changes: [GLOB] }`.',
  };
}

/** @param files Names that a lock file may have. */
export function missingLockFile(manifest: string, files: readonly string[], command: string): Problem {
  return {
    code: 'lock-file-missing',
    outcome: 'failed',
    where: manifest,
    found: `It asks for packages, and no lock file fixes their versions: each build may get others.`,
    expected: `${files.length === 1 ? '' : 'One of '}${files.join(', ')}, in its folder or above it, in the commit.`,
    next: `Run \`${command}\` there, and commit the lock file. To build without one: \`build: { lock-files: warn }\` in .github/liftlock.yml.`,
  };
}

export function brokenLockFile(
  path: string,
  { message, line }: { readonly message: string; readonly line?: number | undefined },
): Problem {
  return {
    code: 'lock-file-broken',
    outcome: 'errored',
    where: line === undefined ? path : `${path}:${line}`,
    found: `The lock file cannot be read: ${message}.`,
    next: 'Let its tool write it anew, and commit it. To build without reading it: `build: { lock-files: ignore }` in .github/liftlock.yml.',
  };
}

export function sbomMissing(path: string): Problem {
  return {
    code: 'sbom-missing',
    outcome: 'errored',
    where: path,
    found: 'The build did not write the software bill of materials that `build.sbom` names.',
    next: 'Compare the path with what the build steps write; it starts at the root of the repository.',
  };
}

export function sbomUnknown(path: string): Problem {
  return {
    code: 'sbom-unknown',
    outcome: 'errored',
    where: path,
    found: 'The file is no software bill of materials that Liftlock knows.',
    expected: 'CycloneDX or SPDX, as JSON.',
    next: 'Let the tool that writes it use one of these forms, for example `syft -o cyclonedx-json`.',
  };
}

export function sbomWithoutLockFiles(): Problem {
  return {
    code: 'sbom-empty',
    outcome: 'errored',
    where: 'build.sbom',
    found: 'There is no lock file of any component from which a bill of materials could be written.',
    next: 'Commit a lock file, or let a tool write the bill and name its file: `build: { sbom: PATH }`.',
  };
}

export function sbomNameTaken(name: string): Problem {
  return {
    code: 'sbom-name-taken',
    outcome: 'errored',
    where: name,
    found: `An artifact has the same file name as the software bill of materials, ${name}. A release has no folders.`,
    next: 'Let the build write one of them under another name.',
  };
}

/** @param name The image or package that the file is about. */
export function digestFileMissing(path: string, name: string): Problem {
  return {
    code: 'digest-file-missing',
    outcome: 'errored',
    where: path,
    found: `The build did not write the file with the digest of ${name}.`,
    next: `Write it in the step that pushes, for example \`docker buildx build --push --metadata-file meta.json …\` and \`jq -r '."containerimage.digest"' meta.json > ${path}\`. The path starts at the component's folder.`,
  };
}

/** @param found What is in the file: `2 lines`. */
export function digestFileBroken(path: string, name: string, found: string, expected: string): Problem {
  return {
    code: 'digest-file-broken',
    outcome: 'errored',
    where: path,
    found: `The file should hold the digest of ${name}, and holds ${found}.`,
    expected: `Exactly one line: ${expected}. A tag is no digest: it can be moved.`,
    next: 'Let the step that pushes write the digest that the registry answered with, and nothing else.',
  };
}
