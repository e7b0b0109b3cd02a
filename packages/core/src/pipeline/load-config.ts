import { type Digest, digestOf } from '../candidate/index.ts';
import { CONFIG_FILE, type Config, type Environment, parseConfig } from '../config/index.ts';
import { LiftlockError, missingConfig, unknownEnvironment } from '../errors/index.ts';
import type { FilesPort } from '../ports/index.ts';

export interface LoadedConfig {
  readonly config: Config;
  /** Of the file's bytes as they are in the checkout. */
  readonly digest: Digest;
}

/** Reads the pipeline's configuration from the checkout. */
export async function loadConfig(files: FilesPort): Promise<LoadedConfig> {
  const text = await files.read(CONFIG_FILE);
  if (text === undefined) throw new LiftlockError(missingConfig(CONFIG_FILE));
  const parsed = parseConfig(text);
  if (!parsed.ok) throw new LiftlockError(parsed.problems);
  return { config: parsed.config, digest: digestOf(text) };
}

/** The environment of a name; GitHub ignores case. */
export function environmentNamed(config: Config, name: string): Environment {
  const found = config.environments.find((environment) => environment.name.toLowerCase() === name.toLowerCase());
  if (found) return found;
  throw new LiftlockError(
    unknownEnvironment(
      name,
      config.environments.map((environment) => environment.name),
    ),
  );
}
