import type { Artifact, LockFile, Source } from '../../candidate/index.ts';
import type { Config } from '../../config/index.ts';
import type { Ports } from '../../ports/index.ts';
import { collectArtifacts } from './artifacts.ts';
import { findLockFiles } from './lock-files.ts';
import { sourceOf, sourceProblems, type WrittenFiles } from './source.ts';

/** What the steps of a build left, and what it was made from. */
export interface Built {
  readonly source: Source | undefined;
  readonly lockFiles: readonly LockFile[];
  readonly artifacts: readonly Artifact[];
}

/**
 * Copies the artifacts of a build into a folder.
 *
 * @param base Commit of the release before.
 * @throws LiftlockError with all that is wrong with what the build left.
 */
export async function collectBuilt(
  config: Config,
  written: WrittenFiles,
  base: string | undefined,
  folder: string,
  ports: Ports,
): Promise<Built> {
  const { lockFiles, problems: broken } = await findLockFiles(config, base, ports);
  const problems = [...(await sourceProblems(config.buildPolicy, written, ports)), ...broken];
  const artifacts = await collectArtifacts(config, folder, ports, problems);
  return { artifacts, lockFiles, source: await sourceOf(ports) };
}
