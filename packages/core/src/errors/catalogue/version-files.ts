import type { Problem } from '../problem.ts';

/** @param where The place that was looked for. */
export function invalidVersionFile(file: string, where: string): Problem {
  return {
    code: 'invalid-version-file',
    outcome: 'errored',
    where: file,
    found: `The file has no version at ${where}.`,
    expected: 'A string that the new version can replace.',
    next: 'Correct the place in `version.files`, or write a version there once by hand.',
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
      : 'The file does not exist at this commit.',
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
        ? 'The file belongs to no component, and each component has its own version.'
        : `The file belongs to ${owners.join(' and ')}, and each has its own version.`,
    next: `Name the component whose version the file contains: \`{ file: ${file}, component: ${owners[0] ?? 'NAME'}, … }\` in \`version.files\`.`,
  };
}

export function repeatedVersionPlace(file: string, first: string, second: string): Problem {
  return {
    code: 'version-file-repeated',
    outcome: 'errored',
    where: file,
    found: `Two entries of \`version.files\` write to the same place in this file: \`${first}\` and \`${second}\`.`,
    next: 'Remove one of them, or make a glob more specific: `packages/!(api)/package.json`.',
  };
}

export function linkedVersionFile(path: string): Problem {
  return {
    code: 'version-file-link',
    outcome: 'errored',
    where: path,
    found: 'The path is a symbolic link, or leads through one.',
    expected: 'A file of the repository. A link can point to any file on the runner.',
    next: 'Name the file that the link points to, or make the glob more specific.',
  };
}

export function versionFileNotText(file: string): Problem {
  return {
    code: 'version-file-not-text',
    outcome: 'errored',
    where: file,
    found: 'The file is not UTF-8: writing it back would change more than the version.',
    next: 'Convert the file to UTF-8, or let a build step write LIFTLOCK_VERSION into it.',
  };
}
