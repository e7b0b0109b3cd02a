import type { Config, Environment } from '../config.ts';

/** The environment of a name; GitHub ignores case. */
export function environmentNamed(
  { environments }: Pick<Config, 'environments'>,
  name: string,
): Environment | undefined {
  return environments.find((environment) => environment.name.toLowerCase() === name.toLowerCase());
}
