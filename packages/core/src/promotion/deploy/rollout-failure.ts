import { LiftlockError, type Problem } from '../../errors/index.ts';

/** A step or a validation that did not pass. */
export class RolloutFailure extends LiftlockError {
  /** What failed, in a clause for the record: `step "roll out" failed`. */
  readonly what: string;

  constructor(problem: Problem | readonly Problem[], what: string) {
    super(problem);
    this.what = what;
  }
}
