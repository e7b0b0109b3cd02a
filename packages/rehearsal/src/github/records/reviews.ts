import type { ReviewOutcome } from '../../runner/host.ts';
import type { Viewer } from '../access/viewer.ts';
import { type GitHubContext, nextId } from '../context.ts';
import { unprocessable } from '../http/errors.ts';
import type { EnvironmentRecord, GitHubState, JobRecord, RunRecord, UserRecord } from '../state.ts';
import { findEnvironment } from './environments.ts';
import { queueJob } from './jobs.ts';
import { currentAttempt } from './runs.ts';
import { reviewersOf } from './teams.ts';

/** The jobs of the run's current attempt that wait for a review, by environment. */
export function pendingReviews(
  state: GitHubState,
  run: RunRecord,
): readonly { readonly environment: EnvironmentRecord; readonly jobs: readonly JobRecord[] }[] {
  const attempt = currentAttempt(run).number;
  const waiting = state.jobs.filter(
    (job) =>
      job.runId === run.id && job.attempt === attempt && job.gate.state === 'waiting' && job.status === 'waiting',
  );
  const names = new Set(waiting.map((job) => job.environment));
  return [...names].flatMap((name) => {
    const environment = name === null ? undefined : findEnvironment(state, name);
    return environment === undefined ? [] : [{ environment, jobs: waiting.filter((job) => job.environment === name) }];
  });
}

/** A required reviewer or a member of such a team, who did not trigger the run where that is forbidden (docs, Deployments and environments). */
export function mayReview(
  state: GitHubState,
  environment: EnvironmentRecord,
  run: RunRecord,
  user: UserRecord,
): boolean {
  const named = reviewersOf(state, environment).some((login) => login.toLowerCase() === user.login.toLowerCase());
  return named && !(environment.preventSelfReview && currentAttempt(run).triggeringActor === user.login);
}

export interface ReviewRequest {
  readonly environmentIds: readonly number[];
  readonly state: 'approved' | 'rejected';
  readonly comment: string;
}

/**
 * One review covers all jobs of the run that wait for these environments now; jobs that come later wait again
 * (liquibase#7964). Gives the jobs that it decided.
 */
export function review(
  github: GitHubContext,
  viewer: Viewer,
  run: RunRecord,
  request: ReviewRequest,
): readonly JobRecord[] {
  const pending = pendingReviews(github.state, run);
  const chosen = [...new Set(request.environmentIds)].map((id) => {
    const found = pending.find(({ environment }) => environment.id === id);
    if (found === undefined) throw unprocessable(`There is no pending deployment request for environment ${id}.`);
    return found;
  });
  if (chosen.length === 0) throw unprocessable('There are no pending deployment requests to approve or reject.');
  for (const { environment } of chosen) {
    if (!mayReview(github.state, environment, run, viewer.user)) {
      throw unprocessable(`${viewer.user.login} cannot approve or reject deployments to ${environment.name}.`);
    }
  }
  const reviewId = nextId(github.state);
  const { state, comment } = request;
  const environments = chosen.map(({ environment }) => environment.name);
  github.state.reviews.push({ id: reviewId, runId: run.id, state, comment, user: viewer.user.login, environments });
  const jobs = chosen.flatMap((each) => each.jobs);
  for (const job of jobs) {
    job.gate = { state, reviewId };
    if (state === 'approved') queueJob(github, job);
  }
  github.changed({ what: 'review', id: run.id });
  return jobs;
}

/** What the gate of a job has answered so far; undefined while it waits for a person. */
export function outcomeOf(state: GitHubState, job: JobRecord): ReviewOutcome | undefined {
  const { gate } = job;
  switch (gate.state) {
    case 'open':
      return { state: 'not-needed' };
    case 'waiting':
      return undefined;
    case 'refused':
      return { state: 'refused', reason: gate.reason };
    case 'approved':
    case 'rejected': {
      const found = state.reviews.find(({ id }) => id === gate.reviewId);
      return { state: gate.state, user: found?.user ?? '', comment: found?.comment ?? '' };
    }
  }
}
