import { type Digest, digestOf } from '../candidate/index.ts';
import {
  CONFIG_FILE,
  type Config,
  type Environment,
  environmentNamed,
  MISNAMED_CONFIG_FILE,
  parseConfig,
} from '../config/index.ts';
import { LiftlockError, missingConfig, unknownEnvironment } from '../errors/index.ts';
import type { FilesPort } from '../ports/index.ts';

export interface LoadedConfig {
  readonly config: Config;
  /** Of the file's bytes as they are in the checkout. */
  readonly digest: Digest;
  /** Where a key is written: `file:line:column`. */
  readonly placeOf: (path: readonly PropertyKey[]) => string;
}

/** Reads the pipeline's configuration from the checkout. */
export async function loadConfig(files: FilesPort): Promise<LoadedConfig> {
  const text = await files.read(CONFIG_FILE);
  if (text === undefined) {
    const misnamed = (await files.read(MISNAMED_CONFIG_FILE)) === undefined ? undefined : MISNAMED_CONFIG_FILE;
    throw new LiftlockError(missingConfig(CONFIG_FILE, misnamed));
  }
  const parsed = parseConfig(text);
  if (!parsed.ok) throw new LiftlockError(parsed.problems);
  const { config, placeOf } = parsed;
  return { config, placeOf, digest: digestOf(text) };
}

/** @throws LiftlockError with the names that there are. */
export function configuredEnvironment(config: Config, name: string): Environment {
  const found = environmentNamed(config, name);
  if (found !== undefined) return found;
  const known = config.environments.map((environment) => environment.name);
  throw new LiftlockError(unknownEnvironment(name, known));
}
