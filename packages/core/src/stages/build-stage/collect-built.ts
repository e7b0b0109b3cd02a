import type { Artifact, Source } from '../../candidate/index.ts';
import type { Config } from '../../config/index.ts';
import type { Ports } from '../../ports/index.ts';
import { collectArtifacts } from './artifacts.ts';
import { sourceOf, sourceProblems, type WrittenFiles } from './source.ts';

/** What the steps of a build left, and what it was made from. */
export interface Built {
  readonly source: Source | undefined;
  readonly artifacts: readonly Artifact[];
}

/**
 * Copies the artifacts of a build into a folder.
 *
 * @throws LiftlockError with all that is wrong with what the build left.
 */
export async function collectBuilt(
  config: Config,
  written: WrittenFiles,
  folder: string,
  ports: Ports,
): Promise<Built> {
  const problems = await sourceProblems(config.buildPolicy, written, ports);
  const artifacts = await collectArtifacts(config, folder, ports.files, problems);
  return { artifacts, source: await sourceOf(ports) };
}
