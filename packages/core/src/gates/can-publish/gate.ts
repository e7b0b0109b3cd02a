import type { EntryFacts } from '../facts.ts';
import { type Gate, hold, pass } from '../gate.ts';

const reasons = {
  'cannot-publish':
    'The commit changes workflow files, and `GITHUB_TOKEN` must not create a release for such a commit.',
} as const;

export const canPublish: Gate<Pick<EntryFacts, 'publishing' | 'environment' | 'manifest'>, keyof typeof reasons> = {
  name: 'can-publish',
  motivation:
    'GitHub does not let `GITHUB_TOKEN` create a release for a commit whose workflow files differ from the default branch. This should be known before production changes.',
  reasons,
  decide({ publishing, environment, manifest }) {
    if (environment.release === 'none') return pass('This environment publishes nothing.');
    if (publishing.workflowRule) {
      return hold(
        'cannot-publish',
        `Commit ${manifest.commit.slice(0, 7)} has different workflow files than the default branch, and is not the head of any branch.`,
        `Push the tag ${manifest.tag} at ${manifest.commit.slice(0, 7)} yourself, or use the token of a GitHub App. Then re-run this job.`,
      );
    }
    return pass('The token may publish a release of this commit.');
  },
};
