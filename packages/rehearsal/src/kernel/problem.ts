import type { Problem } from '@liftlock/core';

/** A problem that is noticed before anything runs. */
export function refused(code: string, values: Omit<Problem, 'code' | 'outcome' | 'state'>): Problem {
  return { code, outcome: 'errored', state: 'Nothing has run. The repository was not touched.', ...values };
}
