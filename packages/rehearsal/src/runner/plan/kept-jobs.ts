import type { Rerun, RunResult } from '../options.ts';
import type { JobModel } from '../workflow/model.ts';
import { ancestorsOf } from './job-graph.ts';

type EndedJob = RunResult['jobs'][number];

/** What a re-run of failed jobs leaves as it was. */
export interface KeptJobs {
  /** Keys of `jobs:` that are not repeated at all. */
  readonly keys: ReadonlySet<string>;
  /** Jobs that are not repeated, by id; those of a key that is repeated are combinations that succeeded. */
  readonly jobs: ReadonlyMap<string, EndedJob>;
}

/**
 * "Re-run failed jobs" repeats what failed or was cancelled, and all that needs it; the outputs of the other jobs stay
 * (docs, Re-running workflows and jobs). "Re-run all jobs" keeps nothing.
 */
export function keptJobs(jobs: ReadonlyMap<string, JobModel>, again: Rerun | undefined): KeptJobs {
  if (again === undefined || again.jobs === 'all') return { keys: new Set(), jobs: new Map() };
  const failed = new Set(again.earlier.filter(isToRepeat).map(({ key }) => key));
  const followsFailed = (model: JobModel) => [...ancestorsOf(model, jobs)].some((key) => failed.has(key));
  const models = [...jobs.values()].filter((model) => !followsFailed(model));
  const keys = new Set(models.filter(({ key }) => !failed.has(key)).map(({ key }) => key));
  const unchanged = new Set(models.map(({ key }) => key));
  const kept = again.earlier.filter((job) => unchanged.has(job.key) && !isToRepeat(job));
  return { keys, jobs: new Map(kept.map((job) => [job.id, job])) };
}

function isToRepeat({ conclusion }: EndedJob): boolean {
  return conclusion === 'failure' || conclusion === 'cancelled';
}
