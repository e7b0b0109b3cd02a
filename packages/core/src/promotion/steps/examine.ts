import { evaluate, GATES_FOR, type Purpose, RUN_GATES } from '../../gates/index.ts';
import { referenceTo } from '../../deployment/index.ts';
import { gatherFacts } from '../facts/gather-facts.ts';
import { Ended, type Step } from '../flow.ts';
import type { Configured, Examined, Recovering, Subject } from '../known.ts';
import { refusalOf } from '../refusal.ts';

/** Reads all facts and asks all gates, so that every reason is shown at once. Decides nothing yet. */
export function examine(
  purpose: Purpose,
): Step<Configured & Subject & Partial<Recovering> & { readonly reason?: string }, Examined> {
  return {
    title: 'Gather the facts and ask the gates',
    async run(known, ports) {
      const facts = await gatherFacts({ ...known, purpose, from: known.from && referenceTo(known.from) }, ports);
      return { facts, decisions: evaluate(GATES_FOR[purpose], facts) };
    },
  };
}

/** Nothing is written and nothing runs for a run that has no business here. */
export const admitRun = passing('Admit the run', RUN_GATES);

/** Goes on only if every gate passed. */
export const admitCandidate = passing('Admit the candidate');

function passing(title: string, gates?: readonly { readonly name: string }[]): Step<Configured & Examined, object> {
  const isMeant = (gate: string) => gates === undefined || gates.some(({ name }) => name === gate);
  return {
    title,
    run({ decisions, environment }) {
      const refused = decisions.some(({ gate, decision }) => isMeant(gate) && decision !== 'pass');
      // All reasons are told, also those of gates that were not asked about here.
      const refusal = refused ? refusalOf(decisions, environment.name) : undefined;
      return Promise.resolve(refusal === undefined ? {} : new Ended(refusal));
    },
  };
}
