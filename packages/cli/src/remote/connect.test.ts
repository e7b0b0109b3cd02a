import { ServedShop } from '../../../../test/support/command-line/served-shop.ts';

describe('a command that asks GitHub', () => {
  let shop: ServedShop;

  beforeEach(async () => {
    shop = await ServedShop.open();
  });
  afterEach(() => shop.close());

  test('takes the repository from --repository, even in a folder without a remote', async () => {
    shop.git('remote', 'remove', 'origin');
    expect(await shop.liftlock(['status', '--repository', 'acme/shop'])).toMatchObject({ code: 0, stderr: '' });
  });

  test('names everything that is missing at once', async () => {
    shop.git('remote', 'remove', 'origin');
    const { code, stderr } = await shop.run(['status'], {});
    expect(code).toBe(1);
    expect(stderr).toMatch(/^repository-unknown \(remote origin\)/);
    expect(stderr).toMatch(/^token-missing \(GITHUB_TOKEN\)/m);
  });

  test.each(['shop', 'https://github.com/acme/shop', 'acme/shop/x', ''])('refuses --repository %p', async (name) => {
    const { code, stderr } = await shop.liftlock(['status', '--repository', name]);
    expect(code).toBe(1);
    expect(stderr).toContain(`found     \`${name}\` is not the name of a repository.`);
  });

  test('says which permission is missing, and shows no token', async () => {
    shop.server.github.state.repository = { ...shop.server.github.state.repository, private: true };
    const { code, stderr, stdout } = await shop.liftlock(['status'], { actions: 'read' });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^permission-missing \(GraphQL deployments\)/);
    expect(stderr).not.toContain('ghs_');
  });

  test('without a configuration says where one is expected', async () => {
    shop.write('.github/liftlock.yml', '');
    expect((await shop.liftlock(['status'])).stderr).toMatch(/^config-/);
  });
});
