import { branchOf, matchesBranch } from '../../event/index.ts';
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
        `The run is about ${event.ref}, which is not a branch.`,
        'Start the workflow from a branch.',
      );
    }
    const stranger = [manifest.branch, branch].find((name) => !matchesBranch(name, allowed));
    if (stranger !== undefined) {
      return hold(
        'branch-not-allowed',
        `The ${stranger === manifest.branch ? 'candidate' : 'run'} comes from ${stranger}; ${environment.name} takes candidates from ${allowed.join(', ')}.`,
        `Merge it into ${allowed[0] ?? 'a release branch'}, or add the branch to \`branches:\` of ${environment.name}.`,
      );
    }
    if (manifest.prerelease && environment.release !== 'none' && environment.branches.length === 0) {
      return hold(
        'prerelease-not-allowed',
        `${manifest.version} is a pre-release, and ${environment.name} publishes releases without naming ${manifest.branch}.`,
        `To release pre-releases from here, name their branches: \`branches: [${[...releaseBranches].join(', ')}]\` in ${environment.name}.`,
      );
    }
    return pass(`${manifest.branch} may enter ${environment.name}.`);
  },
};
