import type { ReasonCode } from '../errors/index.ts';

/** The answer of one gate. All but `pass` have a remedy. */
export interface GateDecision extends Answer {
  readonly gate: string;
}

/**
 * What a gate answered. `pass`: yes. `hold`: a rule says no, and a person can change that. `fail`: a check of the
 * candidate says no. `skip`: the candidate is no longer needed.
 */
export interface Answer<Code extends string = ReasonCode> {
  readonly decision: 'pass' | 'hold' | 'fail' | 'skip';
  readonly code: Code | 'passed';
  /** One sentence with the facts that decided. */
  readonly reason: string;
  /** The exact thing to do next; empty for a yes. */
  readonly remedy: string;
  /** Where only time is missing: when the answer becomes a yes by itself, in milliseconds since the epoch. */
  readonly until?: number;
}

/** One named yes/no question, asked before a candidate may enter an environment. */
export interface Gate<Facts, Code extends string = ReasonCode> {
  /** The question as a name that yes or no answers: `is-staged`. */
  readonly name: string;
  /** Why the question is asked: what happened to others who did not ask it. */
  readonly motivation: string;
  /** The codes of all answers but a yes, and what each of them means. */
  readonly reasons: Readonly<Partial<Record<Code, string>>>;
  decide(facts: Facts): Answer<Code>;
}

export function pass(reason: string): Answer<never> {
  return { decision: 'pass', code: 'passed', reason, remedy: '' };
}

export function hold<Code extends string>(code: Code, reason: string, remedy: string): Answer<Code> {
  return { decision: 'hold', code, reason, remedy };
}

/** A rule that time alone will satisfy. */
export function holdUntil<Code extends string>(
  until: number,
  code: Code,
  reason: string,
  remedy: string,
): Answer<Code> {
  return { ...hold(code, reason, remedy), until };
}

export function fail<Code extends string>(code: Code, reason: string, remedy: string): Answer<Code> {
  return { decision: 'fail', code, reason, remedy };
}

export function skip<Code extends string>(code: Code, reason: string): Answer<Code> {
  return { decision: 'skip', code, reason, remedy: 'Nothing: a newer candidate has taken its place.' };
}

/** Asks every gate and keeps the order. */
export function evaluate<Facts>(gates: readonly Gate<Facts>[], facts: Facts): GateDecision[] {
  return gates.map((gate) => ({ gate: gate.name, ...gate.decide(facts) }));
}
