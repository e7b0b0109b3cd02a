import type { Problem } from '../problem.ts';

export function notARepository(folder: string): Problem {
  return {
    code: 'not-a-repository',
    outcome: 'errored',
    where: folder,
    found: 'This folder is not inside a git repository.',
    next: 'Run the command inside a clone, or name one with `--repo DIR`. A new project becomes a repository with `git init`. In a workflow, put `actions/checkout` before this step.',
  };
}

export function bareRepository(folder: string): Problem {
  return {
    code: 'bare-repository',
    outcome: 'errored',
    where: folder,
    found: 'This is a bare repository: it has a history, but no files.',
    next: 'Clone it (`git clone DIR checkout`), and run the command in the clone.',
  };
}

/** @param next What makes git open it. */
export function repositoryNotTrusted(folder: string, next: string): Problem {
  return {
    code: 'repository-not-trusted',
    outcome: 'errored',
    where: folder,
    found: 'The repository belongs to another user, and git refuses to open it ("dubious ownership").',
    next,
  };
}

export function shallowClone(): Problem {
  return {
    code: 'shallow-clone',
    outcome: 'errored',
    found: 'The clone is shallow: commits and tags since the last release may be missing.',
    expected: 'The history back to the last release, with tags. A version is never guessed from part of it.',
    next: 'Fetch the whole history: `with: { fetch-depth: 0 }` in the checkout step, or `git fetch --unshallow --tags` in a clone.',
  };
}

export function noCommits(folder: string): Problem {
  return {
    code: 'no-commits',
    outcome: 'errored',
    where: folder,
    found: 'The repository has no commits yet, so there is nothing to release.',
    next: 'Create a commit (`git commit`), or name another branch: `--ref BRANCH`.',
  };
}

export function unknownRef(ref: string): Problem {
  return {
    code: 'unknown-ref',
    outcome: 'errored',
    where: ref,
    found: 'No branch, tag or commit of this repository has that name.',
    next: 'List the names with `git branch --all` and `git tag --list`. If it is new on the server, run `git fetch --tags` first.',
  };
}

export function gitMissing(): Problem {
  return {
    code: 'git-missing',
    outcome: 'errored',
    found: 'The program `git` could not be started.',
    expected: 'git 2.30 or newer on the PATH.',
    next: 'Install git, then try again: https://git-scm.com/downloads',
  };
}

/** @param complaint What git wrote to its error output. */
export function gitFailed(command: string, complaint: string): Problem {
  return {
    code: 'git-failed',
    outcome: 'errored',
    where: `git ${command}`,
    found: complaint.trim().slice(0, 2000) || 'git failed without a message.',
    next: 'Check the clone with `git fsck`. If objects are missing, clone the repository again.',
  };
}
