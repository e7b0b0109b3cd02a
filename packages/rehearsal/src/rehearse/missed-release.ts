import type { Problem } from '@liftlock/core';
import type { RunResult, WorkflowModel } from '../runner/index.ts';
import { type JobModel, suiteStageOf } from '../runner/workflow/index.ts';
import { missingOutputs, writtenIf } from './missing-outputs.ts';
import { candidateNotUsed, releaseMissed } from './problems.ts';

const AFTER_BUILD = ['test', 'stage', 'promote'];
/** Nothing failed, at least. A run without a single job that ran is skipped. */
const LOOKS_FINE: ReadonlySet<RunResult['conclusion']> = new Set(['success', 'skipped']);

const PIPELINE = ['build', ...AFTER_BUILD];

/**
 * What is wrong with a green run that should have released something: a release is due, and a job of the pipeline never
 * started. On GitHub such a workflow stays green and releases nothing. `planned` is asked for the version that is due
 * if no `build` ran that could say so.
 */
export async function missedRelease(
  workflow: WorkflowModel,
  run: RunResult,
  planned: () => Promise<string | undefined>,
): Promise<Problem[]> {
  if (!LOOKS_FINE.has(run.conclusion) || stoppedByDecision(workflow, run)) return [];
  const builds = jobsWith(['build'], workflow);
  const isUnasked = builds.length > 0 && builds.every((job) => wasSkipped(job.key, run));
  const version = isUnasked ? await planned() : versionDue(workflow, run);
  if (version === undefined) return [];
  const later = jobsWith(isUnasked ? PIPELINE : AFTER_BUILD, workflow);
  if (later.length === 0) return [candidateNotUsed(workflow.path, version)];
  const skipped = later.filter((job) => wasSkipped(job.key, run));
  if (skipped.length === 0) return [];
  const missing = skipped.flatMap((job) => missingOutputs(job, workflow, run));
  return [
    releaseMissed(workflow.path, {
      version,
      skipped: skipped.map((job) => ({ job: job.key, why: whySkipped(job, run) })),
      missing,
    }),
  ];
}

function jobsWith(stages: readonly string[], workflow: WorkflowModel): JobModel[] {
  return workflow.jobs.filter((job) => job.steps.some((step) => stages.includes(suiteStageOf(step) ?? '')));
}

/** The version that `build` found to be due in this run. */
function versionDue(workflow: WorkflowModel, run: RunResult): string | undefined {
  const due = outputsOf(workflow, run, 'build').find((outputs) => outputs['release-needed'] === 'true');
  return due?.['version'];
}

/** A candidate that a newer commit has overtaken is left where it is, on purpose. */
function stoppedByDecision(workflow: WorkflowModel, run: RunResult): boolean {
  return outputsOf(workflow, run, 'stage').some(({ decision }) => decision === 'skipped');
}

function outputsOf(workflow: WorkflowModel, run: RunResult, stage: string): Readonly<Record<string, string>>[] {
  return workflow.jobs.flatMap((job) =>
    job.steps
      .filter((step) => suiteStageOf(step) === stage)
      .flatMap(({ id }) => run.jobs.filter(({ key }) => key === job.key).map(({ steps }) => steps[id]?.outputs ?? {})),
  );
}

function wasSkipped(key: string, { jobs }: RunResult): boolean {
  return jobs.filter((job) => job.key === key).every(({ conclusion }) => conclusion === 'skipped');
}

function whySkipped(job: JobModel, run: RunResult): string {
  const needed = job.needs.filter((key) => wasSkipped(key, run));
  if (needed.length > 0)
    return `it needs ${needed.map((key) => `\`${key}\``).join(' and ')}, which ${needed.length === 1 ? 'was' : 'were'} skipped`;
  return `its \`if: ${writtenIf(job)}\` is false`;
}
