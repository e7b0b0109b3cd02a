import { type CheckedGitHub, checkedGitHub, shop } from '../../../../test/support/openapi/local-github.ts';
import { requirementOf } from './access/permissions.ts';
import { routes } from './routes/index.ts';

let checked: CheckedGitHub;
beforeEach(() => {
  checked = checkedGitHub();
});
afterEach(() => checked.remove());

function send(method: string, path: string, body: string): Promise<Response> {
  return checked.fetch(`${checked.github.origin}${path}`, { method, body });
}

async function ask(path: string, authorization?: string): Promise<Response> {
  const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
  return checked.fetch(`${checked.github.origin}${path}`, { headers });
}

test('every endpoint says which permission it needs', () => {
  for (const { method, template } of routes)
    expect(requirementOf(method, template)).toMatch(/: (read|write)$|^person$|^token$|^nothing$/);
});

describe('a token', () => {
  const headersOf = (authorization: string): Record<string, string> => ({ authorization });

  test('is needed to write, and for what is no part of the public repository', async () => {
    const asked = [
      await send('POST', '/repos/acme/shop/releases', '{"tag_name":"v1"}'),
      await send('POST', '/graphql', '{"query":"{ viewer { login } }"}'),
      await ask('/user'),
      await ask('/repos/acme/shop/collaborators/bob/permission'),
    ];
    expect(asked.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
    expect(await asked[0]?.json()).toMatchObject({ message: 'Requires authentication' });
  });

  test('is not needed to read a public repository, and without one a private repository does not exist', async () => {
    const paths = ['', '/releases', '/deployments', '/actions/runs', '/environments', '/commits/main'];
    const statuses = () => Promise.all(paths.map(async (path) => (await ask(`/repos/acme/shop${path}`)).status));
    expect(new Set(await statuses())).toEqual(new Set([200]));
    expect((await ask('/repos/acme/shop')).headers.get('x-ratelimit-limit')).toBe('60');
    Object.assign(checked.github.state.repository, { private: true });
    expect(new Set(await statuses())).toEqual(new Set([404]));
  });

  test('must be one that was issued', async () => {
    const response = await ask('/repos/acme/shop', 'Bearer ghs_invented');
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ message: 'Bad credentials' });
  });

  test('may be a secret that was handed over: then it is one of whoever may do most', async () => {
    const { state } = checked.github;
    state.secrets['RELEASE_TOKEN'] = 'made up\n';
    const admin = state.users.find(({ role }) => role === 'admin')?.login;
    const basic = `Basic ${Buffer.from('x-access-token:made up').toString('base64')}`;
    for (const authorization of [basic, 'token made up', 'Bearer made up'])
      expect((await ask('/user', authorization)).status).toBe(200);
    expect(state.tokens.filter(({ secret }) => secret !== undefined)).toMatchObject([
      { secret: 'RELEASE_TOKEN', login: admin },
    ]);
  });

  test('comes as bearer, as token, as the password that git sends, or as the name of its user', async () => {
    const token = checked.github.issueToken({ permissions: {} });
    const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;
    const credentials = [`x-access-token:${token}`, `${token}:x-oauth-basic`, `${token}:`, token].map(basic);
    for (const authorization of [`Bearer ${token}`, `token ${token}`, ...credentials]) {
      const answer = await checked.fetch(`${checked.github.origin}/rate_limit`, { headers: headersOf(authorization) });
      expect(answer.headers.get('x-ratelimit-limit')).toBe('1000');
    }
  });

  test('cannot be issued for somebody who does not exist', () => {
    expect(() => checked.github.issueToken({ login: 'stranger' })).toThrow('no user stranger');
  });

  test('of an artifact service is none for the API', async () => {
    const { id: runId } = checked.github.createRun({
      workflow: { path: 'release.yml', name: 'Release' },
      event: { name: 'push', payload: {} },
      ref: 'refs/heads/main',
      sha: checked.firstCommit,
      actor: 'bob',
    });
    const { id } = checked.github.createJob({ runId, key: 'build', name: 'build', permissions: { contents: 'write' } });
    const { runtimeToken } = checked.github.startJob(id);
    expect((await ask('/repos/acme/shop', `Bearer ${runtimeToken}`)).status).toBe(401);
  });
});

describe('a job without the permission', () => {
  beforeEach(() => {
    Object.assign(checked.github.state.repository, { private: true });
  });

  test.each([
    ['write a deployment', 'deployments=write', { deployments: 'read' }],
    ['read deployments', 'deployments=read', { contents: 'write' }],
    ['make a release', 'contents=write; contents=write,workflows=write', { contents: 'read' }],
    ['read environments', 'actions=read', { deployments: 'write' }],
    ['cancel a run', 'actions=write', { actions: 'read' }],
    ['read a check run', 'checks=read', { actions: 'read' }],
  ] as const)('cannot %s, and is told what would be accepted', async (what, accepted, permissions) => {
    const octokit = checked.octokit(permissions as Record<string, 'read' | 'write'>);
    const { repos, actions, checks } = octokit.rest;
    const calls: Record<string, () => Promise<unknown>> = {
      'write a deployment': () => repos.createDeployment({ ...shop, ref: 'main' }),
      'read deployments': () => repos.listDeployments(shop),
      'make a release': () => repos.createRelease({ ...shop, tag_name: 'v1' }),
      'read environments': () => repos.getAllEnvironments(shop),
      'cancel a run': () => actions.cancelWorkflowRun({ ...shop, run_id: 1 }),
      'read a check run': () => checks.get({ ...shop, check_run_id: 1 }),
    };
    await expect(calls[what]?.()).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('Resource not accessible by integration'),
      response: { headers: { 'x-accepted-github-permissions': accepted } },
    });
  });

  test('reads what is public all the same, but no collaborators without a token', async () => {
    Object.assign(checked.github.state.repository, { private: false });
    const { repos, checks } = checked.octokit({}).rest;
    expect((await repos.listDeployments(shop)).data).toEqual([]);
    expect((await repos.getAllEnvironments(shop)).data.total_count).toBe(2);
    await expect(checks.get({ ...shop, check_run_id: 1 })).rejects.toMatchObject({ status: 404 });
  });

  test('writes with a write permission also read', async () => {
    const { repos } = checked.octokit({ deployments: 'write' }).rest;
    expect((await repos.listDeployments(shop)).data).toEqual([]);
  });

  test('is refused before anything is looked up', async () => {
    const { repos } = checked.octokit({}).rest;
    await expect(repos.getRelease({ ...shop, release_id: 999_999 })).rejects.toMatchObject({ status: 403 });
  });
});

describe('a person', () => {
  test('with read access reads, and writes nothing', async () => {
    const { repos } = checked.octokit('rita').rest;
    await repos.listReleases(shop);
    await expect(repos.createRelease({ ...shop, tag_name: 'v1' })).rejects.toMatchObject({ status: 403 });
  });

  test('with write access does not administer', async () => {
    await expect(checked.octokit('bob').rest.repos.checkImmutableReleases(shop)).rejects.toMatchObject({ status: 403 });
  });
});

test('another repository is not said to be missing: the local GitHub knows one', async () => {
  const { repos } = checked.octokit('ada').rest;
  await expect(repos.get({ owner: 'actions', repo: 'checkout' })).rejects.toMatchObject({
    status: 501,
    message: expect.stringContaining('actions/checkout is another repository: the local GitHub holds acme/shop alone'),
  });
  expect((await repos.get({ owner: 'ACME', repo: 'Shop' })).status).toBe(200);
});
