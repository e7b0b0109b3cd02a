import type { Viewer } from '../access/viewer.ts';
import type { GitHubContext } from '../context.ts';
import { GitHubError } from '../http/errors.ts';
import type { RerunJobs, RunRecord } from '../state.ts';
import { addAttempt, currentAttempt, jobsOfAttempt, runOf } from './runs.ts';

/** "Up to 30 days after its initial run", and "a maximum of 50 times" (docs, Re-running workflows and jobs). */
const MAX_AGE_MS = 30 * 24 * 60 * 60 * 1000;
const MAX_RERUNS = 50;

/** Queues the next attempt of a run that has ended. Whoever plays runs hears of it through the change listener. */
export function requestRerun(github: GitHubContext, viewer: Viewer, run: RunRecord, jobs: RerunJobs): void {
  const why = whyNotAgain(github, run, jobs);
  if (why !== undefined) throw new GitHubError(403, why);
  const startedBy = runOf(github.state, viewer.token.jobId);
  addAttempt(github, run, { jobs, triggeringActor: viewer.user.login, startedBy });
  github.changed({ what: 'run-requested', id: run.id });
}

/** The first text is from logs (cli/cli#9221); for the others see the assumption `refusal-texts`. */
function whyNotAgain(github: GitHubContext, run: RunRecord, jobs: RerunJobs): string | undefined {
  const attempt = currentAttempt(run);
  if (attempt.status !== 'completed') return 'This workflow is already running';
  if (github.clock().getTime() - Date.parse(run.createdAt) > MAX_AGE_MS)
    return 'Unable to retry this workflow run because it was created over a month ago';
  if (attempt.number > MAX_RERUNS) return `This workflow run has been retried ${MAX_RERUNS} times, which is the limit`;
  const ended = jobsOfAttempt(github.state, run, attempt.number);
  const hasFailed = ended.some(({ conclusion }) => conclusion === 'failure' || conclusion === 'cancelled');
  return jobs === 'failed' && !hasFailed ? 'This workflow run cannot be retried: it has no failed jobs' : undefined;
}
