import { configuredEnvironment, loadConfig } from '../../pipeline/load-config.ts';
import type { Step } from '../flow.ts';
import type { Configured, Requested } from '../known.ts';

/** Reads the pipeline from the checkout: how a deploy is done comes from there, what is deployed from the candidate. */
export const configure: Step<Requested, Configured> = {
  title: 'Read the configuration',
  async run({ environmentName }, ports) {
    const loadedConfig = await loadConfig(ports.files);
    const first = loadedConfig.config.environments[0]?.name ?? '';
    const name = environmentName === '' ? first : environmentName;
    return { loadedConfig, environment: configuredEnvironment(loadedConfig.config, name) };
  },
};
