import type { Problem, ReasonCode } from '@liftlock/core';

/** A problem that is noticed before anything runs: the repository is as it was. */
export function refused(code: ReasonCode, values: Omit<Problem, 'code' | 'outcome'>): Problem {
  return { code, outcome: 'errored', ...values };
}
