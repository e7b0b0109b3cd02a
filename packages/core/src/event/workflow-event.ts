import { z } from 'zod';

/**
 * What started this job and where it runs: GitHub's variables, read once at the edge.
 * Source: docs.github.com, "Variables reference" (GITHUB_*).
 */
export const WorkflowEvent = z.strictObject({
  repository: z.strictObject({ owner: z.string().min(1), name: z.string().min(1) }),
  /** Address of the repository in a browser, without a slash at the end. */
  repositoryUrl: z.string(),
  /** Full SHA of the commit that the run is about. */
  sha: z.string().regex(/^[0-9a-f]{40}$/),
  /** Full ref name, `refs/heads/main`. */
  ref: z.string(),
  event: z.string().min(1),
  /** For a pull request: the branch that it would be merged into. */
  baseBranch: z.string().optional(),
  /** Login of whoever started the run; not of whoever runs it again (`github.actor`, not `github.triggering_actor`). */
  actor: z.string(),
  run: z.strictObject({
    id: z.int().positive(),
    attempt: z.int().positive(),
    /** The job's key in the workflow. */
    job: z.string(),
    /** Id of the job as the API knows it (`job.check_run_id`); absent where GitHub does not tell. */
    jobId: z.int().positive().optional(),
    url: z.string(),
  }),
});
export type WorkflowEvent = z.infer<typeof WorkflowEvent>;

/** The branch that a release would come from: the run's own, or the one that a pull request would be merged into. */
export function releaseBranchOf(event: Pick<WorkflowEvent, 'ref' | 'baseBranch'>): string | undefined {
  return branchOf(event) ?? event.baseBranch;
}

/** `main` for `refs/heads/main`; undefined when the run is not about a branch. */
export function branchOf(event: Pick<WorkflowEvent, 'ref'>): string | undefined {
  return event.ref.startsWith('refs/heads/') ? event.ref.slice('refs/heads/'.length) : undefined;
}
