import type { Environment } from '../../config/index.ts';
import type { SettingsPort } from '../../ports/index.ts';

/** The declared variables and secrets of an environment; nothing else of the step's environment reaches the commands. */
export function declaredSettings(environment: Environment, settings: SettingsPort): Record<string, string> {
  const names = [...environment.requires.variables, ...environment.requires.secrets];
  return Object.fromEntries(names.map((name) => [name, settings.get(name) ?? '']));
}
