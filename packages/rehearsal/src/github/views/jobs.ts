import type { GitHubContext } from '../context.ts';
import { findRun, shortRef } from '../records/runs.ts';
import type { JobRecord } from '../state.ts';
import { deploymentSimple } from './deployments.ts';
import { actionsApp, nodeId } from './users.ts';

type Json = Record<string, unknown>;

/** `job`. Its steps are not known here: a runner reports them to another service. */
export function jobView(github: GitHubContext, job: JobRecord): Json {
  const { urls } = github;
  const run = findRun(github.state, job.runId);
  const started = job.startedAt !== null;
  return {
    id: job.id,
    run_id: run.id,
    run_url: urls.repo(`/actions/runs/${run.id}`),
    run_attempt: job.attempt,
    node_id: nodeId('CR', job.id),
    head_branch: shortRef(run.ref),
    head_sha: run.sha,
    url: urls.repo(`/actions/jobs/${job.id}`),
    html_url: urls.html(`/actions/runs/${run.id}/job/${job.id}`),
    status: job.status,
    conclusion: job.conclusion,
    workflow_name: run.name,
    created_at: job.createdAt,
    started_at: job.startedAt ?? job.createdAt,
    completed_at: job.completedAt,
    name: job.name,
    check_run_url: urls.repo(`/check-runs/${job.id}`),
    labels: ['ubuntu-latest'],
    runner_id: started ? 1 : null,
    runner_name: started ? 'rehearsal' : null,
    runner_group_id: started ? 1 : null,
    runner_group_name: started ? 'rehearsal' : null,
  };
}

/** `check-run` of a job, which has the same id. With `environment:` it carries the deployment that GitHub wrote. */
export function checkRunView(github: GitHubContext, job: JobRecord): Json {
  const { urls, state } = github;
  const run = findRun(state, job.runId);
  const page = urls.html(`/actions/runs/${run.id}/job/${job.id}`);
  const url = urls.repo(`/check-runs/${job.id}`);
  const deployment = state.deployments.find(({ id }) => id === job.deploymentId);
  return {
    id: job.id,
    name: job.name,
    node_id: nodeId('CR', job.id),
    head_sha: run.sha,
    external_id: String(job.id),
    url,
    html_url: page,
    details_url: page,
    status: job.status,
    conclusion: job.conclusion,
    started_at: job.startedAt ?? job.createdAt,
    completed_at: job.completedAt,
    output: { title: null, summary: null, text: null, annotations_count: 0, annotations_url: `${url}/annotations` },
    check_suite: { id: run.checkSuiteId },
    app: actionsApp(github),
    pull_requests: [],
    ...(deployment === undefined ? {} : { deployment: deploymentSimple(github, deployment) }),
  };
}
