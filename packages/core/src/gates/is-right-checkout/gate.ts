import type { EntryFacts } from '../facts.ts';
import { type Gate, hold, pass } from '../gate.ts';

export const isRightCheckout: Gate<Pick<EntryFacts, 'checkout' | 'event' | 'manifest'>> = {
  name: 'is-right-checkout',
  motivation:
    'How a deploy is done comes from the checkout, what is deployed from the candidate. If the two belong to different commits, a reviewed script is not the one that runs.',
  decide({ checkout, event, manifest }) {
    if (checkout.head !== event.sha) {
      return hold(
        'wrong-checkout',
        `The checkout is at ${short(checkout.head)}, the run is about ${short(event.sha)}.`,
        'Let `actions/checkout` take its default ref: remove `ref:` from the step.',
      );
    }
    if (event.sha === manifest.commit && checkout.configDigest !== manifest.config.sha256) {
      return hold(
        'wrong-checkout',
        'The configuration in the checkout is not the one that the candidate was built with, although the commit is.',
        'Remove whatever changes .github/liftlock.yml before this step.',
      );
    }
    return pass(`The checkout is at ${short(event.sha)}.`);
  },
};

function short(sha: string | undefined): string {
  return sha === undefined ? 'no commit' : sha.slice(0, 7);
}
