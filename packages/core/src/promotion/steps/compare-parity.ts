import { evaluate, PARITY_GATES } from '../../gates/index.ts';
import { answeredAnew } from '../answers.ts';
import { deployContext } from '../deploy/deploy-context.ts';
import type { Step } from '../flow.ts';
import type { Configured, Examined, Subject } from '../known.ts';
import { probe } from '../parity/probe.ts';

/** Asks the environment's probes, and compares the answers with those of the environments before. */
export const compareParity: Step<Configured & Subject & Examined, Partial<Examined>> = {
  title: 'Compare the environment with those before',
  async run({ facts, decisions, environment, loaded, loadedConfig }, ports) {
    const isNeeded = Object.keys(environment.parity).length > 0;
    // Nothing runs for a candidate that does not come in.
    if (!isNeeded || decisions.some(({ decision }) => decision !== 'pass')) return {};
    const context = await deployContext(facts, loaded, loadedConfig.config, ports);
    const now = { ...facts, parity: await probe(environment, context, ports) };
    return { facts: now, decisions: answeredAnew(decisions, evaluate(PARITY_GATES, now)) };
  },
};
