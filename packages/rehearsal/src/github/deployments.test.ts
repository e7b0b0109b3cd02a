import { type CheckedGitHub, checkedGitHub, shop } from '../../../../test/support/openapi/local-github.ts';

let checked: CheckedGitHub;
beforeEach(() => {
  checked = checkedGitHub();
});
afterEach(() => checked.remove());

const deployer = { deployments: 'write' } as const;
const plain = { auto_merge: false, required_contexts: [] };

async function deploy(values: Record<string, unknown> = {}): Promise<number> {
  const request = { ...shop, ref: checked.firstCommit, ...plain, ...values };
  const { data } = await checked.octokit(deployer).request('POST /repos/{owner}/{repo}/deployments', request);
  return (data as { id: number }).id;
}

async function setState(deployment_id: number, state: 'success' | 'failure' | 'in_progress', more = {}): Promise<void> {
  await checked.octokit(deployer).rest.repos.createDeploymentStatus({ ...shop, deployment_id, state, ...more });
}

async function states(deployment_id: number): Promise<readonly string[]> {
  const { repos } = checked.octokit(deployer).rest;
  const { data } = await repos.listDeploymentStatuses({ ...shop, deployment_id });
  return data.map(({ state }) => state);
}

describe('a deployment', () => {
  test('keeps the payload, the commit and the ref that it was given', async () => {
    const payload = { schema: 1, candidate: 'sha256:abc' };
    const deployment_id = await deploy({ payload, task: 'liftlock', environment: 'staging' });
    const { data } = await checked.octokit(deployer).rest.repos.getDeployment({ ...shop, deployment_id });
    expect(data).toMatchObject({
      sha: checked.firstCommit,
      ref: checked.firstCommit,
      payload,
      task: 'liftlock',
      environment: 'staging',
      original_environment: 'staging',
      production_environment: false,
    });
  });

  test('goes to production by default, which is then a production environment', async () => {
    const { data } = await checked
      .octokit(deployer)
      .rest.repos.getDeployment({ ...shop, deployment_id: await deploy() });
    expect(data).toMatchObject({ environment: 'production', production_environment: true, task: 'deploy' });
  });

  test('of a branch or a tag is of the commit that it points at', async () => {
    checked.repository.git('tag', 'v1.0.0');
    const deployment_id = await deploy({ ref: 'v1.0.0' });
    const { data } = await checked.octokit(deployer).rest.repos.getDeployment({ ...shop, deployment_id });
    expect(data).toMatchObject({ ref: 'v1.0.0', sha: checked.firstCommit });
  });

  test('to an environment without a name, or with one that is too long, is refused', async () => {
    for (const environment of ['', 'x'.repeat(256)]) {
      await expect(deploy({ environment })).rejects.toMatchObject({ status: 422 });
    }
  });

  test('of an unknown ref is refused', async () => {
    await expect(deploy({ ref: 'no-such-branch' })).rejects.toMatchObject({ status: 422 });
  });

  test('of an unknown environment makes one, without rules', async () => {
    await deploy({ environment: 'review' });
    const { data } = await checked
      .octokit({ actions: 'read' })
      .rest.repos.getEnvironment({ ...shop, environment_name: 'review' });
    expect(data.protection_rules).toEqual([]);
  });
});

describe('deployments are listed', () => {
  test('newest first, by environment, task and commit', async () => {
    const first = await deploy({ environment: 'staging', task: 'liftlock' });
    await deploy({ environment: 'production', task: 'liftlock' });
    await deploy({ environment: 'staging', task: 'other' });
    const last = await deploy({ environment: 'staging', task: 'liftlock' });
    const { repos } = checked.octokit(deployer).rest;
    const { data } = await repos.listDeployments({ ...shop, environment: 'staging', task: 'liftlock' });
    expect(data.map(({ id }) => id)).toEqual([last, first]);
    expect((await repos.listDeployments({ ...shop, sha: '0'.repeat(40) })).data).toEqual([]);
  });

  test('in pages that octokit can follow', async () => {
    const ids = [];
    for (let count = 0; count < 5; count += 1) ids.push(await deploy());
    const octokit = checked.octokit(deployer);
    const all = await octokit.paginate(octokit.rest.repos.listDeployments, { ...shop, per_page: 2 });
    expect(all.map(({ id }) => id)).toEqual(ids.toReversed());
  });
});

