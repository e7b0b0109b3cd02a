import { closeAllBut, closeReplaced as close } from '../environment/close-replaced.ts';
import type { Step } from '../flow.ts';
import type { Admitted, Examined } from '../known.ts';

/** Writes the end of records that an earlier job replaced and did not close. */
export const closeLeftActive: Step<Examined, object> = {
  title: 'Close what was left active',
  async run({ facts }, ports) {
    await close(facts.ledger, ports);
    return {};
  },
};

/** Writes the end of the records that this candidate replaced. */
export const closeReplaced: Step<Admitted, object> = {
  title: 'Close the record that was replaced',
  async run({ rollout, ledgerBefore }, ports) {
    await closeAllBut(rollout.record, ledgerBefore, ports);
    return {};
  },
};
