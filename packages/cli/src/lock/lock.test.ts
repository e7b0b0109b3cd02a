import { ServedShop } from '../../../../test/support/command-line/served-shop.ts';

describe('locks and yanks from a terminal', () => {
  let shop: ServedShop;

  beforeEach(async () => {
    shop = await ServedShop.open();
  });
  afterEach(() => shop.close());

  const OWNER = 'ada';

  test('a lock is written in the name of whoever the token belongs to, once, and ended by anybody', async () => {
    const lock = ['lock', 'production', '--reason', 'The database moves.'];
    expect(await shop.liftlock(lock, OWNER)).toMatchObject({ code: 0, stdout: 'production is locked by ada.\n' });
    const [held] = shop.server.github.state.deployments;
    expect(held).toMatchObject({ task: 'liftlock:lock', environment: 'production', payload: { by: 'ada', run: null } });
    expect(held?.statuses.at(-1)).toMatchObject({ description: 'Locked by ada: The database moves.' });
    const over = await shop.liftlock(['lock', 'production', '--reason', 'I want it, too.'], OWNER);
    expect(over).toMatchObject({ code: 1 });
    expect(over.stderr).toContain('already-locked');
    const status = await shop.liftlock(['status']);
    expect(status.stdout).toContain('! locked by ada since');
    expect(await shop.liftlock(['unlock', 'production'], OWNER)).toMatchObject({ code: 0 });
    expect((await shop.liftlock(['status'])).stdout).not.toContain('locked');
    const again = await shop.liftlock(['unlock', 'production'], OWNER);
    expect(again.code).toBe(1);
    expect(again.stderr).toContain('not-locked');
  });

  test.each([
    ['a lock without a reason', ['lock', 'production'], '`liftlock lock production --reason "…"`'],
    ['an environment that is not there', ['lock', 'prod', '--reason', 'x'], 'input-invalid'],
    ['a release that is not there', ['yank', '9.9.9', '--reason', 'x'], 'unknown-release'],
    ['a yank without a reason', ['yank', '1.0.0'], '`liftlock yank 1.0.0 --reason "…"`'],
  ])('%s is refused, and nothing is written', async (_, args, code) => {
    const { writes } = shop.server.github.state.api;
    const result = await shop.liftlock(args, OWNER);
    expect(result.code).toBe(1);
    expect(result.stderr).toContain(code);
    expect(shop.server.github.state.api.writes).toBe(writes);
    expect(shop.server.github.state.deployments).toEqual([]);
  });
});
