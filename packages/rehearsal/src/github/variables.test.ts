import { type CheckedGitHub, checkedGitHub, shop } from '../../../../test/support/openapi/local-github.ts';

let checked: CheckedGitHub;
let now = new Date('2026-01-02T00:00:00Z');
beforeAll(() => {
  checked = checkedGitHub({ variables: { REGION: 'north' }, clock: () => now });
});
afterAll(() => checked.remove());

test('a variable of the repository is made, read, changed and removed by who may', async () => {
  const { actions } = checked.octokit('ada').rest;
  expect((await actions.createRepoVariable({ ...shop, name: 'last_release', value: '1.2.3' })).status).toBe(201);
  await expect(actions.createRepoVariable({ ...shop, name: 'LAST_RELEASE', value: 'x' })).rejects.toMatchObject({
    status: 409,
  });
  expect((await actions.getRepoVariable({ ...shop, name: 'Last_Release' })).data).toMatchObject({
    name: 'LAST_RELEASE',
    value: '1.2.3',
  });
  await actions.updateRepoVariable({ ...shop, name: 'LAST_RELEASE', value: '1.2.4' });
  expect((await actions.listRepoVariables(shop)).data.variables.map(({ name, value }) => [name, value])).toEqual([
    ['REGION', 'north'],
    ['LAST_RELEASE', '1.2.4'],
  ]);
  await actions.deleteRepoVariable({ ...shop, name: 'LAST_RELEASE' });
  await expect(actions.getRepoVariable({ ...shop, name: 'LAST_RELEASE' })).rejects.toMatchObject({ status: 404 });
});

test('a variable of an environment reaches the next job that enters it', async () => {
  const { actions } = checked.octokit('ada').rest;
  const place = { ...shop, environment_name: 'staging' };
  await actions.createEnvironmentVariable({ ...place, name: 'COLOUR', value: 'blue' });
  await actions.updateEnvironmentVariable({ ...place, name: 'COLOUR', value: 'green' });
  expect((await actions.getEnvironmentVariable({ ...place, name: 'COLOUR' })).data.value).toBe('green');
  const { id: runId } = checked.github.createRun({
    workflow: { path: '.github/workflows/ci.yml', name: 'ci' },
    event: { name: 'push', payload: {} },
    ref: 'refs/heads/main',
    sha: checked.firstCommit,
    actor: 'ada',
  });
  const environment = { name: 'staging', deployment: false };
  const { id } = checked.github.createJob({ runId, key: 'a', name: 'a', permissions: {}, environment });
  expect(checked.github.startJob(id).variables).toEqual({ REGION: 'north', COLOUR: 'green' });
});

test('a variable has the time at which it was made, and at which it was changed', async () => {
  const { actions } = checked.octokit('ada').rest;
  const timesOf = async (name: string) => {
    const { created_at, updated_at } = (await actions.getRepoVariable({ ...shop, name })).data;
    return [created_at, updated_at];
  };
  const [first, second, third] = ['2026-01-02T00:00:00Z', '2026-01-03T00:00:00Z', '2026-01-04T00:00:00Z'] as const;
  now = new Date(second);
  await actions.createRepoVariable({ ...shop, name: 'STAGE', value: 'a' });
  expect([await timesOf('STAGE'), await timesOf('REGION')]).toEqual([
    [second, second],
    [first, first],
  ]);
  now = new Date(third);
  await actions.updateRepoVariable({ ...shop, name: 'STAGE', value: 'b' });
  expect(await timesOf('STAGE')).toEqual([second, third]);
  await actions.deleteRepoVariable({ ...shop, name: 'STAGE' });
});

test.each(['1ST', 'GITHUB_X', 'a b'])('%s is no name for one', async (name) => {
  const { actions } = checked.octokit('ada').rest;
  await expect(actions.createRepoVariable({ ...shop, name, value: 'x' })).rejects.toMatchObject({ status: 422 });
});

test('no GITHUB_TOKEN can write one', async () => {
  const { actions } = checked.octokit({ actions: 'write', contents: 'write' }).rest;
  await expect(actions.createRepoVariable({ ...shop, name: 'A', value: 'x' })).rejects.toMatchObject({ status: 403 });
});
