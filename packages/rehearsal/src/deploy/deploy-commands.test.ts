import { parseConfig } from '@liftlock/core';
import { readWorkflow } from '../runner/workflow/index.ts';
import { deployCommands, type NotRun } from './deploy-commands.ts';

const CONFIG = `components: [{ name: app, path: ., artifacts: ["out/*"] }]
build: { steps: [{ name: pack, commands: [make] }] }
environments:
  - name: production
    data: [{ name: migrate, commands: [./migrate], rollback: [{ commands: [./restore] }] }]
    deploy: [{ name: roll out, commands: [ssh app@example.com deploy, ssh app@example.com restart] }]
    validate:
      - { name: healthy, http: { url: "https://example.com/health" } }
      - { name: smoke, commands: [./smoke] }
`;

function listed(jobs: string, config = CONFIG, notRun: NotRun = {}) {
  const parsed = parseConfig(config);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { model, errors } = readWorkflow({ path: 'x.yml', content: `on: push\njobs:\n${jobs}` });
  if (model === undefined) throw new Error(JSON.stringify(errors));
  return deployCommands(parsed.config, model, notRun).map(
    ({ step, why, commands }) => `${step}${why === undefined ? '' : ` (${why})`}: ${commands.join('; ')}`,
  );
}

describe('what could reach the world is listed before a run', () => {
  test('the commands of environments, where the workflow has a stage that runs them', () => {
    const suite = (stage: string) =>
      `  a: { runs-on: ubuntu-latest, steps: [{ uses: "acme/liftlock/actions/${stage}@v1" }] }`;
    expect(listed(suite('promote'))).toEqual([
      'production: migrate: ./migrate',
      'production: migrate, on the way back: ./restore',
      'production: roll out: ssh app@example.com deploy; ssh app@example.com restart',
      'production: healthy: GET https://example.com/health',
      'production: smoke: ./smoke',
    ]);
    expect(listed(suite('build'))).toEqual([]);
  });

  test('but not what is passed over, left out or replaced', () => {
    const jobs = `  a:
    runs-on: ubuntu-latest
    environment: production
    steps: [{ uses: some/deploy@v1 }, { uses: other/deploy@v1 }, { uses: pypa/gh-action-pypi-publish@v1 }]
  b: { runs-on: ubuntu-latest, steps: [{ run: npm publish }] }`;
    expect(listed(jobs, CONFIG, { stubs: { 'some/deploy': {} }, jobs: new Set(['b']) })).toEqual([
      'job a (belongs to a job with an environment): uses: other/deploy@v1',
    ]);
  });

  test('scripts are shown as they are written', () => {
    const jobs = `  a:
    runs-on: ubuntu-latest
    environment: production
    steps: [{ run: "echo \${{ github.actor }} > who\\n./roll \${{ vars.PLACE }}" }]`;
    expect(listed(jobs)).toEqual([
      'job a (belongs to a job with an environment): echo ${{ github.actor }} > who; ./roll ${{ vars.PLACE }}',
    ]);
  });

  test('steps of the workflow that publish, are given a secret, or belong to an environment', () => {
    expect(
      listed(`  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - run: npm ci
      - run: npm test
        env: { GITHUB_TOKEN: "\${{ secrets.GITHUB_TOKEN }}" }
  publish:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/setup-node@v6
        with: { registry-url: "https://registry.npmjs.org", token: "\${{ secrets.NPM_TOKEN }}" }
      - run: npm publish
      - run: ./announce
        env: { HOOK: "\${{ secrets.SLACK_HOOK }}" }
  deploy:
    runs-on: ubuntu-latest
    environment: production
    steps:
      - uses: actions/checkout@v6
      - run: ./deploy.sh
      - uses: acme/deploy-action@v2
`),
    ).toEqual([
      'job publish (runs `npm publish`): npm publish',
      'job publish (is given a secret): ./announce',
      'job deploy (belongs to a job with an environment): ./deploy.sh',
      'job deploy (belongs to a job with an environment): uses: acme/deploy-action@v2',
    ]);
  });

  test('steps of a job that is given a secret as a whole, by itself, its workflow or its container', () => {
    const secret = '"${{ secrets.DEPLOY_KEY }}"';
    const steps = 'steps: [{ run: npm ci }, { run: ./ship }]';
    const job = (id: string, more: string) => `  ${id}: { runs-on: ubuntu-latest, ${more} ${steps} }\n`;
    const why = 'belongs to a job that is given a secret';
    const all = [`job a (${why}): npm ci`, `job a (${why}): ./ship`];
    expect(listed(job('a', `env: { KEY: ${secret} },`) + job('b', 'env: { A: b },'))).toEqual(all);
    expect(listed(job('a', `container: { image: alpine, env: { KEY: ${secret} } },`))).toEqual(all);
    expect(listed(`${job('a', '')}env: { KEY: ${secret} }`)).toEqual(all);
  });

  test('steps of a job with an environment, but for those that only build', () => {
    const job = '  a: { runs-on: ubuntu-latest, environment: production, steps: [{ run: npm ci }, { run: ./ship }] }\n';
    expect(listed(job)).toEqual(['job a (belongs to a job with an environment): ./ship']);
  });
});
