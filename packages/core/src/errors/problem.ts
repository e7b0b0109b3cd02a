import type { ReasonCode } from './reason-code.ts';

/**
 * How a stage can end without success. `held`: a rule said no. `failed`: a check said no. `errored`: something broke.
 * The three are never mixed: a held promotion needs a person's decision, a failed one a better candidate, an errored
 * one another try.
 */
export type FailureOutcome = 'held' | 'failed' | 'errored';

/** One thing that went wrong, in the sentences that a person needs on release day. */
export interface Problem {
  /** `reason-code` of the action, and the section in docs/errors.md. */
  readonly code: ReasonCode;
  readonly outcome: FailureOutcome;
  /** Where it is: a file with its position, a config path, a step's name. */
  readonly where?: string;
  /** What was there. */
  readonly found: string;
  /** What should have been there; left out where `found` says it already. */
  readonly expected?: string;
  /**
   * What is true now: what was written, deployed, published, or not. Only `runStage` sets it, from the effects that the
   * stage had: a text that is written in advance cannot know.
   */
  readonly state?: string;
  /** The exact next command, click or YAML line. */
  readonly next: string;
}

/** Carries one or more problems to the place where a stage or a command ends. Its message is safe to print. */
export class LiftlockError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: Problem | readonly Problem[], options?: { cause?: unknown }) {
    const all = Array.isArray(problems) ? (problems as readonly Problem[]) : [problems as Problem];
    super(all.map((problem) => `${problem.code}: ${problem.found}`).join('\n'), options);
    this.name = 'LiftlockError';
    this.problems = all;
  }

  /** The weightiest outcome among the problems: errored before failed before held. */
  get outcome(): FailureOutcome {
    const outcomes = new Set(this.problems.map((problem) => problem.outcome));
    if (outcomes.has('errored')) return 'errored';
    return outcomes.has('failed') ? 'failed' : 'held';
  }
}

/** Throws all problems at once, or does nothing if there is none. */
export function throwIfAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new LiftlockError(problems);
}

export const OUTCOME_UNKNOWN = 'github-outcome-unknown';

/** Whether something may have been created although no answer said so. Whoever asked looks before acting again. */
export function outcomeIsUnknown(error: unknown): boolean {
  return error instanceof LiftlockError && error.problems.some(({ code }) => code === OUTCOME_UNKNOWN);
}
