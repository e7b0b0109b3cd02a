import type { Artifact } from '../../candidate/index.ts';
import type { BuildPolicy } from '../../config/index.ts';
import { LiftlockError, sbomMissing, sbomUnknown, sbomWithoutLockFiles } from '../../errors/index.ts';
import type { Ports } from '../../ports/index.ts';
import { type BillOfPackages, cycloneDx, sbomFormat } from '../../sbom/index.ts';

/** Name of the one that is written here; the usual ending tells scanners what it is. */
const WRITTEN = 'sbom.cdx.json';

/**
 * Puts the software bill of materials beside the artifacts: the team's own, or one with what the lock files fix.
 *
 * @throws LiftlockError if there is nothing to take or to write it from.
 */
export async function addSbom(
  wanted: BuildPolicy['sbom'],
  version: string,
  bills: readonly BillOfPackages[],
  folder: string,
  { files, event }: Pick<Ports, 'files' | 'event'>,
): Promise<Artifact[]> {
  if (wanted === undefined) return [];
  if (wanted !== 'cyclonedx') return [await taken(wanted, folder, files)];
  if (bills.length === 0) throw new LiftlockError(sbomWithoutLockFiles());
  const { owner, name } = event.repository;
  const content = cycloneDx({ name: `${owner}/${name}`, version }, bills);
  await files.write(`${folder}/${WRITTEN}`, content);
  const written = await files.digest(`${folder}/${WRITTEN}`);
  return written === undefined ? [] : [artifact(WRITTEN, written)];
}

async function taken(path: string, folder: string, files: Ports['files']): Promise<Artifact> {
  const text = await files.read(path);
  if (text === undefined) throw new LiftlockError(sbomMissing(path));
  if (sbomFormat(text) === undefined) throw new LiftlockError(sbomUnknown(path));
  const name = path.slice(path.lastIndexOf('/') + 1);
  return artifact(name, await files.copy(path, `${folder}/${name}`));
}

function artifact(
  name: string,
  { digest, size }: Pick<Awaited<ReturnType<Ports['files']['copy']>>, 'digest' | 'size'>,
): Artifact {
  return { name, component: '', kind: 'sbom', size, sha256: digest };
}
