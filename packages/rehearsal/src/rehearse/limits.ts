import { simplifications } from '../github/index.ts';

/** What no rehearsal says anything about, whatever the workflow. The fixture and the runner add their own. */
export const NEVER_REHEARSED: readonly string[] = [
  'GitHub itself: a local one answered, without its rate limits and outages',
  'attestations: nothing was signed',
  ...simplifications,
];
