import { join } from 'node:path';
import { command } from './command.ts';
import { LIFTLOCK_YML } from './library.ts';
import { removeTemporaryFolders, repository } from './rehearse.ts';

afterAll(removeTemporaryFolders);

/** It takes part by the root action, which only reads. */
const WORKFLOW = `on: push
permissions: { contents: read }
jobs:
  plan:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with: { fetch-depth: 0 }
      - uses: OWNER/liftlock@SHA
`;

const GOOD =
  'name: a plan\nsteps: [{ push: { branch: main }, expect: { conclusion: success, writes: 0, says: "0.1.0" } }]\n';
const BAD = 'name: a wrong one\nsteps: [{ push: { branch: main }, expect: { released: v1.0.0 } }]\n';
const BROKEN = 'name: a broken one\nsteps: [{ push: { brnach: main } }]\n';

const with_ = (scenarios: Readonly<Record<string, string>>) =>
  repository({
    '.github/workflows/plan.yml': WORKFLOW,
    '.github/liftlock.yml': LIFTLOCK_YML,
    ...Object.fromEntries(Object.entries(scenarios).map(([name, text]) => [`.github/rehearsals/${name}`, text])),
  });

describe('liftlock rehearse --scenario', () => {
  test('shows each step with what was expected, and ends with 0', async () => {
    const { exitCode, stdout } = await command(['--scenario', '.github/rehearsals/a.yml'], {
      cwd: with_({ 'a.yml': GOOD }),
    });
    expect(stdout).toBe(`
a plan  .github/rehearsals/a.yml
  ✓ push main  run 1  success
      writes: 0 · says: 0.1.0

✓ 1 scenario, 3 expectations met.
`);
    expect(exitCode).toBe(0);
  }, 60_000);

  test('ends with 1 where something else was found, and says what', async () => {
    const { exitCode, stdout } = await command(['--scenario', '.github/rehearsals/a.yml'], {
      cwd: with_({ 'a.yml': BAD }),
    });
    expect(stdout).toContain('  ✗ push main  run 1  success\n      ✗ expected released: v1.0.0; found none\n');
    expect(exitCode).toBe(1);
  }, 60_000);

  test('--json prints the document of the scenario, and the steps on stderr', async () => {
    const cwd = with_({ 'a.yml': GOOD });
    const { exitCode, stdout, stderr } = await command(
      ['--scenario', join(cwd, '.github/rehearsals/a.yml'), '--json'],
      { cwd },
    );
    const document = JSON.parse(stdout) as { readonly steps: readonly object[] };
    expect(Object.keys(document)).toEqual([
      'schema',
      'scenario',
      'conclusion',
      'steps',
      'environments',
      'deployments',
      'approvals',
      'releases',
    ]);
    expect(document).toMatchObject({ schema: 1, scenario: 'a plan', conclusion: 'success' });
    expect(Object.keys(document.steps[0] ?? {})).toEqual([
      'step',
      'run',
      'conclusion',
      'jobs',
      'reasons',
      'summaries',
      'api',
      'expected',
    ]);
    expect(stderr).toContain('✓ push main');
    expect(exitCode).toBe(0);
  }, 60_000);

  test('tells what is wrong with a file, before anything runs', async () => {
    const cwd = with_({ 'a.yml': BROKEN });
    const { exitCode, stdout } = await command(['--scenario', '.github/rehearsals/a.yml', '--json'], { cwd });
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 1,
      problems: [{ code: 'scenario-invalid', where: '.github/rehearsals/a.yml:2:19', expected: '`branch`?' }],
    });
  });
});

describe('liftlock rehearse --scenarios', () => {
  test('plays all of them: one that fails, or cannot be read, does not keep the others from it', async () => {
    const cwd = with_({ 'a.yml': BAD, 'b.yml': BROKEN, 'c.yml': GOOD });
    const { exitCode, stdout, stderr } = await command(['--scenarios', '--json'], { cwd });
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 1,
      conclusion: 'failure',
      scenarios: [
        { scenario: 'a wrong one', conclusion: 'failure' },
        { scenario: 'a plan', conclusion: 'success' },
      ],
      problems: [{ code: 'scenario-invalid' }],
    });
    expect(stderr).toContain('2 of 3 scenarios failed:');
  }, 60_000);
});

test.each([
  [['--scenarios', '--approve'], '--approve is for a rehearsal of one run'],
  [['--scenario', 'a.yml', '--scenarios'], '--scenario or --scenarios, not both'],
])('%j is a wrong command line', async (args, why) => {
  const { exitCode, stderr } = await command(args, { cwd: repository({ 'a.txt': 'a' }) });
  expect(exitCode).toBe(2);
  expect(stderr).toContain(why);
});
