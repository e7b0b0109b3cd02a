import type { EntryFacts } from '../facts.ts';
import { type Gate, hold, pass } from '../gate.ts';

const reasons = {
  'wrong-checkout': 'The job checked out another commit than that of the run, or a step changed the configuration.',
} as const;

export const isRightCheckout: Gate<Pick<EntryFacts, 'checkout' | 'event' | 'manifest'>, keyof typeof reasons> = {
  name: 'is-right-checkout',
  motivation:
    'The deploy steps come from the checkout, and the files from the candidate. If the two belong to different commits, the script that runs is not the one that was reviewed.',
  reasons,
  decide({ checkout, event, manifest }) {
    if (checkout.head !== event.sha) {
      return hold(
        'wrong-checkout',
        `The checkout is at ${short(checkout.head)}, but the run was started for ${short(event.sha)}.`,
        'Remove `ref:` from the `actions/checkout` step.',
      );
    }
    if (event.sha === manifest.commit && checkout.configDigest !== manifest.config.sha256) {
      return hold(
        'wrong-checkout',
        'The configuration in the checkout differs from the one that the candidate was built with, although the commit is the same.',
        'Remove the step that changes .github/liftlock.yml before this one.',
      );
    }
    return pass(`The checkout is at ${short(event.sha)}.`);
  },
};

function short(sha: string | undefined): string {
  return sha === undefined ? 'no commit' : sha.slice(0, 7);
}
