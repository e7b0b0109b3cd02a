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
