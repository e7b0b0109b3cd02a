import { finishPrevious as finish } from '../publish/finish-previous.ts';
import { live } from '../../deployment/index.ts';
import type { Release } from '../../release/index.ts';
import type { Step } from '../flow.ts';
import type { Configured, Examined, Kept, PromotionRequest, Subject } from '../known.ts';
import { askForMerge } from './ask-for-merge.ts';

type Known = PromotionRequest & Configured & Subject & Kept & Examined & { readonly notes: string };

/** Finishes what a killed job left in this environment, whoever's it was. */
export const finishPrevious: Step<Known, { readonly finished: Release | undefined }> = {
  title: 'Finish what was left unfinished',
  async run(known, ports) {
    const { environment, facts, ledgers } = known;
    const { config } = known.loadedConfig;
    // Of all candidates: what was left may be another one than this.
    const { votes } = await ledgers.of(environment);
    return { finished: await finish({ environment, config }, { ledger: facts.ledger, votes }, known, ports) };
  },
};

/** The same for a hotfix: one that is live and was killed before its end has asked nobody for its merge. */
export const finishHotfix: typeof finishPrevious = {
  title: finishPrevious.title,
  async run(known, ports) {
    const found = await finishPrevious.run(known, ports);
    if (live(known.facts.ledger)?.payload.candidate === known.facts.candidate) await askForMerge.run(known, ports);
    return found;
  },
};
