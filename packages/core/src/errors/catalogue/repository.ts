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
