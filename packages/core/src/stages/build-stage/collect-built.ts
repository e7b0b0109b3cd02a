import { type Artifact, collidingNames, type LockFile, type Reference, type Source } from '../../candidate/index.ts';
import type { Config } from '../../config/index.ts';
import { sbomNameTaken, throwIfAny } from '../../errors/index.ts';
import type { Ports } from '../../ports/index.ts';
import { collectArtifacts } from './artifacts.ts';
import { findLockFiles } from './lock-files.ts';
import { findReferences } from './references.ts';
import { addSbom } from './sbom.ts';
import { sourceOf, sourceProblems, type WrittenFiles } from './source.ts';

/** What is being built. */
export interface Building {
  readonly config: Config;
  readonly written: WrittenFiles;
  readonly version: string;
  /** Commit of the release before. */
  readonly base: string | undefined;
  /** Where the artifacts go. */
  readonly folder: string;
}

/** What the steps of a build left, and what it was made from. */
export interface Built {
  readonly source: Source | undefined;
  readonly lockFiles: readonly LockFile[];
  readonly artifacts: readonly Artifact[];
  readonly references: readonly Reference[];
}

/**
 * Copies the artifacts of a build into a folder.
 *
 * @throws LiftlockError with all that is wrong with what the build left.
 */
export async function collectBuilt({ config, written, version, base, folder }: Building, ports: Ports): Promise<Built> {
  const { lockFiles, packages, problems: broken } = await findLockFiles(config, base, ports);
  const named = await findReferences(config, version, ports.files);
  const problems = [...(await sourceProblems(config.buildPolicy, written, ports)), ...broken, ...named.problems];
  const artifacts = await collectArtifacts(config, folder, ports, { others: problems });
  const sbom = await addSbom(config.buildPolicy.sbom, version, packages, folder, ports);
  // The same file may be among the artifacts of a component, too.
  const others = artifacts.filter(
    ({ name, sha256 }) => !sbom.some((one) => one.name === name && one.sha256 === sha256),
  );
  const all = [...others, ...sbom];
  throwIfAny(collidingNames(all.map(({ name }) => name)).map((name) => sbomNameTaken(name)));
  return { artifacts: all, references: named.references, lockFiles, source: await sourceOf(ports) };
}
