import { type CheckedGitHub, checkedGitHub, shop } from '../../../../test/support/openapi/local-github.ts';

let checked: CheckedGitHub;
beforeEach(() => {
  checked = checkedGitHub({ teams: { ops: ['olga'] } });
});
afterEach(() => checked.remove());

const production = { ...shop, environment_name: 'production' };
const repos = (as: Parameters<CheckedGitHub['octokit']>[0] = 'ada') => checked.octokit(as).rest.repos;

/** The gate of a job of `production` in a run of this ref. */
function gateOf(ref = 'refs/heads/main'): string {
  const { id: runId } = checked.github.createRun({
    workflow: { path: '.github/workflows/release.yml', name: 'Release' },
    event: { name: 'push', payload: {} },
    ref,
    sha: checked.firstCommit,
    actor: 'bob',
  });
  const environment = { name: 'production', deployment: false };
  const { id } = checked.github.createJob({ runId, key: 'a', name: 'a', permissions: {}, environment });
  return checked.github.state.jobs.find((job) => job.id === id)?.gate.state ?? '';
}

function idOf(login: string): number {
  return checked.github.state.users.find((user) => user.login === login)?.id ?? 0;
}

async function putPolicy(onlyProtected: boolean): Promise<void> {
  const deployment_branch_policy = { protected_branches: onlyProtected, custom_branch_policies: !onlyProtected };
  await repos().createOrUpdateEnvironment({ ...production, deployment_branch_policy });
}

test('a job meets the rules that were put: reviewers, people and teams, and a timer', async () => {
  const team = checked.github.state.teams[0]?.id ?? 0;
  const { data } = await repos().createOrUpdateEnvironment({
    ...production,
    wait_timer: 30,
    prevent_self_review: true,
    reviewers: [
      { type: 'User', id: idOf('bob') },
      { type: 'Team', id: team },
    ],
  });
  expect(data.protection_rules).toMatchObject([
    { type: 'wait_timer', wait_timer: 30 },
    {
      type: 'required_reviewers',
      prevent_self_review: true,
      reviewers: [
        { type: 'User', reviewer: { login: 'bob' } },
        { type: 'Team', reviewer: { slug: 'ops' } },
      ],
    },
  ]);
  expect(gateOf()).toBe('waiting');
  await repos().createOrUpdateEnvironment(production);
  expect((await repos().getEnvironment(production)).data.protection_rules).toEqual([]);
  expect(gateOf()).toBe('open');
});

test('an environment that nobody knew is made, and is gone with its secrets once it is deleted', async () => {
  const preview = { ...shop, environment_name: 'preview/1' };
  await repos().createOrUpdateEnvironment({ ...preview, wait_timer: 5 });
  expect((await repos().getEnvironment(preview)).data.name).toBe('preview/1');
  expect((await repos().deleteAnEnvironment(preview)).status).toBe(204);
  await expect(repos().getEnvironment(preview)).rejects.toMatchObject({ status: 404 });
  await repos().deleteAnEnvironment(production);
  expect(gateOf()).toBe('open');
});

test('custom policies let through what fits a pattern, and nothing while there is none', async () => {
  await putPolicy(false);
  expect((await repos().getEnvironment(production)).data.deployment_branch_policy).toEqual({
    protected_branches: false,
    custom_branch_policies: true,
  });
  expect(gateOf()).toBe('refused');
  const { data: made } = await repos().createDeploymentBranchPolicy({ ...production, name: 'main' });
  const { data: tags } = await repos().createDeploymentBranchPolicy({ ...production, name: 'v*', type: 'tag' });
  expect([gateOf(), gateOf('refs/tags/v1.0.0'), gateOf('refs/heads/next')]).toEqual(['open', 'open', 'refused']);
  await repos().updateDeploymentBranchPolicy({ ...production, branch_policy_id: made.id ?? 0, name: 'next' });
  await repos().deleteDeploymentBranchPolicy({ ...production, branch_policy_id: tags.id ?? 0 });
  expect([gateOf(), gateOf('refs/tags/v1.0.0'), gateOf('refs/heads/next')]).toEqual(['refused', 'refused', 'open']);
  const { data } = await repos().listDeploymentBranchPolicies(production);
  expect(data.branch_policies).toMatchObject([{ id: made.id, name: 'next', type: 'branch' }]);
  expect((await repos().getDeploymentBranchPolicy({ ...production, branch_policy_id: made.id ?? 0 })).data.name).toBe(
    'next',
  );
});

