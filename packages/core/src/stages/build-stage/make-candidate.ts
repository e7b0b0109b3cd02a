import { candidateOf, checksumsText, MANIFEST_FILE, manifestText, NOTES_FILE } from '../../candidate/index.ts';
import { branchOf } from '../../event/index.ts';
import { candidateArtifact } from '../../pipeline/candidate-files.ts';
import { completed, type StageResult } from '../../pipeline/pipeline-stage.ts';
import { counted } from '../../pipeline/words.ts';
import type { Ports } from '../../ports/index.ts';
import type { Built } from './collect-built.ts';
import { manifestOf } from './manifest.ts';
import { writeNotes } from './notes.ts';
import type { Planned } from './planned.ts';
import { buildSummary } from './summary.ts';
import { whyNotAttested } from './unattested.ts';

interface Build extends Built, Planned {
  /** Folder with the artifacts. */
  readonly folder: string;
}

/** Writes notes and manifest beside the artifacts, and uploads all of them as the candidate. */
export async function makeCandidate(build: Build, ports: Ports): Promise<StageResult> {
  const { planned, plan, next, folder, artifacts } = build;
  const { base, bump } = plan;
  const notes = await writeNotes(planned, next, build, ports);
  await ports.files.write(`${folder}/${NOTES_FILE}`, notes);
  const notesFile = await ports.files.digest(`${folder}/${NOTES_FILE}`);
  const manifest = manifestOf({
    ...build,
    version: next.version,
    tag: next.tag,
    commit: ports.event.sha,
    branch: branchOf(ports.event) ?? ports.event.ref,
    base: base === null ? null : { tag: base.tag, commit: base.sha },
    notes: notesFile as NonNullable<typeof notesFile>,
  });
  const candidate = candidateOf(manifest);
  await ports.files.write(`${folder}/${MANIFEST_FILE}`, manifestText(manifest));
  const names = [...manifest.artifacts.map(({ name }) => name), MANIFEST_FILE];
  await ports.artifacts.upload(candidateArtifact(candidate), folder, names);
  const checksums = checksumsText(manifest);
  const unattested = whyNotAttested(build.config, ports);
  if (unattested !== undefined) ports.log.info(unattested.plain);
  return completed(
    `Candidate ${candidate.slice(7, 19)} of ${manifest.component ?? 'version'} ${manifest.version}, ${counted(artifacts.length, 'artifact')}.`,
    {
      outputs: { 'release-needed': 'true', candidate, version: next.version, tag: next.tag, checksums },
      details: { candidate, version: next.version, base, bump },
      summary: buildSummary(plan, manifest, candidate, unattested?.markdown),
    },
  );
}
