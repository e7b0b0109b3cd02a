import { context } from '@actions/github';
import { LiftlockError, unexpected, WorkflowEvent } from '@liftlock/core';

/** The default branch, which every event of a repository names (docs: Webhook events and payloads). */
export function defaultBranchInEvent(): string | undefined {
  const branch: unknown = context.payload.repository?.['default_branch'];
  return typeof branch === 'string' && branch !== '' ? branch : undefined;
}

/** What the runner's variables say about this job. */
export function workflowEvent(environment: Readonly<Record<string, string | undefined>>, jobId: string): WorkflowEvent {
  // `context.repo` throws where there is none, and then nothing could be said about the other variables.
  const [owner, repo] = (environment['GITHUB_REPOSITORY'] ?? '').split('/');
  const repositoryUrl = `${context.serverUrl}/${owner}/${repo}`;
  const baseBranch = environment['GITHUB_BASE_REF'] ?? '';
  const parsed = WorkflowEvent.safeParse({
    repository: { owner, name: repo },
    repositoryUrl,
    sha: context.sha,
    ref: context.ref,
    event: context.eventName,
    ...(baseBranch === '' ? {} : { baseBranch }),
    actor: context.actor,
    run: {
      id: context.runId,
      attempt: context.runAttempt,
      job: context.job,
      ...(/^\d+$/.test(jobId) ? { jobId: Number(jobId) } : {}),
      url: `${repositoryUrl}/actions/runs/${context.runId}`,
    },
  });
  if (parsed.success) return parsed.data;
  const names = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
  throw new LiftlockError(
    unexpected(`GitHub's variables are missing or malformed: ${names}. This is not a GitHub Actions job.`),
  );
}
