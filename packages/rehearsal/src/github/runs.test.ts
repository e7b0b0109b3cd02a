import { type CheckedGitHub, checkedGitHub, shop } from '../../../../test/support/openapi/local-github.ts';
import type { Change } from './index.ts';

let checked: CheckedGitHub;
beforeEach(() => {
  checked = checkedGitHub();
});
afterEach(() => checked.remove());

const reader = { actions: 'read', checks: 'read', deployments: 'read' } as const;

function startRun(): number {
  return checked.github.createRun({
    workflow: { path: '.github/workflows/release.yml', name: 'Release' },
    event: { name: 'push', payload: {} },
    ref: 'refs/heads/main',
    sha: checked.firstCommit,
    actor: 'bob',
  }).id;
}

function addJob(runId: number, name: string, environment?: string): number {
  const place = environment === undefined ? {} : { environment: { name: environment, deployment: true } };
  return checked.github.createJob({ runId, key: name, name, permissions: {}, ...place }).id;
}

function runJob(jobId: number, conclusion: 'success' | 'failure' = 'success', environmentUrl?: string): void {
  checked.github.startJob(jobId);
  checked.github.completeJob(jobId, conclusion, environmentUrl === undefined ? {} : { environmentUrl });
}

test('a run is titled by its commit, numbered by its workflow, and found by its filters', async () => {
  startRun();
  const run_id = startRun();
  const { actions } = checked.octokit(reader).rest;
  expect((await actions.getWorkflowRun({ ...shop, run_id })).data).toMatchObject({
    run_number: 2,
    run_attempt: 1,
    display_title: 'feat: start the shop',
    head_branch: 'main',
    head_sha: checked.firstCommit,
    status: 'queued',
    actor: { login: 'bob' },
  });
  const found = await actions.listWorkflowRunsForRepo({ ...shop, branch: 'main', event: 'push', per_page: 1 });
  expect(found.data).toMatchObject({ total_count: 2, workflow_runs: [{ id: run_id }] });
  expect((await actions.listWorkflowRunsForRepo({ ...shop, branch: 'other' })).data.total_count).toBe(0);
});

test('a job goes from queued to in progress to completed, and its run with it', async () => {
  const run_id = startRun();
  const job_id = addJob(run_id, 'build');
  const { actions } = checked.octokit(reader).rest;
  const statuses = async (): Promise<unknown> => [
    (await actions.getWorkflowRun({ ...shop, run_id })).data.status,
    (await actions.getJobForWorkflowRun({ ...shop, job_id })).data.status,
  ];
  expect(await statuses()).toEqual(['queued', 'queued']);
  checked.github.startJob(job_id);
  expect(await statuses()).toEqual(['in_progress', 'in_progress']);
  checked.github.completeJob(job_id, 'success', {});
  checked.github.completeRun(run_id, 'success');
  expect(await statuses()).toEqual(['completed', 'completed']);
});

test('the deployment of a job has its log, and at the end the address of the environment', async () => {
  const run_id = startRun();
  const job_id = addJob(run_id, 'stage', 'staging');
  runJob(job_id, 'success', 'https://staging.example.com/');
  const { repos, checks } = checked.octokit(reader).rest;
  const [deployment] = (await repos.listDeployments(shop)).data;
  expect(deployment).toMatchObject({
    task: 'deploy',
    payload: {},
    ref: 'main',
    sha: checked.firstCommit,
    creator: { login: 'bob' },
    performed_via_github_app: { slug: 'github-actions', id: 15_368 },
  });
  const { data } = await repos.listDeploymentStatuses({ ...shop, deployment_id: deployment?.id ?? 0 });
  expect(data.map(({ state }) => state)).toEqual(['success', 'in_progress']);
  expect(data[0]?.environment_url).toBe('https://staging.example.com/');
  expect(data[0]?.log_url).toMatch(new RegExp(`/acme/shop/actions/runs/${run_id}/job/${job_id}$`));
  const checkRun = await checks.get({ ...shop, check_run_id: job_id });
  expect(checkRun.data).toMatchObject({ status: 'completed', deployment: { id: deployment?.id } });
});

