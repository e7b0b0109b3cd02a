import { type CheckedGitHub, checkedGitHub, shop } from '../../../../test/support/openapi/local-github.ts';

let checked: CheckedGitHub;
afterEach(() => checked.remove());

const writer = { contents: 'write', deployments: 'write' } as const;

async function send(
  path: string,
  init: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> } = {},
  permissions: Record<string, 'read' | 'write'> = writer,
): Promise<Response> {
  const authorization = `Bearer ${checked.github.issueToken({ permissions })}`;
  return checked.fetch(`${checked.github.origin}${path}`, { ...init, headers: { authorization, ...init.headers } });
}

describe('what is not modelled', () => {
  test.each([
    ['GET', '/repos/acme/shop/issues/1/events'],
    ['PUT', '/repos/acme/shop/branches/main/protection'],
    ['GET', '/orgs/acme'],
    ['GET', '/repos/acme/shop/commits/feature/x/comments'],
  ])('answers 501 and names %s %s', async (method, path) => {
    checked = checkedGitHub();
    const response = await send(path, { method, ...(method === 'GET' ? {} : { body: '{"tag_name":"v1"}' }) });
    expect(response.status).toBe(501);
    expect(await response.json()).toMatchObject({
      message: expect.stringContaining(`${method} ${path} is not modelled`),
      status: '501',
    });
  });
});

describe('a request', () => {
  beforeEach(() => {
    checked = checkedGitHub();
  });

  test.each([
    '/repos/acme/shop',
    '/repos/acme/shop/releases?per_page=1',
    '/repos/acme/shop/git/ref/heads/nope',
    '/user',
  ])('of HEAD for %s is answered as GET, without the body', async (path) => {
    const [get, head] = [await send(path), await send(path, { method: 'HEAD' })];
    expect(head.status).toBe(get.status);
    expect(head.headers.get('content-type')).toBe(get.headers.get('content-type'));
    expect(await head.text()).toBe('');
    expect(checked.github.api.writes).toBe(0);
  });

  test('for a version of the API that is not supported is refused', async () => {
    const ask = (version: string) => send('/repos/acme/shop', { headers: { 'x-github-api-version': version } });
    expect((await ask('2022-11-28')).status).toBe(200);
    expect((await ask('1999-01-01')).status).toBe(400);
  });

  test('that does not name its client is refused before the API is asked', async () => {
    const answer = await checked.github.answer(new Request(`${checked.github.origin}/repos/acme/shop`));
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('User-Agent');
  });
});

describe('a conditional request', () => {
  beforeEach(() => {
    checked = checkedGitHub();
  });

  test('is answered without the body, and costs nothing, as long as nothing changed', async () => {
    const ask = (etag = '') => send('/repos/acme/shop/branches', { headers: { 'if-none-match': etag } });
    const first = await ask();
    const etag = first.headers.get('etag') ?? '';
    expect([first.status, etag]).toEqual([200, expect.stringMatching(/^W\/"[0-9a-f]{64}"$/)]);
    const again = await ask(etag);
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(checked.github.state.rates.core.used).toBe(1);
    checked.repository.commit('fix: more');
    expect((await ask(etag)).status).toBe(200);
  });
});

describe('a body', () => {
  beforeEach(() => {
    checked = checkedGitHub();
  });
  const post = (body: string): Promise<Response> =>
    checked.github.fetch(`${checked.github.origin}/repos/acme/shop/deployments`, {
      method: 'POST',
      body,
      headers: { authorization: `Bearer ${checked.github.issueToken({ permissions: writer })}` },
    });

  test.each([
    ['that is not JSON', '{', 400, 'Problems parsing JSON'],
    ['that is no object', '[]', 400, 'Body should be a JSON object'],
    ['without a required field', '{}', 422, 'Invalid request.\n\n"ref" wasn\'t supplied.'],
    ['with a field of another type', '{"ref":1}', 422, "Invalid request.\n\nFor 'properties/ref', 1 is not a string."],
  ])('%s is refused', async (_, body, status, message) => {
    const response = await post(body);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ message });
  });
});

