import { z } from 'zod';
import { candidateOf, MANIFEST_FILE, manifestText, NOTES_FILE } from '../../candidate/index.ts';
import type { Config } from '../../config/index.ts';
import { throwIfAny } from '../../errors/index.ts';
import { branchOf } from '../../event/index.ts';
import { completed, type StageResult, type StageWork, skipped } from '../../pipeline/pipeline-stage.ts';
import type { Ports } from '../../ports/index.ts';
import type { NextRelease } from '../../version/index.ts';
import { versionOfFile } from '../../version/files/index.ts';
import { candidateArtifact } from '../../pipeline/candidate-files.ts';
import { loadConfig } from '../../pipeline/load-config.ts';
import { planSummary } from '../plan/summary.ts';
import { type PlannedRelease, planRelease } from '../../planning/plan-release.ts';
import type { BuildContext } from '../../pipeline/run-step.ts';
import { collectArtifacts } from './artifacts.ts';
import { manifestOf } from './manifest.ts';
import { writeNotes } from './notes.ts';
import { runBuildSteps } from './run-build-steps.ts';
import { buildSummary } from './summary.ts';
import { writeVersionFiles } from './version-files.ts';

/** Plans the version, runs the build steps, and makes the candidate that every later stage moves. */
export const build: StageWork<Record<never, never>> = {
  inputs: z.object({}),
  async run(_input, ports) {
    const { config, digest } = await loadConfig(ports.files);
    const planned = await planRelease(config, ports);
    throwIfAny(planned.problems);
    if (planned.plan.next === null) return nothingToRelease(planned);
    await writeVersionFiles(config.version.files, versionOfFile(planned.plan, config.components), ports);
    await runBuildSteps(config.build, contextOf(planned.plan.next, ports), ports);
    return makeCandidate(config, digest, planned, planned.plan.next, ports);
  },
};

function nothingToRelease({ plan }: PlannedRelease): StageResult {
  const since = plan.base === null ? '' : ` since ${plan.base.version}`;
  return skipped('nothing-to-release', `No commit${since} is a reason to release.`, {
    outputs: { 'release-needed': 'false', candidate: '', version: '', tag: '' },
    details: { base: plan.base, bump: plan.bump },
    summary: planSummary(plan),
  });
}

function contextOf({ version, tag }: NextRelease, { event }: Ports): BuildContext {
  return { version, tag, commit: event.sha };
}

async function makeCandidate(
  config: Config,
  configDigest: Parameters<typeof manifestOf>[0]['configDigest'],
  planned: PlannedRelease,
  next: NextRelease,
  ports: Ports,
): Promise<StageResult> {
  const folder = await ports.files.temporaryFolder('candidate');
  const artifacts = await collectArtifacts(config, folder, ports.files);
  const notes = await writeNotes(planned, next, config, ports);
  await ports.files.write(`${folder}/${NOTES_FILE}`, notes);
  const notesFile = await ports.files.digest(`${folder}/${NOTES_FILE}`);
  const manifest = manifestOf({
    config,
    configDigest,
    version: next.version,
    tag: next.tag,
    commit: ports.event.sha,
    branch: branchOf(ports.event) ?? ports.event.ref,
    base: planned.plan.base === null ? null : { tag: planned.plan.base.tag, commit: planned.plan.base.sha },
    artifacts,
    notes: notesFile as NonNullable<typeof notesFile>,
  });
  const candidate = candidateOf(manifest);
  await ports.files.write(`${folder}/${MANIFEST_FILE}`, manifestText(manifest));
  const names = [...manifest.artifacts.map(({ name }) => name), MANIFEST_FILE];
  await ports.artifacts.upload(candidateArtifact(candidate), folder, names);
  return completed(
    `Candidate ${candidate.slice(7, 19)} of version ${next.version}, ${artifacts.length} ${artifacts.length === 1 ? 'artifact' : 'artifacts'}.`,
    {
      outputs: { 'release-needed': 'true', candidate, version: next.version, tag: next.tag },
      details: { candidate, version: next.version, base: planned.plan.base, bump: planned.plan.bump },
      summary: buildSummary(planned.plan, manifest, candidate),
    },
  );
}
