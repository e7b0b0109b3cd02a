import { STAND_INS } from '../runner/actions/stand-ins.ts';
import { JOB_KEYS, STEP_KEYS } from '../runner/workflow/refusals.ts';
import { PREFERRED } from './choose-event.ts';

export interface Supported {
  /** What starts a workflow, with a payload that is made up as a whole. */
  readonly events: readonly string[];
  readonly standIns: readonly {
    readonly action: string;
    readonly inputs: readonly string[] | 'all';
    readonly difference: string;
  }[];
  /** Keys of a job that are refused, and why. */
  readonly refusedJobKeys: Readonly<Record<string, string>>;
  readonly refusedStepKeys: readonly string[];
}

/** What a rehearsal can do with a workflow, for its documentation. */
export function supported(): Supported {
  return {
    events: PREFERRED,
    standIns: STAND_INS.map(({ action, inputs, notRehearsed }) => ({ action, inputs, difference: notRehearsed })),
    refusedJobKeys: JOB_KEYS,
    refusedStepKeys: STEP_KEYS,
  };
}
