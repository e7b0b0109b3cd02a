import { evaluate, type GateDecision, RUN_BY_HAND_GATES } from '../../gates/index.ts';
import { completed } from '../../pipeline/pipeline-stage.ts';
import { Ended, type Step } from '../flow.ts';
import type { Configured, PromotionRequest } from '../known.ts';
import { lockEnvironment, unlockEnvironment } from '../locks/lock-environment.ts';
import { refusalOf } from '../refusal.ts';

/** Only a run that people with write access start may lock or unlock. */
export const askRun: Step<Configured, { readonly decisions: readonly GateDecision[] }> = {
  title: 'Ask where the run comes from',
  run({ environment }, { event }) {
    const decisions = evaluate(RUN_BY_HAND_GATES, { event });
    const refusal = refusalOf(decisions, environment.name);
    return Promise.resolve(refusal === undefined ? { decisions } : new Ended(refusal));
  },
};

export const lock: Step<PromotionRequest & Configured, object> = {
  title: 'Lock the environment',
  async run({ environment, reason }, ports) {
    const { run, sha, actor } = ports.event;
    const by = { by: actor, reason, run: { id: run.id, attempt: run.attempt } };
    await lockEnvironment(environment.name, { ...by, sha }, { ...ports, page: run.url });
    return {};
  },
};

export const unlock: Step<PromotionRequest & Configured, object> = {
  title: 'Unlock the environment',
  async run({ environment, reason }, ports) {
    const { actor, run } = ports.event;
    const isDone = !(await unlockEnvironment(
      environment.name,
      { by: actor, reason, run: run.url },
      { ...ports, page: run.url },
    ));
    return isDone
      ? new Ended(completed(`This run has unlocked ${environment.name} already; nothing was written.`))
      : {};
  },
};
