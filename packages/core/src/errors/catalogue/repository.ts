import { NOTHING_WRITTEN, type Problem } from '../problem.ts';

export function notARepository(folder: string): Problem {
  return {
    code: 'not-a-repository',
    outcome: 'errored',
    where: folder,
    found: 'This folder is not inside a git repository.',
    expected: 'A git repository with at least one commit.',
    state: NOTHING_WRITTEN,
    next: 'Run it inside a clone, or name one: `--repo DIR`. In a workflow, put `actions/checkout` before this step.',
  };
}

export function shallowClone(): Problem {
  return {
    code: 'shallow-clone',
    outcome: 'errored',
    found: 'The clone is shallow: the commits and tags since the last release may be missing.',
    expected: 'The history back to the last release, with tags. A version is never guessed from part of it.',
    state: NOTHING_WRITTEN,
    next: 'Give the checkout step its whole history: `with: { fetch-depth: 0 }`. In a clone: `git fetch --unshallow --tags`.',
  };
}

export function noCommits(folder: string): Problem {
  return {
    code: 'no-commits',
    outcome: 'errored',
    where: folder,
    found: 'The repository has no commit yet.',
    expected: 'At least one commit: there is nothing that could be released.',
    state: NOTHING_WRITTEN,
    next: 'Commit something (`git commit`), or name what to plan for: `--ref BRANCH`.',
  };
}

export function unknownRef(ref: string): Problem {
  return {
    code: 'unknown-ref',
    outcome: 'errored',
    where: ref,
    found: 'No branch, tag or commit of this repository has that name.',
    expected: 'A branch, a tag, or a commit id.',
    state: NOTHING_WRITTEN,
    next: 'Look for it with `git branch --all` and `git tag --list`; if it is new on the server, `git fetch --tags` first.',
  };
}

export function gitMissing(): Problem {
  return {
    code: 'git-missing',
    outcome: 'errored',
    found: 'The program `git` could not be started.',
    expected: 'git 2.30 or newer on the PATH.',
    state: NOTHING_WRITTEN,
    next: 'Install git, then run it again: https://git-scm.com/downloads',
  };
}

/** @param complaint What git wrote to its error output. */
export function gitFailed(command: string, complaint: string): Problem {
  return {
    code: 'git-failed',
    outcome: 'errored',
    where: `git ${command}`,
    found: complaint.trim().slice(0, 2000) || 'git ended without an explanation.',
    expected: 'git reads the repository without an error.',
    state: NOTHING_WRITTEN,
    next: 'Check the clone with `git fsck`; if objects are missing, clone it again.',
  };
}
