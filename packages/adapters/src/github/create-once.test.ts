import { digestOf } from '@liftlock/core';
import type { Fault } from '../../../rehearsal/src/github/faults.ts';
import { codeOf, Connected } from '../../../../test/support/github/connected.ts';

const LOST: Fault = { kind: 'connection-lost' };
const BAD_GATEWAY: Fault = { kind: 'status', status: 502 };

/** One way in which the answer to a creating call does not come. */
const WAYS: [string, Fault, 'before' | 'after'][] = [
  ['the connection was lost before it had an effect', LOST, 'before'],
  ['the connection was lost after it had one', LOST, 'after'],
  ['GitHub answered 502 before it had an effect', BAD_GATEWAY, 'before'],
  ['GitHub answered 502 after it had one', BAD_GATEWAY, 'after'],
];

describe('what is created although the answer does not come', () => {
  let shop: Connected;

  beforeEach(() => {
    shop = new Connected();
  });
  afterEach(() => shop.remove());

  const state = () => shop.server.github.state;

  test.each(WAYS)('is one draft: %s', async (_, fault, when) => {
    await shop.github.releases.createDraft({ ...shop.draft(), body: 'of another candidate' });
    shop.faulty(fault, 'POST', when);
    const draft = await shop.github.releases.createDraft(shop.draft());
    expect(state().releases.map(({ id, body }) => [id, body])).toEqual([
      [expect.not.stringMatching(String(draft.id)), 'of another candidate'],
      [draft.id, 'notes'],
    ]);
  });

  test.each(WAYS)('is one record: %s', async (_, fault, when) => {
    const earlier = shop.payload({ run: { id: 1, attempt: 1, job: 'stage', job_id: 7 } });
    const payload = shop.payload({ run: { id: 1, attempt: 2, job: 'stage', job_id: 8 } });
    const { id } = await shop.github.ledger.createRecord(shop.server.firstCommit, false, earlier);
    shop.faulty(fault, 'POST', when);
    const record = await shop.github.ledger.createRecord(shop.server.firstCommit, false, payload);
    expect(record).toMatchObject({ payload, statuses: [] });
    expect(new Set(state().deployments.map((deployment) => deployment.id))).toEqual(new Set([id, record.id]));
    expect(state().deployments).toHaveLength(2);
  });

  test.each(WAYS)('is one status: %s', async (_, fault, when) => {
    const { id } = await shop.github.ledger.createRecord(shop.server.firstCommit, false, shop.payload());
    shop.faulty(fault, 'POST', when);
    const status = { state: 'success', description: 'live', logUrl: 'https://example.com' } as const;
    expect(await shop.github.ledger.addStatus(id, status)).toMatchObject({ state: 'success', description: 'live' });
    expect(state().deployments[0]?.statuses).toHaveLength(1);
  });

  test.each<[string, Fault, 'before' | 'after']>([
    ...WAYS,
    ['it broke off, and left a broken one behind', { kind: 'broken-upload' }, 'before'],
  ])('is one asset: %s', async (_, fault, when) => {
    const { id } = await shop.github.releases.createDraft(shop.draft());
    shop.faulty(fault, 'POST', when);
    const asset = await shop.github.releases.uploadAsset(id, 'a.txt', shop.file('bytes'));
    expect(asset).toMatchObject({ state: 'uploaded', digest: digestOf('bytes') });
    expect((await shop.github.releases.find(id))?.assets).toEqual([asset]);
  });

  test('is looked for before anything is tried again, and a moment later once more', async () => {
    shop.faulty(BAD_GATEWAY, 'POST', 'before');
    await shop.github.releases.createDraft(shop.draft());
    expect(shop.calls.map(({ method }) => method)).toEqual(['POST', 'GET', 'GET', 'POST']);
    expect(shop.clock.slept.slice(0, 2)).toEqual([1, 4]);
  });

  test('is not tried again when nobody can look', async () => {
    shop.server.github.faults = {
      before: (call) => {
        shop.calls.push(call);
        return LOST;
      },
    };
    expect(await codeOf(shop.github.releases.createDraft(shop.draft()))).toBe('github-outcome-unknown');
    expect(shop.calls.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  test('is not known when GitHub fails again and shows nothing', async () => {
    shop.faulty(BAD_GATEWAY, 'POST', 'before', 9);
    expect(await codeOf(shop.github.releases.createDraft(shop.draft()))).toBe('github-outcome-unknown');
    expect(shop.calls.filter(({ method }) => method === 'POST')).toHaveLength(2);
    expect(state().releases).toEqual([]);
  });

  test('is found when GitHub shows it late: the second try is refused because the first has worked', async () => {
    const { id } = await shop.github.releases.createDraft(shop.draft());
    let posts = 0;
    let reads = 0;
    const late = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
      const { method } = new Request(input, { method: init.method ?? 'GET' });
      if (method === 'POST') posts += 1;
      const answer = await shop.server.fetch(input, init);
      if (method === 'POST' && posts === 1) throw new TypeError('fetch failed', { cause: new Error('closed') });
      if (method !== 'GET' || (reads += 1) > 3) return answer;
      return Response.json({ ...((await answer.json()) as object), assets: [] });
    };
    const github = shop.connect({ fetch: late as typeof fetch });
    expect(await github.releases.uploadAsset(id, 'a.txt', shop.file('bytes'))).toMatchObject({ state: 'uploaded' });
    expect(posts).toBe(2);
    expect((await shop.github.releases.find(id))?.assets).toHaveLength(1);
  });
});

describe('what is changed or deleted although the answer does not come', () => {
  let shop: Connected;

  beforeEach(() => {
    shop = new Connected();
  });
  afterEach(() => shop.remove());

  test.each(WAYS)('is changed: %s', async (_, fault, when) => {
    const { id } = await shop.github.releases.createDraft(shop.draft());
    shop.faulty(fault, 'PATCH', when);
    const change = { ...shop.draft(), body: 'final', makeLatest: true };
    expect(await shop.github.releases.publish(id, change)).toMatchObject({ draft: false, body: 'final' });
  });

  test.each(WAYS)('is gone: %s', async (_, fault, when) => {
    const { id } = await shop.github.releases.createDraft(shop.draft());
    const asset = await shop.github.releases.uploadAsset(id, 'a.txt', shop.file('bytes'));
    shop.faulty(fault, 'DELETE', when);
    await shop.github.releases.deleteAsset(asset.id);
    shop.faulty(fault, 'DELETE', when);
    await shop.github.releases.deleteDraft(id);
    expect(shop.server.github.state.releases).toEqual([]);
  });

  test('is a problem when it was not there to begin with', async () => {
    expect(await codeOf(shop.github.releases.deleteDraft(42))).toBe('not-found-or-no-permission');
  });
});
