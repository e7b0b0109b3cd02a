import { digestOf } from '@liftlock/core';
import { ServedShop } from '../../../../test/support/command-line/served-shop.ts';

const DONE = ['queued', 'in_progress', 'success'] as const;

describe('liftlock status', () => {
  let shop: ServedShop;

  beforeEach(async () => {
    shop = await ServedShop.open();
  });
  afterEach(() => shop.close());

  test('shows what is live where, who approved it, and what comes next', async () => {
    await shop.record(
      { version: '1.0.0', environment: 'production', approvals: [{ user: 'rita', comment: '' }] },
      ...DONE,
    );
    const next = { version: '1.1.0', candidate: digestOf('next') };
    await shop.record(next, ...DONE);
    expect(await shop.liftlock(['status'])).toEqual({
      code: 0,
      stderr: '',
      stdout: [
        'environment  live   since                 approved by',
        'staging      1.1.0  2026-01-02 03:04 UTC',
        'production   1.0.0  2026-01-02 03:04 UTC  rita         1.1.0 is next',
        '',
      ].join('\n'),
    });
  });

  test('says what somebody has to look at', async () => {
    await shop.record({ version: '1.0.0' }, ...DONE);
    await shop.record(
      { version: '1.1.0' },
      'queued',
      'in_progress',
      'failure: Not rolled back: step "roll out" failed',
    );
    shop.write(
      '.github/liftlock.yml',
      `components: [{ name: app, artifacts: ["*"] }]\nbuild: { steps: [{ name: pack, commands: [make] }] }\nenvironments: [{ name: staging }, { name: eu, after: [staging] }]\n`,
    );
    const { stdout } = await shop.liftlock(['status']);
    expect(stdout).toContain('! a deploy of 1.1.0 was not rolled back (run 7): what runs is not known');
    expect(stdout).toContain('! GitHub has no environment of this name');
  });

  test('says until when a candidate soaks, in the text and in JSON', async () => {
    // The time of the local GitHub stands still in the past, and the one of the command does not.
    const year = 365 * 24;
    shop.write(
      '.github/liftlock.yml',
      `components: [{ name: app, artifacts: ["*"] }]\nbuild: { steps: [{ name: pack, commands: [make] }] }\nenvironments: [{ name: staging }, { name: eu, after: [staging], soak: ${100 * year}h }]\n`,
    );
    await shop.record({ version: '1.1.0' }, ...DONE);
    expect((await shop.liftlock(['status'])).stdout).toContain('soaking for eu until 2125-12-09 03:05 UTC');
    const document = JSON.parse((await shop.liftlock(['status', '--json'])).stdout) as unknown;
    expect(document).toMatchObject({
      environments: [{ soaking: [{ before: 'eu', until: '2125-12-09T03:04:05.000Z' }] }, { soaking: [] }],
    });
  });

  test('asks GitHub once, whatever the number of environments, and only reads', async () => {
    const environments = Array.from({ length: 50 }, (_, index) => `  - { name: region-${index} }`);
    shop.write(
      '.github/liftlock.yml',
      `components: [{ name: app, artifacts: ["*"] }]\nbuild: { steps: [{ name: pack, commands: [make] }] }\nenvironments:\n${environments.join('\n')}\n`,
    );
    const { requests } = shop.server.github.state;
    const before = requests.length;
    const { code, stdout } = await shop.liftlock(['status', '--json']);
    const document = JSON.parse(stdout) as { environments: { environment: string }[] };
    expect(code).toBe(0);
    expect(document.environments).toHaveLength(50);
    expect(document).toMatchObject({ schema: 1, repository: 'acme/shop' });
    expect(requests.slice(before).map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /graphql']);
  });
});

describe('liftlock history', () => {
  let shop: ServedShop;

  beforeEach(async () => {
    shop = await ServedShop.open();
  });
  afterEach(() => shop.close());

  test('shows what entered an environment, and how it ended', async () => {
    expect((await shop.liftlock(['history', 'staging'])).stdout).toBe('Nothing has entered staging.\n');
    await shop.record({ version: '1.0.0' }, 'queued', 'in_progress', 'in_progress: Snapshot: orders-7', 'success');
    await shop.record({ version: '1.1.0', intent: 'hotfix' }, 'queued', 'in_progress', 'failure: Rolled back: health');
    expect(await shop.liftlock(['history', 'STAGING'])).toEqual({
      code: 0,
      stderr: '',
      stdout: [
        'version  when                  end                   approved by  run',
        '1.1.0    2026-01-02 03:04 UTC  rolled back (hotfix)               7    Rolled back: health',
        '1.0.0    2026-01-02 03:04 UTC  live                               7    snapshot orders-7',
        '',
      ].join('\n'),
    });
    const { stdout } = await shop.liftlock(['history', 'staging', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 1,
      environment: 'staging',
      entries: [{ version: '1.1.0' }, {}],
    });
  });

  test.each([
    [['history'], 2, 'ENVIRONMENT is missing.'],
    [['history', 'a', 'b'], 2, "Unexpected argument 'b'."],
    [['history', 'prod'], 1, 'There is no environment "prod"'],
  ])('%j is refused', async (args, code, why) => {
    const refused = await shop.liftlock(args);
    expect(refused).toMatchObject({ code, stdout: '' });
    expect(refused.stderr).toContain(why);
  });
});
