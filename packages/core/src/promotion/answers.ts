import type { GateDecision } from '../gates/index.ts';

/** The answers of all gates, those that were asked again replaced. */
export function answeredAnew(decisions: readonly GateDecision[], again: readonly GateDecision[]): GateDecision[] {
  return decisions.map((before) => again.find(({ gate }) => gate === before.gate) ?? before);
}
