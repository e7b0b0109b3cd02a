import { z } from 'zod';

/**
 * What a gate answered. `pass`: yes. `hold`: a rule says no, and a person can change that. `fail`: a check of the
 * candidate says no. `skip`: the candidate is not needed any more. All but `pass` have a remedy.
 */
export const GateDecision = z.strictObject({
  gate: z.string(),
  decision: z.enum(['pass', 'hold', 'fail', 'skip']),
  /** Stable kebab-case code; `passed` for a yes. */
  code: z.string(),
  /** One sentence with the facts that decided. */
  reason: z.string(),
  /** The exact thing to do next; empty for a yes. */
  remedy: z.string(),
  /** Where only time is missing: when the answer becomes a yes by itself, in milliseconds since the epoch. */
  until: z.int().optional(),
});
export type GateDecision = z.infer<typeof GateDecision>;

/** One named yes/no question, asked before a candidate may enter an environment. */
export interface Gate<Facts> {
  /** The question as a name that yes or no answers: `is-staged`. */
  readonly name: string;
  /** Why anybody asks: what happened to others who did not. */
  readonly motivation: string;
  decide(facts: Facts): Answer;
}

export type Answer = Omit<GateDecision, 'gate'>;

export function pass(reason: string): Answer {
  return { decision: 'pass', code: 'passed', reason, remedy: '' };
}

export function hold(code: string, reason: string, remedy: string): Answer {
  return { decision: 'hold', code, reason, remedy };
}

/** A rule that time alone will satisfy. */
export function holdUntil(until: number, code: string, reason: string, remedy: string): Answer {
  return { ...hold(code, reason, remedy), until };
}

export function fail(code: string, reason: string, remedy: string): Answer {
  return { decision: 'fail', code, reason, remedy };
}

export function skip(code: string, reason: string): Answer {
  return { decision: 'skip', code, reason, remedy: 'Nothing: a newer candidate has taken its place.' };
}

/** Asks every gate and keeps the order. */
export function evaluate<Facts>(gates: readonly Gate<Facts>[], facts: Facts): GateDecision[] {
  return gates.map((gate) => ({ gate: gate.name, ...gate.decide(facts) }));
}
