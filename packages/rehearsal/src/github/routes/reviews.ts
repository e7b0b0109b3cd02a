import { type Call, type Reply, repoRoute } from '../http/call.ts';
import { unprocessable } from '../http/errors.ts';
import { findDeployment } from '../records/deployments.ts';
import { findEnvironment } from '../records/environments.ts';
import { mayReview, pendingReviews, review } from '../records/reviews.ts';
import { findRun } from '../records/runs.ts';
import { deploymentView } from '../views/deployments.ts';
import { environmentSummary, reviewersView } from '../views/environments.ts';
import { simpleUser } from '../views/users.ts';

export const reviewRoutes = [
  repoRoute('GET /actions/runs/{run_id}/pending_deployments', listPending),
  repoRoute('POST /actions/runs/{run_id}/pending_deployments', decide),
  repoRoute('GET /actions/runs/{run_id}/approvals', listApprovals),
];

/** One entry per environment, with and without `deployment: false`. */
function listPending(call: Call): Reply {
  const { github, viewer } = call;
  const run = findRun(github.state, call.id('run_id'));
  const body = pendingReviews(github.state, run).map(({ environment, jobs }) => ({
    environment: environmentSummary(github, environment),
    wait_timer: environment.waitTimerMinutes,
    wait_timer_started_at: environment.waitTimerMinutes === 0 ? null : (jobs[0]?.createdAt ?? null),
    current_user_can_approve: mayReview(github.state, environment, run, viewer.user),
    reviewers: reviewersView(github, environment),
  }));
  return { status: 200, body };
}

/** Answers the deployments of the jobs that were decided: none for jobs with `deployment: false`. */
function decide(call: Call): Reply {
  const { github, body } = call;
  const run = findRun(github.state, call.id('run_id'));
  const state = body.oneOf('state', ['approved', 'rejected'] as const);
  if (state === undefined) throw unprocessable('Invalid request.\n\n"state" wasn\'t supplied.');
  const comment = body.requiredString('comment');
  const jobs = review(github, call.viewer, run, {
    environmentIds: body.requiredIntegers('environment_ids'),
    state,
    comment,
  });
  const deployments = jobs.flatMap(({ deploymentId }) =>
    deploymentId === null ? [] : [findDeployment(github.state, deploymentId)],
  );
  return { status: 200, body: deployments.map((deployment) => deploymentView(github, deployment)) };
}

/** All reviews of the run, of every attempt: the answer names neither attempt nor time (OpenAPI `environment-approvals`). */
function listApprovals(call: Call): Reply {
  const { github } = call;
  const run = findRun(github.state, call.id('run_id'));
  const body = github.state.reviews
    .filter(({ runId }) => runId === run.id)
    .map((each) => ({
      state: each.state,
      comment: each.comment,
      user: simpleUser(github, each.user),
      environments: each.environments.flatMap((name) => {
        const environment = findEnvironment(github.state, name);
        if (environment === undefined) return [];
        const { createdAt } = environment;
        return [{ ...environmentSummary(github, environment), created_at: createdAt, updated_at: createdAt }];
      }),
    }));
  return { status: 200, body };
}
