import { branchOf } from '../../event/index.ts';
import type { EntryFacts } from '../facts.ts';
import { type Gate, hold, pass } from '../gate.ts';

type Facts = Pick<EntryFacts, 'event' | 'environment' | 'releaseBranches' | 'manifest'>;

export const isReleaseBranch: Gate<Facts> = {
  name: 'is-release-branch',
  motivation:
    'A tag or a side branch that is named like a protected one has passed the branch rules of environments before; so the candidate must come from a branch that may enter, and so must the scripts that bring it there.',
  decide({ event, environment, releaseBranches, manifest }) {
    const branch = branchOf(event);
    const allowed = environment.branches.length > 0 ? environment.branches : releaseBranches;
    if (branch === undefined) {
      return hold(
        'not-a-branch',
        `The run is about ${event.ref}, which is no branch.`,
        'Start the workflow from a branch.',
      );
    }
    const stranger = [manifest.branch, branch].find((name) => !allowed.some((pattern) => matches(name, pattern)));
    if (stranger !== undefined) {
      return hold(
        'branch-not-allowed',
        `The ${stranger === manifest.branch ? 'candidate' : 'run'} comes from ${stranger}; ${environment.name} takes candidates from ${allowed.join(', ')}.`,
        `Merge it into ${allowed[0] ?? 'a release branch'}, or add the branch to \`branches:\` of ${environment.name}.`,
      );
    }
    return pass(`${manifest.branch} may enter ${environment.name}.`);
  },
};

/** `release/*` matches one further level, as GitHub's own branch patterns do. */
function matches(branch: string, pattern: string): boolean {
  if (!pattern.includes('*')) return branch === pattern;
  const branchParts = branch.split('/');
  const patternParts = pattern.split('/');
  return (
    branchParts.length === patternParts.length &&
    patternParts.every((part, index) => matchesPart(branchParts[index] ?? '', part))
  );
}

function matchesPart(text: string, pattern: string): boolean {
  const [head = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return text === head;
  const tail = rest.at(-1) ?? '';
  if (!text.startsWith(head) || !text.endsWith(tail) || text.length < head.length + tail.length) return false;
  let from = head.length;
  for (const piece of rest.slice(0, -1)) {
    const at = text.indexOf(piece, from);
    if (at < 0 || at + piece.length > text.length - tail.length) return false;
    from = at + piece.length;
  }
  return true;
}
