import { paragraphs } from '../../pipeline/markdown.ts';
import { writeBriefs } from '../brief/write-briefs.ts';
import { automaticRecords } from '../environment/automatic-records.ts';
import type { Step } from '../flow.ts';
import type { Configured, Examined, Subject } from '../known.ts';
import type { Superseding } from './supersede.ts';

export interface Briefed {
  /** Markdown for whoever reviews the next environments; empty at the end of the ladder. */
  readonly brief: string;
}

export const writeBrief: Step<Configured & Subject & Examined, Briefed> = {
  title: 'Write the brief',
  run: async ({ loadedConfig, ...known }, ports) => ({
    brief: await writeBriefs({ ...known, config: loadedConfig.config, purpose: 'promote' }, ports),
  }),
};

/** Adds what was superseded, and what GitHub recorded by itself. */
export const noteAutomaticRecords: Step<Configured & Subject & Partial<Briefed & Superseding>, Briefed> = {
  title: 'Look for records of GitHub itself',
  run: async ({ environment, ledgers, brief = '', superseded = [] }, ports) => ({
    brief: paragraphs(
      brief,
      ...superseded,
      automaticRecords(environment.name, await ledgers.of(environment), ports.event.sha),
    ),
  }),
};
