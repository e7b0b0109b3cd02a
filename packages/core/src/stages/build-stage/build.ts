import { z } from 'zod';
import { throwIfAny } from '../../errors/index.ts';
import { type StageResult, type StageWork, skipped } from '../../pipeline/pipeline-stage.ts';
import type { Ports } from '../../ports/index.ts';
import type { NextRelease } from '../../version/index.ts';
import { versionOfFile } from '../../version/files/index.ts';
import { loadConfig } from '../../pipeline/load-config.ts';
import { planSummary } from '../plan/summary.ts';
import { type PlannedRelease, planRelease } from '../../planning/plan-release.ts';
import type { BuildContext } from '../../pipeline/run-step.ts';
import { collectBuilt } from './collect-built.ts';
import { makeCandidate } from './make-candidate.ts';
import { runBuildSteps } from './run-build-steps.ts';
import { requireCommit } from './source.ts';
import { writeVersionFiles } from './version-files.ts';

/** Plans the version, runs the build steps, and makes the candidate that every later stage moves. */
export const build: StageWork<Record<never, never>> = {
  inputs: z.object({}),
  async run(_input, ports) {
    const { config, digest } = await loadConfig(ports.files);
    const planned = await planRelease(config, ports);
    throwIfAny(planned.problems);
    const { next, base } = planned.plan;
    if (next === null) return nothingToRelease(planned);
    await requireCommit(ports);
    const written = await writeVersionFiles(
      config.version.files,
      versionOfFile(planned.plan, config.components),
      ports,
    );
    await runBuildSteps(config.build, contextOf(next, ports), ports);
    const folder = await ports.files.temporaryFolder('candidate');
    const built = await collectBuilt({ config, written, version: next.version, base: base?.sha, folder }, ports);
    return makeCandidate({ config, configDigest: digest, planned, next, folder, ...built }, ports);
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
