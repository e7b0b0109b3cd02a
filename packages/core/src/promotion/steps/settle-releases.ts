import type { Step } from '../flow.ts';
import type { Admitted, Configured, Kept } from '../known.ts';
import { settleReleases as settle } from '../recovery/settle-releases.ts';

/** "Latest" follows what is live, and the release that was left says so in its notes. */
export const settleReleases: Step<Admitted & Configured & Kept, object> = {
  title: 'Let the releases say what is live',
  async run({ rollout, environment, loadedConfig: { config }, ledgerBefore, release }, ports) {
    await settle({ environment, config }, rollout.record, ledgerBefore, ports, release);
    return {};
  },
};
