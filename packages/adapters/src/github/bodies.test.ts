import { Connected } from '../../../../test/support/github/connected.ts';

/** What the local GitHub would fill in by itself, GitHub fills in differently: so all of it is sent. */
describe('what is sent to GitHub', () => {
  let shop: Connected;

  beforeEach(() => {
    shop = new Connected();
  });
  afterEach(() => shop.remove());

  const lastBody = () => shop.sent.at(-1)?.body;

  test('for a draft, has all of it', async () => {
    await shop.github.releases.createDraft({ ...shop.draft(), prerelease: true });
    expect(lastBody()).toMatchObject({
      tag_name: 'v1.0.0',
      target_commitish: shop.server.firstCommit,
      name: 'v1.0.0',
      body: 'notes',
      draft: true,
      prerelease: true,
    });
  });

  test.each([
    [true, 'true'],
    [false, 'false'],
  ])('to publish, says whether it is the latest release: %s', async (makeLatest, sent) => {
    const { id } = await shop.github.releases.createDraft(shop.draft());
    await shop.github.releases.publish(id, { ...shop.draft(), body: 'final', makeLatest, prerelease: !makeLatest });
    expect(lastBody()).toMatchObject({ draft: false, body: 'final', make_latest: sent, prerelease: !makeLatest });
  });

  test.each([true, false])(
    'for a record, merges nothing and asks for no checks (production: %s)',
    async (production) => {
      const payload = shop.payload();
      await shop.github.ledger.createRecord(shop.server.firstCommit, production, payload);
      expect(lastBody()).toEqual({
        ref: shop.server.firstCommit,
        task: 'liftlock',
        environment: 'staging',
        production_environment: production,
        payload,
        description: 'Liftlock: 1.0.0',
        auto_merge: false,
        required_contexts: [],
      });
    },
  );

  test('for a status, ends no other record', async () => {
    const { id } = await shop.github.ledger.createRecord(shop.server.firstCommit, false, shop.payload());
    const status = { state: 'success', description: 'live', logUrl: 'https://example.com/run' } as const;
    const common = { state: 'success', description: 'live', log_url: status.logUrl, auto_inactive: false };
    await shop.github.ledger.addStatus(id, status);
    expect(lastBody()).toEqual(common);
    await shop.github.ledger.addStatus(id, { ...status, url: 'https://example.com' });
    expect(lastBody()).toEqual({ ...common, environment_url: 'https://example.com' });
  });
});

describe('the ledger', () => {
  test('is read past its first page: the last success may be older than a hundred records', async () => {
    const shop = new Connected();
    const create = () => shop.github.ledger.createRecord(shop.server.firstCommit, false, shop.payload());
    const { id } = await create();
    await shop.github.ledger.addStatus(id, { state: 'success', description: 'live', logUrl: 'https://example.com' });
    for (let more = 0; more < 101; more += 1) await create();
    const records = (await shop.github.ledger.read('staging', { counts: () => true, also: () => false })).records;
    expect(records).toHaveLength(102);
    expect(records.at(-1)).toMatchObject({ id, statuses: [{ state: 'success' }] });
    shop.remove();
  });
});
