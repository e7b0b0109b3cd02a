import { ask, type EntryFacts, type GateDecision, GATES } from '../../gates/index.ts';
import type { Problem } from '../../errors/index.ts';
import { type StageResult, skipped } from '../../pipeline/pipeline-stage.ts';
import { NOTHING_WRITTEN } from '../../errors/index.ts';

/** The answers of all gates, and the result of the stage if one of them said no. */
export interface Verdict {
  readonly decisions: readonly GateDecision[];
  readonly refusal: StageResult | undefined;
}

/** Asks every gate, so that all reasons are shown at once; what is skipped outweighs what is held. */
export function judge(facts: EntryFacts): Verdict {
  const decisions = ask(GATES, facts);
  const overtaken = decisions.find((decision) => decision.decision === 'skip');
  const refused = decisions.filter((decision) => decision.decision === 'hold' || decision.decision === 'fail');
  if (overtaken !== undefined && !refused.some((decision) => decision.decision === 'fail')) {
    return { decisions, refusal: skipped(overtaken.code, overtaken.reason, { gates: decisions }) };
  }
  const first = refused.find((decision) => decision.decision === 'fail') ?? refused[0];
  if (first === undefined) return { decisions, refusal: undefined };
  return {
    decisions,
    refusal: {
      decision: first.decision === 'fail' ? 'failed' : 'held',
      reasonCode: first.code,
      headline: first.reason,
      outputs: {},
      details: {},
      summary: '',
      gates: decisions,
      problems: refused.map((decision) => problemOf(decision, facts)),
    },
  };
}

function problemOf(decision: GateDecision, facts: EntryFacts): Problem {
  return {
    code: decision.code,
    outcome: decision.decision === 'fail' ? 'failed' : 'held',
    where: facts.environment.name,
    found: decision.reason,
    expected: `Yes to \`${decision.gate}\` before anything enters ${facts.environment.name}.`,
    state: NOTHING_WRITTEN,
    next: decision.remedy,
  };
}
