import { releaseName } from '../../candidate/index.ts';
import { live, possiblyLive } from '../../deployment/index.ts';
import { completed } from '../../pipeline/pipeline-stage.ts';
import { deployContext } from '../deploy/deploy-context.ts';
import { validateAll } from '../deploy/validate.ts';
import { Ended, type Step } from '../flow.ts';
import type { Configured, Examined, Subject } from '../known.ts';

/**
 * Live already, and nothing came after it that may have touched the environment: nothing is written, but somebody who
 * re-runs a promotion wants to know whether all is well.
 */
export const endIfLive: Step<Configured & Subject & Examined, object> = {
  title: 'See whether it is live already',
  async run({ facts, environment, loaded, loadedConfig }, ports) {
    const there = live(facts.ledger);
    if (there?.payload.candidate !== facts.candidate || possiblyLive(facts.ledger)?.id !== there.id) return {};
    const context = await deployContext(facts, loaded, loadedConfig.config, ports);
    await validateAll(environment, context, ports);
    return new Ended(
      completed(`${releaseName(facts.manifest)} is already live in ${environment.name}; nothing was deployed.`),
    );
  },
};

/** A redeploy that was carried out by this run already. */
export const endIfRedeployed: Step<Configured & Subject & Examined, object> = {
  title: 'See whether it was deployed again already',
  run({ facts, environment }, ports) {
    const there = live(facts.ledger);
    const isDone = there?.payload.intent === 'redeploy' && there.payload.run.id === ports.event.run.id;
    const headline = `${releaseName(facts.manifest)} was deployed again to ${environment.name} already; nothing was deployed.`;
    return Promise.resolve(isDone ? new Ended(completed(headline)) : {});
  },
};
