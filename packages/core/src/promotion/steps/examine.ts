import { type EntryFacts, evaluate, GATES, type Gate, RUN_GATES } from '../../gates/index.ts';
import { gatherFacts } from '../facts/gather-facts.ts';
import { Ended, type Step } from '../flow.ts';
import type { Configured, Examined, Requested, Subject } from '../known.ts';
import { refusalOf } from '../refusal.ts';

/** Reads all facts and asks all gates, so that every reason is shown at once. Decides nothing yet. */
export function examine(purpose: EntryFacts['purpose']): Step<Requested & Configured & Subject, Examined> {
  return {
    title: 'Gather the facts and ask the gates',
    async run({ loadedConfig, environment, loaded, reports, shown, ledgers }, ports) {
      const facts = await gatherFacts({ purpose, loadedConfig, environment, loaded, reports, shown }, ledgers, ports);
      return { facts, decisions: evaluate(GATES, facts) };
    },
  };
}

/** Nothing is written and nothing runs for a run that has no business here. */
export const admitRun = passing('Admit the run', RUN_GATES);

/** Goes on only if every gate passed. */
export const admitCandidate = passing('Admit the candidate', GATES);

function passing(title: string, gates: readonly Gate<EntryFacts>[]): Step<Configured & Examined, object> {
  const names = gates.map(({ name }) => name);
  return {
    title,
    run({ decisions, environment }) {
      const refused = decisions.some(({ gate, decision }) => names.includes(gate) && decision !== 'pass');
      // All reasons are told, also those of gates that were not asked about here.
      const refusal = refused ? refusalOf(decisions, environment.name) : undefined;
      return Promise.resolve(refusal === undefined ? {} : new Ended(refusal));
    },
  };
}
