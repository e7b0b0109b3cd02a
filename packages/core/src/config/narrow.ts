import type { Config, Environment } from './config.ts';

/**
 * The same pipeline for one component: its artifacts, values, steps, suites and validations, and those that belong to no
 * component. Everything after it works as if the repository had nothing else.
 */
export function narrowedTo(config: Config, component: string): Config {
  const isMeant = stepsOf(component);
  return {
    ...config,
    scope: { component, mayBeLatest: config.components[0]?.name === component },
    components: config.components.filter(({ name }) => name === component),
    build: config.build.filter(isMeant),
    suites: config.suites.filter(({ step }) => isMeant(step)),
    environments: config.environments.map((environment) => ({
      ...environment,
      ...stepsIn(environment, component),
      validate: environment.validate.filter(isMeant),
    })),
  };
}

/** What of an environment's steps runs when a component comes in; all of them for the whole product. */
export function stepsIn<E extends Pick<Environment, 'data' | 'deploy'>>(
  { data, deploy }: E,
  component: string | null,
): Pick<E, 'data' | 'deploy'> {
  if (component === null) return { data, deploy };
  const isMeant = stepsOf(component);
  return { data: data.filter(isMeant), deploy: deploy.filter(isMeant) };
}

function stepsOf(component: string) {
  return (step: { readonly component?: string | undefined }): boolean =>
    step.component === undefined || step.component === component;
}
