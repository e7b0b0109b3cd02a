import { closeReplaced as close } from '../environment/close-replaced.ts';
import type { Step } from '../flow.ts';
import type { Configured, Examined, Subject } from '../known.ts';

/** Writes the end of a record that an earlier job replaced and did not close. */
export const closeLeftActive: Step<Examined, object> = {
  title: 'Close what was left active',
  async run({ facts }, ports) {
    await close(facts.ledger, ports);
    return {};
  },
};

/** Writes the end of the record that this candidate replaced. */
export const closeReplaced: Step<Configured & Subject, object> = {
  title: 'Close the record that was replaced',
  async run({ environment, ledgers }, ports) {
    await close((await ledgers.again(environment)).ordered, ports);
    return {};
  },
};
