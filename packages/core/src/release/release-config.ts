import type { CandidateManifest, Component } from '../candidate/index.ts';
import { valuesOf } from './values/values.ts';
import type { Config, Dependency, Environment, ValidationStep } from '../config/index.ts';

/** The whole release as it will enter one environment; steps find it as JSON in the file LIFTLOCK_CONFIG. */
export interface ReleaseConfig {
  readonly version: string;
  /** The tier of the environment, not its name. */
  readonly environment: 'dev' | 'staging' | 'prod';
  readonly components: readonly Component[];
  readonly dependencies: readonly Dependency[];
  readonly validation: readonly ValidationStep[];
}

/** What a candidate is, in one environment. Without one (in tests) it is that of development: nothing to validate. */
export function resolve(
  config: Pick<Config, 'components'>,
  candidate: Pick<CandidateManifest, 'version' | 'components'>,
  environment?: Pick<Environment, 'tier' | 'validate' | 'config'>,
): ReleaseConfig {
  return {
    version: candidate.version,
    environment: environment?.tier ?? 'dev',
    components: candidate.components.map((component) => ({
      ...component,
      config: valuesOf(component, environment),
    })),
    dependencies: config.components.flatMap((component) => component.dependencies),
    validation: environment?.validate ?? [],
  };
}
