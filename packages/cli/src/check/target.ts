import { type Config, type Environment, environmentNamed } from '@liftlock/core';
import { entersEnvironment, type SuiteStep } from './workflow/suite-steps.ts';

/** The environment that a step enters, as its input says; undefined if that cannot be told, or is not configured. */
export function targetOf(step: SuiteStep, config: Config): Environment | undefined {
  if (!entersEnvironment(step)) return undefined;
  const name = targetName(step, config);
  return name === undefined ? undefined : environmentNamed(config, name);
}

/** The name that a step gives; `stage` without one takes the first environment. Undefined for an expression. */
export function targetName(step: SuiteStep, config: Config): string | undefined {
  const written = step.given('environment') === undefined ? '' : step.text('environment')?.trim();
  return written === '' ? (step.stage === 'stage' ? config.environments[0]?.name : undefined) : written;
}
