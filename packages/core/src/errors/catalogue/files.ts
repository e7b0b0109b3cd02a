import type { Problem } from '../problem.ts';

/** @param how How the link was met: `A glob matches a symbolic link.` */
export function linkRefused(path: string, how: string): Problem {
  return {
    code: 'link-refused',
    outcome: 'errored',
    where: path,
    found: how,
    expected: 'A regular file of the checkout. A link could lead to any file of the runner, so none is followed.',
    state: 'Nothing was uploaded; what the link leads to was not read.',
    next: 'Make the glob narrower, or put the file itself in the place of the link.',
  };
}
