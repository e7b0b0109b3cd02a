import type { Problem } from '../problem.ts';

/** @param how How the link was met: `A glob matches a symbolic link.` */
export function linkRefused(path: string, how: string): Problem {
  return {
    code: 'link-refused',
    outcome: 'errored',
    where: path,
    found: how,
    expected: 'A regular file of the checkout. A link can point to any file on the runner, so links are not followed.',
    next: 'Make the glob more specific, or replace the link with the file itself.',
  };
}
