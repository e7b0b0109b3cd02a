import type { Problem, ReasonCode } from '../errors/index.ts';
import { ALL_GATES, type EntryFacts, evaluate, type Gate, type GateDecision } from '../gates/index.ts';
import { refusalOf } from '../promotion/refusal.ts';

export { CATALOGUE_EXAMPLES } from '../errors/examples/index.ts';
export { CATALOGUE_REASONS } from '../errors/reasons/index.ts';

/** One answer of a gate that is not a yes, and what people read about it; undefined where the stage ends green. */
export interface GateExample {
  readonly code: ReasonCode;
  readonly decision: GateDecision;
  readonly problem: Problem | undefined;
}

/** Every gate with the examples beside it, in the order in which it is asked. */
export async function gateExamples(): Promise<{ gate: Gate<EntryFacts>; examples: GateExample[] }[]> {
  return Promise.all(ALL_GATES.map(async (gate) => ({ gate, examples: (await factsOf(gate)).map(exampleOf(gate)) })));
}

async function factsOf({ name }: Gate<EntryFacts>): Promise<readonly EntryFacts[]> {
  const module = (await import(`../gates/${name}/examples.ts`)) as { EXAMPLES: readonly EntryFacts[] };
  return module.EXAMPLES;
}

function exampleOf(gate: Gate<EntryFacts>) {
  return (facts: EntryFacts): GateExample => {
    const [decision] = evaluate([gate], facts);
    const result = decision && refusalOf([decision], facts.environment.name);
    if (decision === undefined || result === undefined) throw new Error(`An example of ${gate.name} passes.`);
    return { code: decision.code, decision, problem: result.problems[0] };
  };
}
