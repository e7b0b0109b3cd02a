import { type DeploymentPayload, LiftlockError, live } from '@liftlock/core';
import { codeOf, Connected } from '../../../../test/support/github/connected.ts';

const JOB_PAGE = 'https://github.com/acme/shop/actions/runs/7/job/9?attempt=1';

describe('the board', () => {
  let shop: Connected;

  beforeEach(() => {
    shop = new Connected();
  });
  afterEach(() => shop.remove());

  async function deployed(change: Partial<DeploymentPayload>, ...states: ('queued' | 'in_progress' | 'success')[]) {
    const { firstCommit } = shop.server;
    const { id } = await shop.github.ledger.createRecord(firstCommit, false, shop.payload(change));
    for (const state of states) {
      await shop.github.ledger.addStatus(id, { state, description: state, logUrl: JOB_PAGE });
    }
    return id;
  }

  test('has the records of an environment as the REST API has them, but for the numbers of statuses', async () => {
    await deployed({ version: '1.0.0' }, 'queued', 'in_progress', 'success');
    await deployed({ version: '1.1.0' }, 'queued', 'in_progress');
    const everything = { counts: () => false, also: () => true };
    const [read] = await shop.github.ledger.board(['staging']);
    const plain = (all: readonly { statuses: readonly { id: number }[] }[]) =>
      all.map((record) => ({ ...record, statuses: record.statuses.map((status) => ({ ...status, id: 0 })) }));
    expect(plain(read?.records ?? [])).toEqual(plain((await shop.github.ledger.read('staging', everything)).records));
    expect(read).toMatchObject({ name: 'staging', exists: true, others: [], hasOlder: false });
  });

  test('knows what is live, also where an older record succeeded last', async () => {
    const older = await deployed({ version: '1.0.0' }, 'queued', 'in_progress');
    await deployed({ version: '1.1.0' }, 'queued', 'in_progress', 'success');
    await shop.github.ledger.addStatus(older, { state: 'success', description: 'x', logUrl: JOB_PAGE });
    const last = shop.server.github.state.deployments.find(({ id }) => id === older)?.statuses.at(-1);
    Object.assign(last ?? {}, { createdAt: '2026-01-02T03:05:05Z' });
    const [read] = await shop.github.ledger.board(['staging']);
    expect(read?.records.map(({ payload }) => payload.version)).toEqual(['1.1.0', '1.0.0']);
    expect(live(read?.records ?? [])?.payload.version).toBe('1.0.0');
  });

  test('takes one call for fifty environments, and says which of them GitHub does not have', async () => {
    await deployed({ environment: 'region-7' }, 'queued', 'in_progress', 'success');
    const names = Array.from({ length: 50 }, (_, index) => `region-${index}`);
    shop.faulty({ kind: 'status', status: 503 }, 'NONE');
    const read = await shop.github.ledger.board(names);
    expect(shop.calls.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /graphql']);
    expect(read.map(({ name }) => name)).toEqual(names);
    expect(read.filter(({ exists }) => exists).map(({ name }) => name)).toEqual(['region-7']);
    expect(read[7]?.records).toHaveLength(1);
  });

  test('keeps deployments of other tools apart, and says that there are older ones', async () => {
    const { firstCommit } = shop.server;
    const { rest } = shop.server.octokit({ deployments: 'write' });
    const repo = { owner: 'acme', repo: 'shop' };
    for (let count = 0; count < 31; count += 1) {
      await rest.repos.createDeployment({ ...repo, ref: firstCommit, environment: 'staging', required_contexts: [] });
    }
    const [read] = await shop.github.ledger.board(['staging']);
    expect(read).toMatchObject({ records: [], hasOlder: true });
    expect(read?.others[0]).toMatchObject({ sha: firstCommit, task: 'deploy', succeeded: false });
  });

  describe('behind the newest deployments', () => {
    async function othersIn(environment: string, count: number): Promise<void> {
      const { rest } = shop.server.octokit({ deployments: 'write' });
      const query = { owner: 'acme', repo: 'shop', ref: shop.server.firstCommit, environment, required_contexts: [] };
      for (let made = 0; made < count; made += 1) await rest.repos.createDeployment({ ...query });
    }

    async function calls(): Promise<string[]> {
      shop.faulty({ kind: 'status', status: 503 }, 'NONE');
      return shop.calls.map(({ method, path }) => `${method} ${path.replace('/repos/acme/shop', '')}`);
    }

    test('finds what is live, and what is locked', async () => {
      await deployed({ version: '1.0.0' }, 'queued', 'in_progress', 'success');
      const lock = {
        schema: 1,
        environment: 'staging',
        by: 'mina',
        reason: 'x',
        at: '2026-01-02T03:00:00Z',
        run: null,
      } as const;
      await shop.github.ledger.createLock(shop.server.firstCommit, lock);
      await othersIn('staging', 30);
      const [read] = await shop.github.ledger.board(['staging']);
      expect(live(read?.records ?? [])?.payload.version).toBe('1.0.0');
      expect(read?.lock).toMatchObject({ by: 'mina' });
    });

    test('finds a lock with one more call, and says that an ended one is none', async () => {
      const lock = {
        schema: 1,
        environment: 'staging',
        by: 'mina',
        reason: 'x',
        at: '2026-01-02T03:00:00Z',
        run: null,
      } as const;
      const { id } = await shop.github.ledger.createLock(shop.server.firstCommit, lock);
      await othersIn('staging', 30);
      await deployed({ version: '1.0.0' }, 'queued', 'in_progress', 'success');
      await calls();
      const before = shop.calls.length;
      expect((await shop.github.ledger.board(['staging', 'production']))[0]?.lock).toMatchObject({ by: 'mina' });
      expect((await calls()).slice(before)).toEqual(['POST /graphql', 'GET /deployments']);
      await shop.github.ledger.addStatus(id, { state: 'inactive', description: 'x', logUrl: JOB_PAGE });
      expect((await shop.github.ledger.board(['staging']))[0]?.lock).toBeUndefined();
    });
  });

  test('without environments asks nothing', async () => {
    shop.faulty({ kind: 'status', status: 503 }, 'NONE');
    expect(await shop.github.ledger.board([])).toEqual([]);
    expect(shop.calls).toEqual([]);
  });

  test('is refused as a whole, with its reason', async () => {
    await deployed({}, 'queued');
    shop.server.github.state.deployments[0] = {
      ...shop.server.github.state.deployments[0],
      payload: { schema: 99 },
    } as never;
    expect(await codeOf(shop.github.ledger.board(['staging']))).toBe('ledger-too-new');
    shop.server.github.state.repository = { ...shop.server.github.state.repository, private: true };
    const { github, fetch } = shop.server;
    const blind = shop.connect({
      token: github.issueToken({ permissions: { actions: 'read' } }),
      fetch: fetch as typeof globalThis.fetch,
    });
    const problem = await blind.ledger.board(['staging']).catch((error: unknown) => error);
    expect((problem as LiftlockError).problems).toMatchObject([
      {
        code: 'permission-missing',
        where: 'GraphQL deployments',
        expected: '`permissions: { deployments: read }` of the job.',
      },
    ]);
    shop.faulty({ kind: 'status', status: 503 }, 'POST', 'before', 9);
    expect(await codeOf(shop.github.ledger.board(['staging']))).toBe('github-unreachable');
  });
});
