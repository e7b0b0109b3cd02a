import { type CheckedGitHub, checkedGitHub, shop } from '../../../../test/support/openapi/local-github.ts';

let checked: CheckedGitHub;
beforeEach(() => {
  checked = checkedGitHub();
});
afterEach(() => checked.remove());

const as = (permissions: Readonly<Record<string, 'read' | 'write'>>) => checked.octokit(permissions).rest;

describe('commit statuses', () => {
  const say = (state: 'error' | 'pending' | 'success', context?: string) =>
    as({ statuses: 'write' }).repos.createCommitStatus({
      ...shop,
      sha: checked.firstCommit,
      state,
      ...(context !== undefined && { context }),
    });
  const combined = async () =>
    (await as({ statuses: 'read' }).repos.getCombinedStatusForRef({ ...shop, ref: 'main' })).data;

  test('are combined: the newest of each context counts', async () => {
    expect(await combined()).toMatchObject({ state: 'pending', total_count: 0 });
    await say('error');
    await say('success', 'lint');
    expect(await combined()).toMatchObject({ state: 'failure', total_count: 2 });
    await say('success');
    const { state, statuses } = await combined();
    expect([state, statuses.map(({ context }) => context)]).toEqual(['success', ['default', 'lint']]);
    await say('pending', 'deploy');
    expect((await combined()).state).toBe('pending');
    const { data: all } = await as({}).repos.listCommitStatusesForRef({ ...shop, ref: 'heads/main' });
    expect(all.map(({ context, state: said }) => `${context} ${said}`)).toEqual([
      'deploy pending',
      'default success',
      'lint success',
      'default error',
    ]);
  });

  test('need their permission and a commit', async () => {
    const status = { ...shop, sha: checked.firstCommit, state: 'success' } as const;
    await expect(as({ checks: 'write' }).repos.createCommitStatus(status)).rejects.toMatchObject({ status: 403 });
    const nowhere = as({ statuses: 'write' }).repos.createCommitStatus({ ...status, sha: 'a'.repeat(40) });
    await expect(nowhere).rejects.toMatchObject({ status: 422 });
  });

  test('stand in the way of a deployment that wants them', async () => {
    await say('pending', 'lint');
    const deploy = () =>
      as({ deployments: 'write' }).repos.createDeployment({ ...shop, ref: 'main', auto_merge: false });
    await expect(deploy()).rejects.toMatchObject({ status: 409 });
    await say('success', 'lint');
    expect((await deploy()).status).toBe(201);
  });
});

describe('check runs', () => {
  const create = (values: object = {}) =>
    as({ checks: 'write' }).checks.create({ ...shop, name: 'size', head_sha: checked.firstCommit, ...values });

  test('of an app are begun, ended with what was found, and listed beside those of jobs', async () => {
    const { id: runId } = checked.github.createRun({
      workflow: { path: '.github/workflows/ci.yml', name: 'ci' },
      event: { name: 'push', payload: {} },
      ref: 'refs/heads/main',
      sha: checked.firstCommit,
      actor: 'ada',
    });
    checked.github.createJob({ runId, key: 'test', name: 'test', permissions: {} });
    const { data: begun } = await create({ status: 'in_progress' });
    expect(begun).toMatchObject({ status: 'in_progress', conclusion: null, output: { annotations_count: 0 } });
    const annotation = {
      path: 'a.js',
      start_line: 1,
      end_line: 2,
      annotation_level: 'warning',
      message: 'Long',
    } as const;
    const { data: ended } = await as({ checks: 'write' }).checks.update({
      ...shop,
      check_run_id: begun.id,
      conclusion: 'neutral',
      output: { title: 'Size', summary: 'It grew', annotations: [annotation] },
    });
    expect(ended).toMatchObject({
      status: 'completed',
      conclusion: 'neutral',
      output: { title: 'Size', annotations_count: 1 },
    });
    const { data: annotations } = await as({}).checks.listAnnotations({ ...shop, check_run_id: begun.id });
    expect(annotations).toMatchObject([annotation]);
    const names = async (question: object) =>
      (await as({}).checks.listForRef({ ...shop, ref: 'main', ...question })).data.check_runs.map(({ name }) => name);
    expect(await names({})).toEqual(['size', 'test']);
    expect(await names({ status: 'completed' })).toEqual(['size']);
    await create();
    expect(await names({ check_name: 'size' })).toEqual(['size']);
    expect(await names({ check_name: 'size', filter: 'all' })).toEqual(['size', 'size']);
  });

  test('are made by apps only, and end with a conclusion', async () => {
    const person = checked.octokit('ada').rest.checks.create({ ...shop, name: 'x', head_sha: checked.firstCommit });
    await expect(person).rejects.toMatchObject({ status: 403, message: expect.stringContaining('GitHub App') });
    await expect(create({ status: 'completed' })).rejects.toMatchObject({ status: 422 });
  });
});

