import { type CheckedGitHub, checkedGitHub, shop } from '../../../../test/support/openapi/local-github.ts';
import { allowsRef } from './records/environments.ts';

let checked: CheckedGitHub;
afterEach(() => checked.remove());

const forever = new AbortController().signal;

function start(environment: string, { deployment = true, actor = 'bob' } = {}): { runId: number; jobId: number } {
  const { id: runId } = checked.github.createRun({
    workflow: { path: '.github/workflows/release.yml', name: 'Release' },
    event: { name: 'push', payload: {} },
    ref: 'refs/heads/main',
    sha: checked.firstCommit,
    actor,
  });
  return { runId, jobId: addJob(runId, environment, deployment) };
}

function addJob(runId: number, environment: string, deployment = true): number {
  const job = { runId, key: 'promote', name: `promote ${environment}`, permissions: {} };
  return checked.github.createJob({ ...job, environment: { name: environment, deployment } }).id;
}

async function decide(
  run_id: number,
  {
    as = 'rita',
    state = 'approved',
    comment = 'Looks good',
  }: { as?: string; state?: 'approved' | 'rejected'; comment?: string } = {},
): Promise<unknown> {
  const { actions } = checked.octokit(as).rest;
  const { data: pending } = await actions.getPendingDeploymentsForRun({ ...shop, run_id });
  const environment_ids = pending.map(({ environment }) => environment.id ?? 0);
  return actions.reviewPendingDeploymentsForRun({ ...shop, run_id, environment_ids, state, comment });
}

async function statesOf(environment: string): Promise<readonly string[]> {
  const { repos } = checked.octokit('bob').rest;
  const [deployment] = (await repos.listDeployments({ ...shop, environment })).data;
  const { data } = await repos.listDeploymentStatuses({ ...shop, deployment_id: deployment?.id ?? 0 });
  return data.map(({ state }) => state as string).toReversed();
}

describe('a job whose environment has no reviewers', () => {
  test('does not wait', async () => {
    checked = checkedGitHub();
    const { jobId } = start('staging');
    expect(await checked.github.awaitReview(jobId, forever)).toEqual({ state: 'not-needed' });
    expect(await statesOf('staging')).toEqual([]);
  });

  test('names an environment that does not exist: it is made without rules', async () => {
    checked = checkedGitHub();
    const { jobId } = start('preview');
    expect(await checked.github.awaitReview(jobId, forever)).toEqual({ state: 'not-needed' });
    const { data } = await checked.octokit('bob').rest.repos.getAllEnvironments(shop);
    expect(data.environments?.map(({ name }) => name)).toEqual(['staging', 'production', 'preview']);
  });
});

describe('a job whose environment has reviewers', () => {
  beforeEach(() => {
    checked = checkedGitHub();
  });

  test('waits, and the run says who may answer', async () => {
    const { runId: run_id, jobId } = start('production');
    const { actions } = checked.octokit('rita').rest;
    expect((await actions.getWorkflowRun({ ...shop, run_id })).data.status).toBe('waiting');
    expect((await actions.getJobForWorkflowRun({ ...shop, job_id: jobId })).data.status).toBe('waiting');
    const { data } = await actions.getPendingDeploymentsForRun({ ...shop, run_id });
    expect(data).toMatchObject([
      {
        environment: { name: 'production' },
        current_user_can_approve: true,
        reviewers: [{ type: 'User', reviewer: { login: 'rita' } }],
      },
    ]);
    expect(await statesOf('production')).toEqual(['waiting']);
  });

  test('goes on when a reviewer approves, and the review is on record', async () => {
    const { runId: run_id, jobId } = start('production');
    const outcome = checked.github.awaitReview(jobId, forever);
    await decide(run_id);
    expect(await outcome).toEqual({ state: 'approved', user: 'rita', comment: 'Looks good' });
    const { data } = await checked.octokit({ actions: 'read' }).rest.actions.getReviewsForRun({ ...shop, run_id });
    expect(data).toMatchObject([
      { state: 'approved', comment: 'Looks good', user: { login: 'rita' }, environments: [{ name: 'production' }] },
    ]);
    expect(await statesOf('production')).toEqual(['waiting', 'queued']);
  });

  test('is told of a rejection, and its deployment ends as a failure', async () => {
    const { runId, jobId } = start('production');
    const outcome = checked.github.awaitReview(jobId, forever);
    await decide(runId, { state: 'rejected', comment: 'Not on a Friday' });
    expect(await outcome).toEqual({ state: 'rejected', user: 'rita', comment: 'Not on a Friday' });
    expect(() => checked.github.startJob(jobId)).toThrow('may not start');
    checked.github.completeJob(jobId, 'failure', {});
    expect(await statesOf('production')).toEqual(['waiting', 'failure']);
  });

  test('with `deployment: false` waits as well, without a deployment', async () => {
    const { runId: run_id, jobId } = start('production', { deployment: false });
    const outcome = checked.github.awaitReview(jobId, forever);
    expect(await decide(run_id)).toMatchObject({ status: 200, data: [] });
    expect((await outcome).state).toBe('approved');
    const { rest } = checked.octokit('bob');
    expect((await rest.repos.listDeployments(shop)).data).toEqual([]);
    expect((await rest.actions.getReviewsForRun({ ...shop, run_id })).data).toHaveLength(1);
  });

  test('stops waiting when nobody needs the answer any more', async () => {
    const { jobId } = start('production');
    const controller = new AbortController();
    const outcome = checked.github.awaitReview(jobId, controller.signal);
    controller.abort(new Error('the run was cancelled'));
    await expect(outcome).rejects.toThrow('the run was cancelled');
  });

  test('gets the answer also when it asks after the review', async () => {
    const { runId, jobId } = start('production');
    await decide(runId);
    expect((await checked.github.awaitReview(jobId, forever)).state).toBe('approved');
  });

  test('is not covered by a review from before it waited', async () => {
    const { runId } = start('production');
    await decide(runId);
    const later = addJob(runId, 'production');
    const { data } = await checked.octokit('rita').rest.actions.getPendingDeploymentsForRun({ ...shop, run_id: runId });
    expect(data).toHaveLength(1);
    const outcome = checked.github.awaitReview(later, forever);
    await decide(runId, { comment: 'Again' });
    expect(await outcome).toMatchObject({ comment: 'Again' });
  });
});

