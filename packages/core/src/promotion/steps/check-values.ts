import { throwIfAny } from '../../errors/index.ts';
import type { Step } from '../flow.ts';
import type { Configured, Subject } from '../known.ts';
import { valueProblems } from '../values/check-values.ts';

/** The candidate's configuration must be sound in every environment that it may still come to. */
export const checkAllValues = checking((config) => config.environments);

/** It may have been staged with other values than this checkout has. */
export const checkValues = checking((_, environment) => [environment]);

type Chosen = Configured['environment'][];

function checking(
  where: (config: Configured['loadedConfig']['config'], environment: Configured['environment']) => Chosen,
): Step<Configured & Subject, object> {
  return {
    title: 'Check the configuration of the components',
    async run({ loadedConfig, environment, loaded: { manifest } }, { files }) {
      const environments = where(loadedConfig.config, environment);
      throwIfAny(await valueProblems({ ...loadedConfig, environments, components: manifest.components }, files));
      return {};
    },
  };
}
