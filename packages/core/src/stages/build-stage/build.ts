import { releaseName } from '../../candidate/index.ts';
import type { Config } from '../../config/index.ts';
import { throwIfAny } from '../../errors/index.ts';
import { forComponent, requireComponent } from '../../pipeline/component-input.ts';
import { type StageResult, type StageWork, skipped } from '../../pipeline/pipeline-stage.ts';
import type { Ports } from '../../ports/index.ts';
import { dueComponents, type NextRelease, planOfComponent, type VersionPlan } from '../../version/index.ts';
import { versionOfFile } from '../../version/files/index.ts';
import { loadConfig } from '../../pipeline/load-config.ts';
import { planSummary } from '../plan/summary.ts';
import { planRelease } from '../../planning/plan-release.ts';
import type { BuildContext } from '../../pipeline/run-step.ts';
import { collectBuilt } from './collect-built.ts';
import { makeCandidate } from './make-candidate.ts';
import { makePart } from './make-part.ts';
import { mergeParts } from './merge-parts.ts';
import { BuildInput, partProblems } from './part-input.ts';
import type { Planned } from './planned.ts';
import { runBuildSteps } from './run-build-steps.ts';
import { requireCommit } from './source.ts';
import { writeVersionFiles } from './version-files.ts';

/** Plans the version, runs the build steps, and makes the candidate that every later stage moves. */
export const build: StageWork<BuildInput> = {
  inputs: BuildInput,
  async run(input, ports) {
    const whole = await loadConfig(ports.files);
    throwIfAny(partProblems(input, whole.config.buildPolicy.parts));
    const { planned, plan } = await planFor(whole.config, input.component, ports);
    const { config, digest } = forComponent(whole, input.component);
    throwIfAny(planned.problems);
    const { next, base } = plan;
    if (next === null) return nothingToRelease(plan, input.component);
    await requireCommit(ports);
    const versionOf = versionOfFile(onlyNext(planned.plan, input.component), whole.config.components);
    const what = { config, configDigest: digest, planned, plan, versionOf, next, base: base?.sha ?? null };
    if (input.merge) {
      const folder = await ports.files.temporaryFolder('candidate');
      return makeCandidate({ ...what, folder, ...(await mergeParts(what, folder, ports)) }, ports);
    }
    return runBuild(what, input.part, ports);
  },
};

/** @param part What this machine builds of the candidate; empty for all of it. */
async function runBuild(what: Planned, part: string, ports: Ports): Promise<StageResult> {
  const { config, versionOf, next, base } = what;
  const written = await writeVersionFiles(config.version.files, versionOf, ports);
  await runBuildSteps(config.build, contextOf(next, part, ports), ports);
  if (part !== '') return makePart(part, what, written, ports);
  const folder = await ports.files.temporaryFolder('candidate');
  const building = { config, written, version: next.version, base: base ?? undefined, folder };
  return makeCandidate({ ...what, folder, ...(await collectBuilt(building, ports)) }, ports);
}

/** The plan of the repository, and of what is released. */
async function planFor(config: Config, component: string, ports: Ports) {
  const { versioning } = config.version;
  const planned = await planRelease(config, ports, component === '' ? undefined : component);
  const due = versioning === 'unified' ? undefined : dueComponents(planned.plan, config.components);
  requireComponent(config, component, due);
  return { planned, plan: component === '' ? planned.plan : planOfComponent(planned.plan, component) };
}

/** Files of other components keep the version of their last release. */
function onlyNext(plan: VersionPlan, component: string): VersionPlan {
  if (component === '') return plan;
  return { ...plan, components: plan.components.map((one) => (one.name === component ? one : { ...one, next: null })) };
}

function nothingToRelease(plan: VersionPlan, component: string): StageResult {
  const name = { component: component || null, version: plan.base?.version ?? '' };
  const since = plan.base === null ? '' : ` since ${releaseName(name)}`;
  return skipped('nothing-to-release', `No commit${since} is a reason to release.`, {
    outputs: { 'release-needed': 'false', candidate: '', version: '', tag: '', checksums: '' },
    details: { base: plan.base, bump: plan.bump },
    summary: planSummary(plan),
  });
}

function contextOf({ version, tag }: NextRelease, part: string, { event }: Ports): BuildContext {
  return { version, tag, commit: event.sha, ...(part === '' ? {} : { part }) };
}
