import { canonicalJson } from '../candidate/index.ts';
import type { Config, Environment } from '../config/index.ts';
import type { FilesPort } from '../ports/index.ts';
import { resolve } from '../release/index.ts';
import type { LoadedCandidate } from './candidate-files.ts';

/** Writes the release's configuration for one environment to the file that steps find in LIFTLOCK_CONFIG. */
export async function writeReleaseConfig(
  config: Config,
  loaded: LoadedCandidate,
  environment: Environment | undefined,
  files: FilesPort,
): Promise<string> {
  const file = `${await files.temporaryFolder('config')}/release.json`;
  await files.write(file, canonicalJson(resolve(config, loaded.manifest, environment)));
  return file;
}
