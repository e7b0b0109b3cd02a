import { forComponent } from '../../pipeline/component-input.ts';
import { configuredEnvironment, loadConfig, type LoadedConfig } from '../../pipeline/load-config.ts';
import type { Step } from '../flow.ts';
import type { Configured, Requested, RequestedComponent } from '../known.ts';

/** Reads the pipeline from the checkout: how a deploy is done comes from there, what is deployed from the candidate. */
export const configure: Step<Requested & RequestedComponent, Configured> = {
  title: 'Read the configuration',
  run: async ({ environmentName, component }, ports) =>
    configured(forComponent(await loadConfig(ports.files), component), environmentName),
};

/** The same for what is about an environment with everything in it. */
export const configureWhole: Step<Requested, Configured> = {
  title: configure.title,
  run: async ({ environmentName }, ports) => configured(await loadConfig(ports.files), environmentName),
};

function configured(loadedConfig: LoadedConfig, environmentName: string): Configured {
  const first = loadedConfig.config.environments[0]?.name ?? '';
  const name = environmentName === '' ? first : environmentName;
  return { loadedConfig, environment: configuredEnvironment(loadedConfig.config, name) };
}