describe('nobody else can review', () => {
  test('not an administrator, not a job', async () => {
    checked = checkedGitHub();
    const { runId: run_id } = start('production');
    await expect(decide(run_id, { as: 'ada' })).rejects.toMatchObject({ status: 422 });
    const { actions } = checked.octokit({ actions: 'write', deployments: 'write' }).rest;
    const review = { ...shop, run_id, environment_ids: [1], state: 'approved' as const, comment: '' };
    await expect(actions.reviewPendingDeploymentsForRun(review)).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('Resource not accessible by integration'),
    });
  });

  test('not the person who triggered the run, where self-review is prevented', async () => {
    const production = { name: 'production', reviewers: ['rita', 'bob'], preventSelfReview: true };
    checked = checkedGitHub({ environments: [production] });
    const { runId: run_id } = start('production', { actor: 'rita' });
    const { data } = await checked.octokit('rita').rest.actions.getPendingDeploymentsForRun({ ...shop, run_id });
    expect(data[0]?.current_user_can_approve).toBe(false);
    await expect(decide(run_id)).rejects.toMatchObject({ status: 422 });
    expect(await decide(run_id, { as: 'bob' })).toMatchObject({ status: 200 });
  });

  test('not an environment that does not wait', async () => {
    checked = checkedGitHub();
    const { runId: run_id } = start('staging');
    await expect(decide(run_id)).rejects.toMatchObject({ status: 422 });
  });
});

describe('environments', () => {
  test('show their rules', async () => {
    const production = {
      name: 'production',
      reviewers: ['rita'],
      preventSelfReview: true,
      waitTimerMinutes: 30,
      branchPatterns: ['main', 'release/*'],
    };
    checked = checkedGitHub({ environments: [production] });
    const { repos } = checked.octokit({ actions: 'read' }).rest;
    const named = { ...shop, environment_name: 'Production' };
    expect((await repos.getEnvironment(named)).data).toMatchObject({
      name: 'production',
      deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
      protection_rules: [
        { type: 'wait_timer', wait_timer: 30 },
        { type: 'required_reviewers', prevent_self_review: true, reviewers: [{ reviewer: { login: 'rita' } }] },
        { type: 'branch_policy' },
      ],
    });
    const { data } = await repos.listDeploymentBranchPolicies(named);
    expect(data.branch_policies.map(({ name }) => name)).toEqual(['main', 'release/*']);
  });

  test('let only the branches of their policy in', async () => {
    checked = checkedGitHub({ environments: [{ name: 'production', reviewers: [], branchPatterns: ['release/*'] }] });
    const { jobId } = start('production');
    expect(await checked.github.awaitReview(jobId, forever)).toMatchObject({
      state: 'refused',
      reason: 'Branch "main" is not allowed to deploy to production due to environment protection rules.',
    });
  });

  test.each([
    ['main', 'main', true],
    ['main', 'domain', false],
    ['release/*', 'release/1.x', true],
    ['release/*', 'release/1.x/hotfix', false],
    ['release/**/*', 'release/1.x/hotfix', true],
    ['v?', 'v1', true],
    ['v.', 'v1', false],
  ])('with the pattern %s: branch %s may enter: %s', (pattern, branch, may) => {
    checked = checkedGitHub({ environments: [{ name: 'production', reviewers: [], branchPatterns: [pattern] }] });
    const [production] = checked.github.state.environments;
    expect(production !== undefined && allowsRef(checked.github.state, production, `refs/heads/${branch}`)).toBe(may);
    expect(production !== undefined && allowsRef(checked.github.state, production, `refs/tags/${branch}`)).toBe(false);
  });

  test('have six reviewers at most', () => {
    const reviewers = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    expect(() => checkedGitHub({ environments: [{ name: 'production', reviewers }] })).toThrow('GitHub allows 6');
    checked = checkedGitHub();
  });

  test('give their secrets and variables to the job, over those of the repository', () => {
    const staging = {
      name: 'staging',
      reviewers: [],
      secrets: { PASSWORD: 'staging' },
      variables: { URL: 'https://s' },
    };
    checked = checkedGitHub({
      environments: [staging],
      secrets: { PASSWORD: 'repository', TOKEN: 'token' },
      variables: { URL: 'https://r', REGION: 'eu' },
    });
    const { jobId } = start('staging');
    expect(checked.github.startJob(jobId)).toMatchObject({
      secrets: { PASSWORD: 'staging', TOKEN: 'token' },
      variables: { URL: 'https://s', REGION: 'eu' },
    });
  });
});