test('a pattern that is there already is pointed at, and an environment without custom policies has none', async () => {
  await expect(repos().createDeploymentBranchPolicy({ ...production, name: 'main' })).rejects.toMatchObject({
    status: 404,
  });
  await putPolicy(false);
  const { data } = await repos().createDeploymentBranchPolicy({ ...production, name: 'main' });
  expect(await repos().createDeploymentBranchPolicy({ ...production, name: 'main' })).toMatchObject({
    status: 303,
    headers: { location: expect.stringMatching(new RegExp(`/deployment-branch-policies/${data.id}$`)) },
  });
});

test('protected branches alone: those of a ruleset, all while nothing is protected, and never a tag', async () => {
  await putPolicy(true);
  expect([gateOf(), gateOf('refs/heads/next'), gateOf('refs/tags/v1.0.0')]).toEqual(['open', 'open', 'refused']);
  checked.github.state.rulesets.push({
    id: 1,
    name: 'main',
    target: 'branch',
    enforcement: 'active',
    include: ['~DEFAULT_BRANCH'],
    exclude: [],
    rules: [{ type: 'deletion' }],
    bypassActors: [],
  });
  expect([gateOf(), gateOf('refs/heads/next')]).toEqual(['open', 'refused']);
});

test.each([
  ['seven reviewers', { reviewers: Array.from({ length: 7 }, () => ({ type: 'User' as const, id: 1 })) }],
  ['a reviewer whom nobody knows', { reviewers: [{ type: 'User' as const, id: 1 }] }],
  ['an organization as a reviewer', { reviewers: [{ type: 'User' as const, id: 1002 }] }],
  ['a timer of 31 days', { wait_timer: 44_640 }],
  ['both policies', { deployment_branch_policy: { protected_branches: true, custom_branch_policies: true } }],
  ['neither policy', { deployment_branch_policy: { protected_branches: false, custom_branch_policies: false } }],
])('%s is refused, and the rules stay', async (_what, rules) => {
  await expect(repos().createOrUpdateEnvironment({ ...production, ...rules })).rejects.toMatchObject({ status: 422 });
  expect(gateOf()).toBe('waiting');
});

test('no GITHUB_TOKEN and nobody who can only write changes a rule', async () => {
  const job = repos({ actions: 'write', deployments: 'write' });
  await expect(job.createOrUpdateEnvironment(production)).rejects.toMatchObject({ status: 403 });
  await expect(job.deleteAnEnvironment(production)).rejects.toMatchObject({ status: 403 });
  await expect(repos('bob').deleteAnEnvironment(production)).rejects.toMatchObject({ status: 403 });
});

test('no app is installed, so there are no custom rules, and turning one on is refused by name', async () => {
  expect((await repos().getAllDeploymentProtectionRules(production)).data.custom_deployment_protection_rules).toEqual(
    [],
  );
  expect((await repos().listCustomDeploymentRuleIntegrations(production)).data.total_count).toBe(0);
  await expect(repos().createDeploymentProtectionRule({ ...production, integration_id: 7 })).rejects.toMatchObject({
    status: 501,
    message: expect.stringContaining('custom deployment protection rule of production is not modelled'),
  });
  const rule = { ...production, protection_rule_id: 7 };
  await expect(repos().getCustomDeploymentProtectionRule(rule)).rejects.toMatchObject({ status: 404 });
  await expect(repos().disableDeploymentProtectionRule(rule)).rejects.toMatchObject({ status: 404 });
});
