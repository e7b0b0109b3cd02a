import { z } from 'zod';
import { type CandidateManifest, Component } from '../candidate/index.ts';
import { type Config, Dependency, type Environment } from '../config/config.ts';
import { ValidationStep } from '../config/validation-step.ts';

/** The whole release as it will enter one environment; steps find it as JSON in the file LIFTLOCK_CONFIG. */
export const ReleaseConfig = z.strictObject({
  version: z.string(),
  /** The tier of the environment, not its name. */
  environment: z.enum(['dev', 'staging', 'prod']),
  components: z.array(Component),
  dependencies: z.array(Dependency),
  validation: z.array(ValidationStep),
});
export type ReleaseConfig = z.infer<typeof ReleaseConfig>;

/** What a candidate is, in one environment. Without one (in tests) it is that of development: nothing to validate. */
export function resolve(
  config: Pick<Config, 'components'>,
  candidate: Pick<CandidateManifest, 'version' | 'components'>,
  environment?: Pick<Environment, 'tier' | 'validate'>,
): ReleaseConfig {
  return {
    version: candidate.version,
    environment: environment?.tier ?? 'dev',
    components: candidate.components,
    dependencies: config.components.flatMap((component) => component.dependencies),
    validation: environment?.validate ?? [],
  };
}
