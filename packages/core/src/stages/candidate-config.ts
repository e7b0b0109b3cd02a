import { canonicalJson } from '../candidate/index.ts';
import type { LoadedCandidate } from './candidate-files.ts';
import type { FilesPort } from '../ports/index.ts';

/** Writes the configuration of all components, by name, to the file that steps find in LIFTLOCK_CONFIG. */
export async function writeComponentConfig(loaded: LoadedCandidate, files: FilesPort): Promise<string> {
  const folder = await files.temporaryFolder('config');
  const file = `${folder}/components.json`;
  const byName = Object.fromEntries(loaded.manifest.components.map(({ name, config }) => [name, config]));
  await files.write(file, canonicalJson(byName));
  return file;
}
