import { CHECKS } from './checks.ts';
import type { DoctorFacts } from './facts.ts';
import type { Finding, FindingOutcome } from './finding.ts';

/** A finding, and the check that made it. */
export interface Diagnosis extends Finding {
  readonly check: string;
}

const ORDER: readonly FindingOutcome[] = ['problem', 'advice', 'unknown', 'ok'];

/** All that there is to say, problems first. */
export function diagnose(facts: DoctorFacts): readonly Diagnosis[] {
  const found = CHECKS.flatMap((check) => check.examine(facts).map((finding) => ({ check: check.name, ...finding })));
  return ORDER.flatMap((outcome) => found.filter((each) => each.outcome === outcome));
}

/** `2 problems, 3 pieces of advice, 1 not known, 8 in order.` */
export function tally(findings: readonly Diagnosis[]): string {
  const count = (outcome: FindingOutcome) => findings.filter((each) => each.outcome === outcome).length;
  const [problems, advised, unknowns, fine] = ORDER.map(count) as [number, number, number, number];
  const parts = [
    ...(problems === 0 ? [] : [problems === 1 ? '1 problem' : `${problems} problems`]),
    ...(advised === 0 ? [] : [advised === 1 ? '1 piece of advice' : `${advised} pieces of advice`]),
    ...(unknowns === 0 ? [] : [`${unknowns} not known`]),
    `${fine} in order`,
  ];
  return `${parts.join(', ')}.`;
}