describe('lists', () => {
  beforeEach(() => {
    checked = checkedGitHub();
  });

  test('come in pages that link to each other', async () => {
    const { repos } = checked.octokit(writer).rest;
    for (let count = 0; count < 5; count += 1)
      await repos.createRelease({ ...shop, tag_name: `v${count}`, draft: true });
    const links = async (page: number): Promise<string> =>
      (await send(`/repos/acme/shop/releases?per_page=2&page=${page}`)).headers.get('link') ?? '';
    const address = (page: number): string =>
      `<${checked.github.origin}/repos/acme/shop/releases?per_page=2&page=${page}>`;
    expect(await links(1)).toBe(`${address(2)}; rel="next", ${address(3)}; rel="last"`);
    expect(await links(2)).toBe(
      `${address(1)}; rel="prev", ${address(3)}; rel="next", ${address(3)}; rel="last", ${address(1)}; rel="first"`,
    );
    expect(await links(3)).toBe(`${address(2)}; rel="prev", ${address(1)}; rel="first"`);
  });

  test('have 30 entries to a page when nothing is said', async () => {
    const { repos } = checked.octokit(writer).rest;
    for (let count = 0; count < 31; count += 1)
      await repos.createRelease({ ...shop, tag_name: `v${count}`, draft: true });
    expect((await repos.listReleases(shop)).data).toHaveLength(30);
    expect((await repos.listReleases({ ...shop, per_page: 100 })).data).toHaveLength(31);
  });
});

describe('the rate limit', () => {
  test('is told in headers, shared by all jobs, and free to ask for', async () => {
    checked = checkedGitHub();
    await send('/repos/acme/shop');
    const response = await send('/repos/acme/shop');
    expect(response.headers.get('x-ratelimit-limit')).toBe('1000');
    expect(response.headers.get('x-ratelimit-remaining')).toBe('998');
    expect(response.headers.get('date')).toBe('Fri, 02 Jan 2026 03:04:05 GMT');
    const { data } = await checked.octokit(writer).rest.rateLimit.get();
    expect(data.rate).toMatchObject({ limit: 1000, used: 2, remaining: 998 });
  });

  test('refuses what goes beyond it, until the hour is over', async () => {
    let time = Date.parse('2026-01-02T03:00:00Z');
    checked = checkedGitHub({ rateLimit: 1, clock: () => new Date(time) });
    await send('/repos/acme/shop');
    const refused = await send('/repos/acme/shop');
    expect(refused.status).toBe(403);
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('0');
    expect(refused.headers.get('x-ratelimit-reset')).toBe(String(Date.parse('2026-01-02T04:00:00Z') / 1000));
    time = Date.parse('2026-01-02T04:00:00Z');
    expect((await send('/repos/acme/shop')).status).toBe(200);
  });
});

describe('the calls that are counted', () => {
  test('are those of the suite, with their writes, and all are on record', async () => {
    checked = checkedGitHub();
    const headers = { 'user-agent': 'liftlock/0.1.0 octokit' };
    await send('/repos/acme/shop', { headers });
    await send('/repos/acme/shop/deployments', {
      headers,
      method: 'POST',
      body: '{"ref":"main","required_contexts":[]}',
    });
    await send('/repos/acme/shop');
    expect(checked.github.api).toEqual({ calls: 2, writes: 1 });
    expect(checked.github.state.requests.map(({ method, status, permission }) => [method, status, permission])).toEqual(
      [
        ['GET', 200, 'metadata: read'],
        ['POST', 201, 'deployments: write'],
        ['GET', 200, 'metadata: read'],
      ],
    );
  });
});

