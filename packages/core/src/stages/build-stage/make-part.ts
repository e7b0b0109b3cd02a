import { type Artifact, canonicalJson, digestOf } from '../../candidate/index.ts';
import type { Config } from '../../config/index.ts';
import { LiftlockError, partEmpty } from '../../errors/index.ts';
import { code, fileSize, plain, table } from '../../pipeline/markdown.ts';
import { completed, type StageResult } from '../../pipeline/pipeline-stage.ts';
import { counted } from '../../pipeline/words.ts';
import type { Ports } from '../../ports/index.ts';
import type { NextRelease } from '../../version/index.ts';
import { collectArtifacts, unmatchedGlobs } from './artifacts.ts';
import type { Planned } from './planned.ts';
import { PART_FILE, partArtifact, type PartManifest } from './part-manifest.ts';
import { findReferences } from './references.ts';
import { addSbom } from './sbom.ts';
import { sourceProblems, type WrittenFiles } from './source.ts';

/**
 * Keeps what this machine built for the job that merges. What only another part has is not missed here.
 *
 * @throws LiftlockError with all that is wrong with what the build left.
 */
export async function makePart(
  part: string,
  { config, configDigest, next, base }: Planned,
  written: WrittenFiles,
  ports: Ports,
): Promise<StageResult> {
  const { component } = config.scope;
  const folder = await ports.files.temporaryFolder('part');
  const named = await findReferences(config, next.version, ports.files);
  const problems = [
    ...(await sourceProblems(config.buildPolicy, written, ports)),
    ...named.problems.filter(({ code: reason }) => reason !== 'digest-file-missing'),
  ];
  const files = await collectArtifacts(config, folder, ports, { others: problems, isPart: true });
  const artifacts = [...files, ...(await ownSbom(config, next, folder, ports))];
  if (artifacts.length + named.references.length === 0) throw new LiftlockError(partEmpty(part));
  const manifest: PartManifest = {
    schema: 1,
    part,
    ...(component === null ? {} : { component }),
    version: next.version,
    commit: ports.event.sha,
    base,
    config: configDigest,
    artifacts,
    references: [...named.references],
    unmatched: await unmatchedGlobs(config.components, ports.files),
  };
  const text = canonicalJson(manifest);
  await ports.files.write(`${folder}/${PART_FILE}`, text);
  const name = partArtifact(manifest, ports.event.run.attempt, digestOf(text));
  await ports.artifacts.upload(name, folder, [...artifacts.map((artifact) => artifact.name), PART_FILE]);
  return completed(`Part ${part} of version ${next.version}, ${counted(artifacts.length, 'artifact')}.`, {
    outputs: { 'release-needed': 'true', candidate: '', version: next.version, tag: next.tag, checksums: '' },
    details: { part, version: next.version },
    summary: summary(artifacts),
  });
}

/** The bill of a tool belongs to the part whose steps write it. */
async function ownSbom(
  { buildPolicy: { sbom } }: Config,
  { version }: NextRelease,
  folder: string,
  ports: Ports,
): Promise<Artifact[]> {
  const isHere = sbom !== undefined && sbom !== 'cyclonedx' && (await ports.files.read(sbom)) !== undefined;
  return isHere ? addSbom(sbom, version, [], folder, ports) : [];
}

function summary(artifacts: readonly Artifact[]): string {
  if (artifacts.length === 0) return '';
  return table(
    ['Artifact', 'Component', 'Size', 'SHA-256'],
    artifacts.map(({ name, component, size, sha256 }) => [
      code(name),
      plain(component),
      fileSize(size),
      code(sha256.slice(7, 19)),
    ]),
  );
}
