import type { JobModel, RunModel } from '../../kernel/run-model.ts';

/** Ids of the pieces that are written anew while the run goes on. */
export const ids = {
  job: (run: RunModel, job: JobModel): string => `job-${run.jobs.indexOf(job)}`,
  head: (job: string): string => `${job}-head`,
  notes: (job: string): string => `${job}-notes`,
  steps: (job: string): string => `${job}-steps`,
  step: (job: string, index: number): string => `${job}-step-${index}`,
  stepHead: (step: string): string => `${step}-head`,
  log: (step: string): string => `${step}-log`,
} as const;
