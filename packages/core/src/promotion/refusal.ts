import type { Problem } from '../errors/index.ts';
import type { GateDecision } from '../gates/index.ts';
import { type StageResult, skipped } from '../pipeline/pipeline-stage.ts';

/** How the stage ends if one of the gates said no; undefined if none did. What is skipped outweighs what is held. */
export function refusalOf(decisions: readonly GateDecision[], environment: string): StageResult | undefined {
  const overtaken = decisions.find(({ decision }) => decision === 'skip');
  const refused = decisions.filter(({ decision }) => decision === 'hold' || decision === 'fail');
  if (overtaken !== undefined && !refused.some(({ decision }) => decision === 'fail')) {
    return skipped(overtaken.code, overtaken.reason, { gates: decisions });
  }
  const first = refused.find(({ decision }) => decision === 'fail') ?? refused[0];
  if (first === undefined) return undefined;
  return {
    decision: first.decision === 'fail' ? 'failed' : 'held',
    reasonCode: first.code,
    headline: first.reason,
    outputs: {},
    details: {},
    summary: '',
    gates: decisions,
    problems: refused.map((decision) => problemOf(decision, environment)),
  };
}

function problemOf({ code, decision, gate, reason, remedy }: GateDecision, environment: string): Problem {
  return {
    code,
    outcome: decision === 'fail' ? 'failed' : 'held',
    where: environment,
    found: reason,
    expected: `\`${gate}\` must pass before ${environment}.`,
    next: remedy,
  };
}
