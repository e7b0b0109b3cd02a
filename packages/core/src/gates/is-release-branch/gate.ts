import { branchOf, matchesBranch } from '../../event/index.ts';
import type { EntryFacts } from '../facts.ts';
import { type Gate, hold, pass } from '../gate.ts';

type Facts = Pick<EntryFacts, 'event' | 'environment' | 'releaseBranches' | 'manifest'>;

const reasons = {
  'not-a-branch': 'The run was started for a tag or a pull request.',
  'branch-not-allowed': 'The environment does not accept candidates from this branch.',
  'prerelease-not-allowed':
    'The environment publishes releases, and its `branches:` do not name the pre-release branch.',
} as const;

export const isReleaseBranch: Gate<Facts, keyof typeof reasons> = {
  name: 'is-release-branch',
  motivation:
    'A tag or branch with the name of a protected branch has passed the branch rules of environments before. So both the candidate and the scripts that deploy it must come from an allowed branch.',
  reasons,
  decide({ event, environment, releaseBranches, manifest }) {
    const branch = branchOf(event);
    const allowed = environment.branches.length > 0 ? environment.branches : releaseBranches;
    if (branch === undefined) {
      return hold(
        'not-a-branch',
        `The run was started for ${event.ref}, which is not a branch.`,
        'Start the workflow from a branch.',
      );
    }
    const stranger = [manifest.branch, branch].find((name) => !matchesBranch(name, allowed));
    if (stranger !== undefined) {
      return hold(
        'branch-not-allowed',
        `The ${stranger === manifest.branch ? 'candidate' : 'run'} comes from ${stranger}; ${environment.name} accepts candidates from ${allowed.join(', ')}.`,
        `Merge it into ${allowed[0] ?? 'a release branch'}, or add ${stranger} to \`branches:\` of ${environment.name}.`,
      );
    }
    if (manifest.prerelease && environment.release !== 'none' && environment.branches.length === 0) {
      return hold(
        'prerelease-not-allowed',
        `${manifest.version} is a pre-release, and ${environment.name} publishes releases and does not name ${manifest.branch} in \`branches:\`.`,
        `To publish pre-releases, name their branches: \`branches: [${[...releaseBranches].join(', ')}]\` in ${environment.name}.`,
      );
    }
    return pass(`${manifest.branch} may enter ${environment.name}.`);
  },
};
