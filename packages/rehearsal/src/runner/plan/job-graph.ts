import type { JobConclusion } from '../events.ts';
import type { JobModel } from '../workflow/model.ts';

/** How a key of `jobs:` ended: all combinations of its matrix together. */
export interface JobResult {
  readonly result: JobConclusion;
  readonly outputs: Readonly<Record<string, string>>;
}

/** All jobs that a job waits for, near and far. The parser has refused cycles. */
export function ancestorsOf(job: JobModel, jobs: ReadonlyMap<string, JobModel>): Set<string> {
  const ancestors = new Set<string>();
  const open = [...job.needs];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (ancestors.has(key)) continue;
    ancestors.add(key);
    open.push(...(jobs.get(key)?.needs ?? []));
  }
  return ancestors;
}

/** A failure outweighs a cancellation, which outweighs success; a later output replaces an earlier one. */
export function combineResults(results: readonly JobResult[]): JobResult {
  const has = (conclusion: JobConclusion) => results.some(({ result }) => result === conclusion);
  const result = has('failure') ? 'failure' : has('cancelled') ? 'cancelled' : has('success') ? 'success' : 'skipped';
  return { result, outputs: Object.assign({}, ...results.map(({ outputs }) => outputs)) as Record<string, string> };
}
