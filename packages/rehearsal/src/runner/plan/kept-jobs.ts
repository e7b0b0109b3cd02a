import type { Rerun, RunResult } from '../options.ts';
import type { JobModel } from '../workflow/model.ts';
import type { CallPlace } from './call-place.ts';
import { ancestorsOf } from './job-graph.ts';

type EndedJob = RunResult['jobs'][number];

/** What a re-run of failed jobs leaves as it was. */
export interface KeptJobs {
  /** Keys that are repeated from the beginning, since they need one that failed. */
  readonly anew: ReadonlySet<string>;
  /** Keys of `jobs:` that are not repeated at all. */
  readonly keys: ReadonlySet<string>;
  /** Jobs that are not repeated, by id; those of a key that is repeated are combinations that succeeded. */
  readonly jobs: ReadonlyMap<string, EndedJob>;
}

/**
 * "Re-run failed jobs" repeats what failed or was cancelled, and all that needs it; the outputs of the other jobs stay
 * (docs, Re-running workflows and jobs). The re-run of one job repeats that job, in the same way. "Re-run all jobs" keeps
 * nothing.
 */
export function keptJobs(
  jobs: ReadonlyMap<string, JobModel>,
  again: Rerun | undefined,
  { prefix, keyPrefix }: Pick<CallPlace, 'prefix' | 'keyPrefix'>,
): KeptJobs {
  if (again === undefined || again.jobs === 'all')
    return { anew: new Set(jobs.keys()), keys: new Set(), jobs: new Map() };
  const earlier = again.earlier.filter(({ id }) => id.startsWith(prefix));
  const isToRepeat = repeats(again.jobs);
  const keyOf = ({ key }: EndedJob) => key.slice(keyPrefix.length).split(' / ')[0] ?? '';
  const failed = new Set(earlier.filter(isToRepeat).map(keyOf));
  const followsFailed = (model: JobModel) => [...ancestorsOf(model, jobs)].some((key) => failed.has(key));
  const models = [...jobs.values()].filter((model) => !followsFailed(model));
  const keys = new Set(models.filter(({ key }) => !failed.has(key)).map(({ key }) => key));
  const unchanged = new Set(models.map(({ key }) => key));
  const kept = earlier.filter((job) => unchanged.has(keyOf(job)) && !isToRepeat(job));
  const anew = new Set([...jobs.keys()].filter((key) => !unchanged.has(key)));
  return { anew, keys, jobs: new Map(kept.map((job) => [job.id, job])) };
}

function repeats(jobs: Exclude<Rerun['jobs'], 'all'>): (job: EndedJob) => boolean {
  if (jobs === 'failed') return ({ conclusion }) => conclusion === 'failure' || conclusion === 'cancelled';
  return ({ name }) => name === jobs.job;
}