describe('check suites', () => {
  test('say together what the check runs of a run say', async () => {
    const { id: runId } = checked.github.createRun({
      workflow: { path: '.github/workflows/ci.yml', name: 'ci' },
      event: { name: 'push', payload: {} },
      ref: 'refs/heads/main',
      sha: checked.firstCommit,
      actor: 'ada',
    });
    const { checks } = as({ checks: 'write' });
    const suite = async () => (await checks.listSuitesForRef({ ...shop, ref: 'main' })).data.check_suites[0];
    const [lint, test] = ['lint', 'test'].map((key) =>
      checked.github.createJob({ runId, key, name: key, permissions: { checks: 'write' } }),
    );
    expect(await suite()).toMatchObject({ status: 'queued', conclusion: null, head_branch: 'main' });
    for (const [job, conclusion] of [
      [lint, 'success'],
      [test, 'failure'],
    ] as const) {
      checked.github.startJob(job?.id ?? 0);
      expect(await suite()).toMatchObject({ status: 'in_progress', conclusion: null });
      checked.github.completeJob(job?.id ?? 0, conclusion, {});
    }
    const ended = await suite();
    expect(ended).toMatchObject({ status: 'completed', conclusion: 'failure', latest_check_runs_count: 2 });
    const check_suite_id = ended?.id ?? 0;
    expect((await checks.getSuite({ ...shop, check_suite_id })).data).toEqual(ended);
    const { data } = await checks.listForSuite({ ...shop, check_suite_id });
    expect(data.check_runs.map(({ name }) => name)).toEqual(['test', 'lint']);
    // An app that is no job of the run has a suite of its own.
    await checks.create({ ...shop, name: 'size', head_sha: checked.firstCommit, conclusion: 'success' });
    expect((await checks.listSuitesForRef({ ...shop, ref: 'main' })).data.total_count).toBe(2);
    await expect(checks.getSuite({ ...shop, check_suite_id: 1 })).rejects.toMatchObject({ status: 404 });
  });
});

describe('workflows', () => {
  test('are those of the default branch, with the runs that they had', async () => {
    checked.repository.commit('ci: begin', {
      '.github/workflows/ci.yml': 'name: "Continuous: all" # of it\non: push\n',
      '.github/workflows/release.yaml': 'on: push\n',
      '.github/workflows/deep/no.yml': 'name: no\n',
    });
    const run = (path: string) =>
      checked.github.createRun({
        workflow: { path, name: 'ci' },
        event: { name: 'push', payload: {} },
        ref: 'refs/heads/main',
        sha: checked.firstCommit,
        actor: 'ada',
      }).id;
    const [first] = [run('.github/workflows/ci.yml'), run('.github/workflows/release.yaml')];
    const { actions } = as({ actions: 'read' });
    const { data } = await actions.listRepoWorkflows(shop);
    expect(data.workflows.map(({ name, path }) => [name, path])).toEqual([
      ['Continuous: all', '.github/workflows/ci.yml'],
      ['.github/workflows/release.yaml', '.github/workflows/release.yaml'],
    ]);
    const { data: runs } = await actions.listWorkflowRuns({ ...shop, workflow_id: 'ci.yml' });
    expect(runs.workflow_runs.map(({ id, workflow_id }) => [id, workflow_id])).toEqual([
      [first, data.workflows[0]?.id],
    ]);
    await expect(actions.getWorkflow({ ...shop, workflow_id: 'no.yml' })).rejects.toMatchObject({ status: 404 });
  });
});

describe('who is there', () => {
  test('is told, and so is the installation of a token', async () => {
    const { repos, users, apps, meta } = as({});
    expect((await users.getByUsername({ username: 'Bob' })).data).toMatchObject({ login: 'bob', type: 'User' });
    expect((await repos.checkCollaborator({ ...shop, username: 'rita' })).status).toBe(204);
    await expect(repos.checkCollaborator({ ...shop, username: 'acme' })).rejects.toMatchObject({ status: 404 });
    expect((await repos.listCollaborators(shop)).data.map(({ login }) => login)).toEqual(['ada', 'bob', 'rita']);
    expect((await apps.listReposAccessibleToInstallation()).data).toMatchObject({ total_count: 1 });
    expect((await meta.getAllVersions()).data).toContain('2022-11-28');
    const protection = checked.octokit('ada').rest.repos.getBranchProtection({ ...shop, branch: 'main' });
    await expect(protection).rejects.toMatchObject({
      status: 404,
      message: expect.stringContaining('Branch not protected'),
    });
  });
});
