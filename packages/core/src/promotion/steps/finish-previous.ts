import { finishPrevious as finish } from '../publish/finish-previous.ts';
import type { Release } from '../../release/index.ts';
import type { Step } from '../flow.ts';
import type { Configured, Examined, Kept, Subject } from '../known.ts';

type Known = Configured & Subject & Kept & Examined & { readonly notes: string };

/** Finishes what a killed job left in this environment, whoever's it was. */
export const finishPrevious: Step<Known, { readonly finished: Release | undefined }> = {
  title: 'Finish what was left unfinished',
  run: async (known, ports) => ({ finished: await finish(known.environment, known.facts, known, ports) }),
};
