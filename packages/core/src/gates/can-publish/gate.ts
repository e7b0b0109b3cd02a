import type { EntryFacts } from '../facts.ts';
import { type Gate, hold, pass } from '../gate.ts';

export const canPublish: Gate<Pick<EntryFacts, 'publishing' | 'environment' | 'manifest'>> = {
  name: 'can-publish',
  motivation:
    'GitHub refuses a release with GITHUB_TOKEN when its commit brings workflow files that the default branch does not have. It is better to know that before production changes.',
  decide({ publishing, environment, manifest }) {
    if (environment.release === 'none') return pass('Nothing is published from here.');
    if (publishing.workflowRule) {
      return hold(
        'cannot-publish',
        `Commit ${manifest.commit.slice(0, 7)} has other workflow files than the default branch, and no branch points at it.`,
        `Push the tag ${manifest.tag} at ${manifest.commit.slice(0, 7)} yourself, or use the token of a GitHub App; then re-run this job.`,
      );
    }
    return pass('The token and the commit allow a release.');
  },
};
