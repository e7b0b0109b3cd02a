import { type CallJob, type JobModel } from './model.ts';
import { literalOf } from './tokens.ts';

/** A reusable workflow of this suite that a job calls. */
export interface SuiteWorkflow {
  /** Its file in the suite, `.github/workflows/pipeline.yml`. */
  readonly path: string;
  /** The repository that publishes the suite. */
  readonly repository: string;
  readonly ref: string;
}

const USES = /^(?<repository>[^/@\s]+\/liftlock)\/(?<path>\.github\/workflows\/[\w-]+\.ya?ml)@(?<ref>\S+)$/i;

export function suiteWorkflow(uses: string): SuiteWorkflow | undefined {
  const { repository, path, ref }: Partial<Record<string, string>> = USES.exec(uses)?.groups ?? {};
  return repository === undefined || path === undefined || ref === undefined ? undefined : { repository, path, ref };
}

export function callsSuite(job: JobModel): job is CallJob {
  return job.kind === 'call' && suiteWorkflow(literalOf(job.uses) ?? '') !== undefined;
}
