import { ServedShop } from '../../../../test/support/command-line/served-shop.ts';
import { expectGolden } from '../../../../test/histories/golden.ts';

const WORKFLOW = `on: { push: { branches: [main] } }
permissions: {}
jobs:
  stage:
    environment: { name: staging, deployment: false }
    permissions: { contents: write, deployments: write, actions: read }
    steps: [{ uses: acme/liftlock/actions/stage@v1 }]
  promote:
    environment: { name: production, deployment: false }
    permissions: { contents: write }
    steps: [{ uses: acme/liftlock/actions/promote@v1 }]
`;

const CONFIG = `components: [{ name: app, artifacts: ["*"] }]
build: { steps: [{ name: pack, commands: [make] }] }
environments:
  - { name: staging, requires: { variables: [API_URL], secrets: [DB_PASSWORD] } }
  - { name: production, after: [staging], requires: {}, release: true, soak: 1h, approvals: { count: 2 } }
  - { name: eu, after: [staging], requires: {}, approvals: { by: dispatch, people: [bob, rita], count: 2 } }
`;

describe('liftlock doctor', () => {
  let shop: ServedShop;

  afterEach(() => shop.close());

  async function open(options: Parameters<typeof ServedShop.open>[0] = {}, config = CONFIG): Promise<void> {
    shop = await ServedShop.open(options);
    shop.write('.github/workflows/release.yml', WORKFLOW);
    shop.write('.github/workflows/lint.yml', 'on: push\njobs: { lint: { steps: [] } }\n');
    if (config !== '') shop.write('.github/liftlock.yml', config);
  }

  test('says what is wrong, what it means, and what changes it', async () => {
    await open({
      actions: { defaultToken: 'write' },
      environments: [
        { name: 'staging', reviewers: [], variables: { API_URL: 'x' } },
        {
          name: 'production',
          reviewers: ['rita'],
          preventSelfReview: true,
          branchPatterns: ['release/*'],
          waitTimerMinutes: 30,
        },
      ],
    });
    const { code, stdout, stderr } = await shop.liftlock(['doctor'], 'ada');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expectGolden('cli/doctor.txt', stdout);
  });

  test('calls nothing in order that it could not ask', async () => {
    await open({ environments: [{ name: 'staging', reviewers: [] }] });
    const { code, stdout } = await shop.liftlock(['doctor', '--json'], { contents: 'read', metadata: 'read' } as never);
    const document = JSON.parse(stdout) as { findings: { check: string; outcome: string }[] };
    expect({ code, document }).toMatchObject({ code: 1, document: { schema: 1, repository: 'acme/shop', ok: false } });
    const outcomes = (check: string) =>
      document.findings.filter((one) => one.check === check).map((one) => one.outcome);
    for (const check of ['actions-run', 'default-token', 'immutable-releases'])
      expect(outcomes(check)).toEqual(['unknown']);
    expect(outcomes('required-settings')).toEqual(['unknown', 'unknown']);
  });

  test('without a token judges the files, and knows nothing of GitHub', async () => {
    await open();
    const { code, stdout } = await shop.run(['doctor'], {});
    expect(code).toBe(1);
    expect(stdout).toContain('Job promote lacks deployments: write and actions: read.');
    expect(stdout).toContain('there is no token in GITHUB_TOKEN or GH_TOKEN to ask with');
    expect(stdout).not.toContain('✓');
    expect((await shop.run(['doctor', '--repository', 'x'], {})).stderr).toContain('repository-unknown');
  });

  test('ends with 0 where there is nothing but advice', async () => {
    await open(
      { environments: [{ name: 'production', reviewers: ['rita', 'zoe'], branchPatterns: ['main'] }] },
      `components: [{ name: app, artifacts: ["*"] }]
build: { steps: [{ name: pack, commands: [make] }] }
environments: [{ name: staging }, { name: production, release: true, after: [staging] }]
`,
    );
    shop.write('.github/workflows/release.yml', WORKFLOW.replace('{ contents: write }', 'write-all'));
    const { code, stdout, stderr } = await shop.liftlock(['doctor'], 'ada');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).not.toContain('Problems');
    expect(stdout).toContain('Advice');
  });

  test('asks GitHub a few times, and only reads', async () => {
    await open({
      environments: [
        { name: 'staging', reviewers: [] },
        { name: 'production', reviewers: ['rita', 'zoe'], branchPatterns: ['main'] },
      ],
    });
    const { requests } = shop.server.github.state;
    const before = requests.length;
    await shop.liftlock(['doctor'], 'ada');
    const asked = requests.slice(before).map(({ method, path }) => `${method} ${path.replace('/repos/acme/shop', '')}`);
    expect(asked.sort()).toEqual([
      'GET ',
      'GET /actions/organization-secrets',
      'GET /actions/organization-variables',
      'GET /actions/permissions',
      'GET /actions/permissions/workflow',
      'GET /actions/secrets',
      'GET /actions/variables',
      'GET /collaborators/bob/permission',
      'GET /collaborators/rita/permission',
      'GET /environments',
      'GET /environments/production/deployment-branch-policies',
      'GET /environments/staging/secrets',
      'GET /environments/staging/variables',
      'GET /immutable-releases',
      'GET /rulesets',
    ]);
  });

  test('asks half of it for a job, whose token may not read more', async () => {
    await open({ environments: [{ name: 'staging', reviewers: [] }] });
    const { requests } = shop.server.github.state;
    const before = requests.length;
    await shop.liftlock(['doctor']);
    expect(requests.length - before).toBeLessThanOrEqual(12);
  });
});