test('the success of a job retires the records that others wrote for its environment', async () => {
  const { repos } = checked.octokit('bob').rest;
  const own = { ...shop, ref: 'main', environment: 'staging', task: 'liftlock', required_contexts: [] };
  const { data } = await repos.createDeployment(own);
  const deployment_id = (data as { id: number }).id;
  await repos.createDeploymentStatus({ ...shop, deployment_id, state: 'success' });
  runJob(addJob(startRun(), 'stage', 'staging'));
  const statuses = await repos.listDeploymentStatuses({ ...shop, deployment_id });
  expect(statuses.data.map(({ state }) => state)).toEqual(['inactive', 'success']);
});

test('the tokens of a job end with it', async () => {
  const job_id = addJob(startRun(), 'build');
  const { token } = checked.github.startJob(job_id);
  const ask = (): Promise<Response> =>
    checked.fetch(`${checked.github.origin}/repos/acme/shop`, { headers: { authorization: `token ${token}` } });
  expect((await ask()).status).toBe(200);
  checked.github.completeJob(job_id, 'success', {});
  expect((await ask()).status).toBe(401);
});

test('a cancellation is asked for once, and whoever listens hears of it', async () => {
  const changes: Change[] = [];
  const run_id = startRun();
  const stop = checked.github.on((change) => changes.push(change));
  const { actions } = checked.octokit({ actions: 'write' }).rest;
  await actions.cancelWorkflowRun({ ...shop, run_id });
  expect(changes).toEqual([{ what: 'cancel-requested', id: run_id }]);
  stop();
  checked.github.completeRun(run_id, 'cancelled');
  expect(changes).toHaveLength(1);
  await expect(actions.cancelWorkflowRun({ ...shop, run_id })).rejects.toMatchObject({ status: 409 });
});

describe('running failed jobs again', () => {
  let run_id: number;
  let build: number;
  beforeEach(() => {
    run_id = startRun();
    build = addJob(run_id, 'build');
    runJob(build);
    runJob(addJob(run_id, 'stage', 'staging'), 'failure');
    checked.github.completeRun(run_id, 'failure');
    expect(checked.github.rerun(run_id, 'ada')).toMatchObject({ id: run_id, number: 1, attempt: 2 });
  });

  test('makes a new attempt of the same run, and keeps the first one readable', async () => {
    const { actions } = checked.octokit(reader).rest;
    const { data } = await actions.getWorkflowRun({ ...shop, run_id });
    expect(data).toMatchObject({ run_attempt: 2, status: 'queued', conclusion: null });
    expect(data).toMatchObject({ actor: { login: 'bob' }, triggering_actor: { login: 'ada' } });
    const first = await actions.getWorkflowRunAttempt({ ...shop, run_id, attempt_number: 1 });
    expect(first.data).toMatchObject({ run_attempt: 1, conclusion: 'failure' });
    const missing = actions.getWorkflowRunAttempt({ ...shop, run_id, attempt_number: 3 });
    await expect(missing).rejects.toMatchObject({ status: 404 });
  });

  test('lists the repeated job in place of the failed one, beside the one that was not repeated', async () => {
    const stage = addJob(run_id, 'stage', 'staging');
    const { actions } = checked.octokit(reader).rest;
    const latest = await actions.listJobsForWorkflowRun({ ...shop, run_id });
    expect(latest.data.jobs.map(({ id }) => id)).toEqual([build, stage]);
    const all = await actions.listJobsForWorkflowRun({ ...shop, run_id, filter: 'all' });
    expect(all.data.total_count).toBe(3);
    const first = await actions.listJobsForWorkflowRunAttempt({ ...shop, run_id, attempt_number: 1 });
    expect(first.data.jobs.map(({ conclusion }) => conclusion)).toEqual(['success', 'failure']);
  });

  test('gives the repeated job a deployment of its own', async () => {
    addJob(run_id, 'stage', 'staging');
    const { data } = await checked.octokit(reader).rest.repos.listDeployments({ ...shop, environment: 'staging' });
    expect(data).toHaveLength(2);
  });

  test('is refused while the run is still running', () => {
    expect(() => checked.github.rerun(run_id)).toThrow('still running');
  });
});