describe('a lag of reads', () => {
  const github = () => checked.octokit(writer).rest.repos;
  const plain = { ...shop, ref: 'main', auto_merge: false, required_contexts: [] };
  beforeEach(() => {
    checked = checkedGitHub();
  });

  test.each([0, 3, 8])('of %d calls shows a write in lists when so many calls have followed it', async (lag) => {
    checked.github.faults = { lag };
    await github().createRelease({ ...shop, tag_name: 'v1.0.0', draft: true });
    const { data: deployment } = await github().createDeployment(plain);
    const deployment_id = (deployment as { id: number }).id;
    await github().createDeploymentStatus({ ...shop, deployment_id, state: 'queued' });
    const seen: string[] = [];
    for (let call = 3; call < 12; call += 3) {
      const [releases, deployments, statuses] = [
        await github().listReleases(shop),
        await github().listDeployments(shop),
        await github().listDeploymentStatuses({ ...shop, deployment_id }),
      ].map(({ data }) => data.length);
      seen.push(`${releases}${deployments}${statuses}`);
    }
    expect(seen).toEqual({ 0: ['111', '111', '111'], 3: ['000', '111', '111'], 8: ['000', '000', '111'] }[lag]);
  });

  test('never shows an old state by id, or in the answer of a write, and ends with the fault', async () => {
    checked.github.faults = { lag: 8 };
    const { data } = await github().createRelease({ ...shop, tag_name: 'v1.0.0', draft: true });
    expect((await github().getRelease({ ...shop, release_id: data.id })).data).toEqual(data);
    const { data: deployment } = await github().createDeployment(plain);
    const deployment_id = (deployment as { id: number }).id;
    const { data: status } = await github().createDeploymentStatus({ ...shop, deployment_id, state: 'queued' });
    expect((await github().getDeploymentStatus({ ...shop, deployment_id, status_id: status.id })).data).toEqual(status);
    expect((await github().listDeploymentStatuses({ ...shop, deployment_id })).data).toEqual([]);
    checked.github.faults = undefined;
    expect((await github().listReleases(shop)).data).toHaveLength(1);
  });
});

describe('a fault', () => {
  beforeEach(() => {
    checked = checkedGitHub();
  });
  const createDraft = (): Promise<unknown> =>
    checked.octokit(writer).rest.repos.createRelease({ ...shop, tag_name: 'v1.0.0', draft: true });
  const drafts = (): number => checked.github.state.releases.length;

  test('before a call keeps it from having any effect', async () => {
    checked.github.faults = { before: () => ({ kind: 'status', status: 503, message: 'Service Unavailable' }) };
    await expect(createDraft()).rejects.toMatchObject({ status: 503 });
    expect(drafts()).toBe(0);
  });

  test('after a call leaves its effect and spoils the answer', async () => {
    checked.github.faults = { after: (_, status) => (status === 201 ? { kind: 'status', status: 502 } : undefined) };
    await expect(createDraft()).rejects.toMatchObject({ status: 502 });
    expect(drafts()).toBe(1);
  });

  test('can lose the connection, before and after the effect', async () => {
    checked.github.faults = { before: ({ number }) => (number === 1 ? { kind: 'connection-lost' } : undefined) };
    await expect(createDraft()).rejects.toThrow('other side closed');
    expect(drafts()).toBe(0);
    checked.github.faults = { after: () => ({ kind: 'connection-lost' }) };
    await expect(createDraft()).rejects.toThrow('other side closed');
    expect(drafts()).toBe(1);
  });

  test('can be a secondary rate limit, with and without the time to wait', async () => {
    checked.github.faults = { before: () => ({ kind: 'secondary-rate-limit', retryAfter: 60 }) };
    await expect(createDraft()).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('secondary rate limit'),
      response: { headers: { 'retry-after': '60' } },
    });
    checked.github.faults = { before: () => ({ kind: 'secondary-rate-limit' }) };
    const error = await createDraft().catch((reason: unknown) => reason);
    expect((error as { response: { headers: object } }).response.headers).not.toHaveProperty('retry-after');
  });
});
