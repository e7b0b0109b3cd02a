import { type CheckedGitHub, checkedGitHub, shop } from '../../../../test/support/openapi/local-github.ts';

let checked: CheckedGitHub;
beforeAll(() => {
  checked = checkedGitHub({
    teams: { releasers: ['rita', 'tom'] },
    environments: [
      { name: 'production', reviewers: [], teams: ['releasers'], branchPatterns: ['main'], tagPatterns: ['v*'] },
      { name: 'main-only', reviewers: [], branchPatterns: ['main'] },
    ],
  });
});
afterAll(() => checked.remove());

function waits(environment: string, ref = 'refs/heads/main') {
  const { github } = checked;
  const runId = github.createRun({
    workflow: { path: '.github/workflows/release.yml', name: 'Release' },
    event: { name: 'push', payload: {} },
    ref,
    sha: checked.firstCommit,
    actor: 'bob',
  }).id;
  const { id } = github.createJob({
    runId,
    key: 'go',
    name: 'go',
    permissions: {},
    environment: { name: environment, deployment: true },
  });
  return { runId, outcome: () => github.awaitReview(id, AbortSignal.timeout(5000)) };
}

test('a member of the team may review, and nobody else', async () => {
  const { runId, outcome } = waits('production');
  const pending = async (login: string) => {
    const { data } = await checked.octokit(login).rest.actions.getPendingDeploymentsForRun({ ...shop, run_id: runId });
    return data[0];
  };
  expect(await pending('ada')).toMatchObject({
    current_user_can_approve: false,
    reviewers: [{ type: 'Team', reviewer: { slug: 'releasers' } }],
  });
  expect(await pending('tom')).toMatchObject({ current_user_can_approve: true });
  const review = async (login: string) =>
    checked.octokit(login).rest.actions.reviewPendingDeploymentsForRun({
      ...shop,
      run_id: runId,
      environment_ids: [(await pending(login))?.environment.id ?? 0],
      state: 'approved',
      comment: '',
    });
  await expect(review('ada')).rejects.toMatchObject({ status: 422 });
  expect((await review('tom')).status).toBe(200);
  expect(await outcome()).toMatchObject({ state: 'approved', user: 'tom' });
});

test('the environment shows its team and its policies for branches and tags', async () => {
  const { repos } = checked.octokit({ actions: 'read' }).rest;
  const { data } = await repos.getEnvironment({ ...shop, environment_name: 'production' });
  expect(data.protection_rules?.map(({ type }) => type)).toEqual(['required_reviewers', 'branch_policy']);
  const policies = await repos.listDeploymentBranchPolicies({ ...shop, environment_name: 'production' });
  expect(policies.data.branch_policies).toMatchObject([
    { name: 'main', type: 'branch' },
    { name: 'v*', type: 'tag' },
  ]);
});

test.each([
  ['production', 'refs/tags/v1', undefined],
  [
    'production',
    'refs/tags/nightly',
    'Tag "nightly" is not allowed to deploy to production due to environment protection rules.',
  ],
  ['main-only', 'refs/tags/v1', 'Tag "v1" is not allowed to deploy to main-only due to environment protection rules.'],
  [
    'main-only',
    'refs/heads/next',
    'Branch "next" is not allowed to deploy to main-only due to environment protection rules.',
  ],
])('to %s from %s: %s', async (environment, ref, reason) => {
  const { outcome, runId } = waits(environment, ref);
  const waiting = checked.github.state.jobs.find((job) => job.runId === runId)?.gate.state;
  if (reason === undefined) expect(waiting).toBe('waiting');
  else expect(await outcome()).toEqual({ state: 'refused', reason });
});
