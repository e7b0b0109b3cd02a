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
 * started, of this workflow or of one that it calls. On GitHub such a workflow stays green and releases nothing. `planned`
 * is asked for the version that is due if no `build` ran that could say so.
 */
export async function missedRelease(
  workflow: WorkflowModel,
  run: RunResult,
  planned: () => Promise<string | undefined>,
): Promise<Problem[]> {
  if (!LOOKS_FINE.has(run.conclusion) || stoppedByDecision(workflow, run)) return [];
  const builds = stepsJobs(workflow, run).filter(({ job }) => runsStage(['build'], job));
  const isUnasked = builds.length > 0 && builds.every(({ job, run: own }) => wasSkipped(job.key, own));
  const version = isUnasked ? await planned() : versionDue(workflow, run);
  if (version === undefined) return [];
  const stages = isUnasked ? PIPELINE : AFTER_BUILD;
  return workflow.jobs.some((job) => runsStage(stages, job))
    ? skippedIn(workflow, run, stages, version)
    : [candidateNotUsed(workflow.path, version)];
}

/** Of a workflow that is called, only if the call itself was not skipped. */
function skippedIn(workflow: WorkflowModel, run: RunResult, stages: readonly string[], version: string): Problem[] {
  const later = workflow.jobs.filter((job) => runsStage(stages, job));
  const skipped = later.filter((job) => wasSkipped(job.key, run));
  const called = later.flatMap((job) =>
    job.kind === 'call' && job.called !== undefined && !skipped.includes(job)
      ? skippedIn(job.called, runOf(job.key, run), stages, version)
      : [],
  );
  if (skipped.length === 0) return called;
  const missing = skipped.flatMap((job) => missingOutputs(job, workflow, run));
  const why = skipped.map((job) => ({ job: job.key, why: whySkipped(job, run) }));
  return [releaseMissed(workflow.path.replace(/^\.\//, ''), { version, skipped: why, missing }), ...called];
}

function runsStage(stages: readonly string[], job: JobModel): boolean {
  if (job.kind === 'call') return job.called?.jobs.some((one) => runsStage(stages, one)) ?? false;
  return job.steps.some((step) => stages.includes(suiteStageOf(step) ?? ''));
}

/** The part of a run that a called workflow is, as if it had been started by itself. */
function runOf(call: string, run: RunResult): RunResult {
  const prefix = `${call}${INSIDE}`;
  const jobs = run.jobs.filter(({ key }) => key.startsWith(prefix));
  return { ...run, jobs: jobs.map((job) => ({ ...job, key: job.key.slice(prefix.length) })) };
}

/** Between the key of a call and that of a job of what it calls. */
const INSIDE = ' / ';

interface JobOfRun {
  readonly job: JobModel;
  /** The part of the run in which the job has its own key. */
  readonly run: RunResult;
}

/** All jobs with steps, those of called workflows too. */
function stepsJobs(workflow: WorkflowModel, run: RunResult): JobOfRun[] {
  return workflow.jobs.flatMap((job) => {
    if (job.kind === 'steps') return [{ job, run }];
    return job.called === undefined ? [] : stepsJobs(job.called, runOf(job.key, run));
  });
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
  return stepsJobs(workflow, run).flatMap(({ job, run: own }) =>
    job.steps
      .filter((step) => suiteStageOf(step) === stage)
      .flatMap(({ id }) => own.jobs.filter(({ key }) => key === job.key).map(({ steps }) => steps[id]?.outputs ?? {})),
  );
}

/** A job that calls was skipped if nothing of what it calls ran. */
function wasSkipped(key: string, { jobs }: RunResult): boolean {
  return jobs
    .filter((job) => job.key === key || job.key.startsWith(`${key}${INSIDE}`))
    .every(({ conclusion }) => conclusion === 'skipped');
}

function whySkipped(job: JobModel, run: RunResult): string {
  const needed = job.needs.filter((key) => wasSkipped(key, run));
  if (needed.length > 0)
    return `it needs ${needed.map((key) => `\`${key}\``).join(' and ')}, which ${needed.length === 1 ? 'was' : 'were'} skipped`;
  return `its \`if: ${writtenIf(job)}\` is false`;
}
