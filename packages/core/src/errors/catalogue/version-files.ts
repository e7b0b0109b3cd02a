import type { Problem } from '../problem.ts';

const NOTHING_BUILT = 'No file was changed and nothing was built.';

/** @param where The place that was looked for. */
export function invalidVersionFile(file: string, where: string): Problem {
  return {
    code: 'invalid-version-file',
    outcome: 'errored',
    where: file,
    found: `The file has no version at ${where}.`,
    expected: 'A text there that holds the version, so that the next one can take its place.',
    state: NOTHING_BUILT,
    next: 'Correct the place in the configuration, or write the version there once by hand.',
  };
}

/** @param file A path or a glob. */
export function missingVersionFile(file: string): Problem {
  return {
    code: 'version-file-missing',
    outcome: 'errored',
    where: file,
    found: /[*?{}[\]()!]/.test(file)
      ? 'The glob matches no file at this commit.'
      : 'There is no such file at this commit.',
    expected: 'Every file of `version.files`: the version is written into them before the build steps run.',
    state: NOTHING_BUILT,
    next: 'Correct the path in `version.files` (it starts at the root of the repository), or commit the file.',
  };
}

/** @param owners The components whose folders hold the file, of which more than one, or none, was found. */
export function versionFileWithoutOwner(file: string, owners: readonly string[]): Problem {
  return {
    code: 'version-file-unclear',
    outcome: 'errored',
    where: file,
    found:
      owners.length === 0
        ? 'The file is in no folder of a component, and each component has versions of its own.'
        : `The file is part of ${owners.join(' and ')}, and each has versions of its own.`,
    expected: 'One component whose version the file says.',
    state: NOTHING_BUILT,
    next: `Name it in \`version.files\`: \`{ file: ${file}, component: ${owners[0] ?? 'NAME'}, … }\`.`,
  };
}

export function repeatedVersionPlace(file: string, first: string, second: string): Problem {
  return {
    code: 'version-file-repeated',
    outcome: 'errored',
    where: file,
    found: `Two entries of \`version.files\` are about the same place of this file: \`${first}\` and \`${second}\`.`,
    expected: 'Each place once.',
    state: NOTHING_BUILT,
    next: 'Remove one of them, or make a glob narrower: `packages/!(api)/package.json`.',
  };
}

export function linkedVersionFile(path: string): Problem {
  return {
    code: 'version-file-link',
    outcome: 'errored',
    where: path,
    found: 'The path is a symbolic link, or leads through one.',
    expected: 'Files of the repository: what is behind a link could be any file of the runner.',
    state: NOTHING_BUILT,
    next: 'Name the file that the link leads to, or make the glob narrower.',
  };
}

export function versionFileNotText(file: string): Problem {
  return {
    code: 'version-file-not-text',
    outcome: 'errored',
    where: file,
    found: 'The file is not UTF-8: writing it back would change other bytes than those of the version.',
    expected: 'UTF-8 text.',
    state: NOTHING_BUILT,
    next: 'Convert the file, or have a build step write LIFTLOCK_VERSION into it.',
  };
}
