import { runSteps } from '../deploy/run-steps.ts';
import { fillUrl, validateAll } from '../deploy/validate.ts';
import { ensureStatus } from '../environment/ensure-status.ts';
import type { Step } from '../flow.ts';
import type { Admitted } from '../known.ts';

export const prepareData: Step<Admitted, object> = {
  title: 'Prepare the data',
  async run({ rollout }, ports) {
    await runSteps(rollout, 'data', ports);
    return {};
  },
};

export const deploy: Step<Admitted, object> = {
  title: 'Deploy',
  async run({ rollout }, ports) {
    await runSteps(rollout, 'deploy', ports);
    return {};
  },
};

export const validateDeploy: Step<Admitted, object> = {
  title: 'Validate',
  async run({ rollout: { environment, context } }, ports) {
    await validateAll(environment, context, ports);
    return {};
  },
};

/** Writes the success. From here on nothing is rolled back: what runs was validated, whatever becomes of the answer. */
export const succeed: Step<Admitted, object> = {
  title: 'Record the success',
  async run({ rollout }, ports) {
    const { environment, context, record } = rollout;
    rollout.settle(ports);
    const url = environment.url === undefined ? undefined : fillUrl(environment.url, context);
    const how = environment.validate.length > 0 ? 'is live and validated' : 'is live, not verified: no validation';
    await ensureStatus(record, 'success', `${context.version} ${how}`, ports, url);
    return {};
  },
};
