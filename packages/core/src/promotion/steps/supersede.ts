import { live } from '../../deployment/index.ts';
import type { Step } from '../flow.ts';
import type { Configured, Examined } from '../known.ts';
import { supersede } from '../supersede/supersede.ts';

export interface Superseding {
  /** A line for each run that was superseded, in Markdown. */
  readonly superseded: readonly string[];
}

/** Cancels older runs that wait for a review, where an environment wants that. */
export const supersedeOlder: Step<Configured & Examined, Superseding> = {
  title: 'Cancel older runs that wait for a review',
  run: async (known, ports) => ({ superseded: await supersede(known, ports) }),
};

/** The same for a candidate that an earlier attempt staged: it may have been killed before it got to that. */
export const supersedeLeft: Step<Configured & Examined, Superseding> = {
  title: 'Cancel what an earlier attempt left waiting',
  async run(known, ports) {
    const isStaged = live(known.facts.ledger)?.payload.candidate === known.facts.candidate;
    return { superseded: isStaged ? await supersede(known, ports) : [] };
  },
};