describe('a status', () => {
  test('is listed newest first, with its addresses', async () => {
    const id = await deploy();
    await setState(id, 'in_progress');
    await setState(id, 'success', { log_url: 'https://example.com/log', environment_url: 'https://example.com' });
    expect(await states(id)).toEqual(['success', 'in_progress']);
    const { repos } = checked.octokit(deployer).rest;
    const [status] = (await repos.listDeploymentStatuses({ ...shop, deployment_id: id })).data;
    expect(status).toMatchObject({
      log_url: 'https://example.com/log',
      target_url: 'https://example.com/log',
      environment_url: 'https://example.com',
    });
  });

  test('says at most 140 characters', async () => {
    const id = await deploy();
    await setState(id, 'failure', { description: 'x'.repeat(140) });
    await expect(setState(id, 'failure', { description: 'x'.repeat(141) })).rejects.toMatchObject({ status: 422 });
  });

  test('has an address that browsers can open, or none', async () => {
    const id = await deploy();
    await setState(id, 'success', { environment_url: '' });
    await expect(setState(id, 'success', { environment_url: 'not a url' })).rejects.toMatchObject({
      status: 422,
      response: { data: { errors: [{ message: 'environment_url must use http(s) scheme' }] } },
    });
  });

  test('can move the deployment to another environment', async () => {
    const id = await deploy({ environment: 'staging' });
    await setState(id, 'success', { environment: 'production' });
    const { data } = await checked.octokit(deployer).rest.repos.getDeployment({ ...shop, deployment_id: id });
    expect(data).toMatchObject({ environment: 'production', original_environment: 'staging' });
  });

  test('cannot be the one that only GitHub writes', async () => {
    const id = await deploy();
    await expect(setState(id, 'waiting' as 'success')).rejects.toMatchObject({ status: 422 });
  });
});

describe('a success retires', () => {
  test('older successes of the same environment', async () => {
    const [older, failed, newer] = [
      await deploy({ environment: 'staging' }),
      await deploy({ environment: 'staging' }),
      await deploy({ environment: 'staging' }),
    ];
    await setState(older, 'success');
    await setState(failed, 'failure');
    await setState(newer, 'success');
    expect(await states(older)).toEqual(['inactive', 'success']);
    expect(await states(failed)).toEqual(['failure']);
  });

  test('nothing in a production environment, and nothing when auto_inactive is false', async () => {
    const production = await deploy();
    await setState(production, 'success');
    await setState(await deploy(), 'success');
    expect(await states(production)).toEqual(['success']);
    const staging = await deploy({ environment: 'staging' });
    await setState(staging, 'success');
    await setState(await deploy({ environment: 'staging' }), 'success', { auto_inactive: false });
    expect(await states(staging)).toEqual(['success']);
  });
});

describe('deleting', () => {
  test('takes an inactive deployment, and an active one only when it is the last', async () => {
    const { repos } = checked.octokit(deployer).rest;
    const [first, second] = [await deploy(), await deploy()];
    await setState(first, 'success');
    await expect(repos.deleteDeployment({ ...shop, deployment_id: first })).rejects.toMatchObject({ status: 422 });
    await setState(second, 'failure');
    await repos.deleteDeployment({ ...shop, deployment_id: second });
    await repos.deleteDeployment({ ...shop, deployment_id: first });
    expect((await repos.listDeployments(shop)).data).toEqual([]);
  });
});

describe('the defaults of the deployments API', () => {
  test('merge the default branch into a branch that is behind, in place of deploying it', async () => {
    checked.repository.checkout('topic');
    const topic = checked.repository.commit('feat: topic', { 'topic.txt': 'topic\n' });
    checked.repository.checkout('main', checked.firstCommit);
    const main = checked.repository.commit('feat: main', { 'main.txt': 'main\n' });
    const octokit = checked.octokit(deployer);
    const answer = await octokit.rest.repos.createDeployment({ ...shop, ref: 'topic', required_contexts: [] });
    expect(answer).toMatchObject({ status: 202, data: { message: 'Auto-merged main into topic on deployment.' } });
    expect(checked.repository.git('log', '-1', '--format=%P', 'topic')).toBe(`${topic} ${main}`);
  });

  test('answer 409 where that conflicts, and for a commit, into which nothing can be merged', async () => {
    checked.repository.checkout('topic');
    const topic = checked.repository.commit('feat: topic', { 'README.md': 'topic\n' });
    checked.repository.checkout('main', checked.firstCommit);
    checked.repository.commit('feat: main', { 'README.md': 'main\n' });
    const contexts = { required_contexts: [], auto_merge: undefined };
    await expect(deploy({ ref: 'topic', ...contexts })).rejects.toMatchObject({ status: 409 });
    await expect(deploy({ ref: topic, ...contexts })).rejects.toMatchObject({ status: 409 });
    expect(await deploy({ ref: topic, auto_merge: false })).toBeGreaterThan(0);
  });

  test('answer 409 while a job of the commit has not succeeded, or a named context is unknown', async () => {
    const { id: runId } = checked.github.createRun({
      workflow: { path: '.github/workflows/release.yml', name: 'Release' },
      event: { name: 'push', payload: {} },
      ref: 'refs/heads/main',
      sha: checked.firstCommit,
      actor: 'bob',
    });
    const { id: jobId } = checked.github.createJob({ runId, key: 'build', name: 'build', permissions: {} });
    await expect(deploy({ required_contexts: undefined })).rejects.toMatchObject({ status: 409 });
    await expect(deploy({ required_contexts: ['lint'] })).rejects.toMatchObject({ status: 409 });
    checked.github.startJob(jobId);
    checked.github.completeJob(jobId, 'success', {});
    expect(await deploy({ required_contexts: undefined })).toBeGreaterThan(0);
  });
});
