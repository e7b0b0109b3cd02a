import { command } from './command.ts';
import { LIBRARY } from './library.ts';
import { removeTemporaryFolders, repository } from './rehearse.ts';

afterAll(removeTemporaryFolders);

const WORKFLOW = '.github/workflows/ship.yaml';
const OUTPUTS = /\n {4}outputs:\n {6}candidate: .*\n {6}release-needed: .*/;

describe('which repository is rehearsed', () => {
  test.each([
    [['--workflow', 'other.yml'], 'not-rehearsable'],
    [['--workflow', 'gone.yml'], 'workflow-missing'],
    [['--var', 'REGION=north'], 'not-rehearsable'],
    [['--secret', 'TOKEN'], 'not-rehearsable'],
  ])('with %j and no --repo it is this folder', async (args, code) => {
    const other = 'on: push\njobs: { a: { runs-on: ubuntu-latest, container: node, steps: [{ run: "true" }] } }\n';
    const cwd = repository({ '.github/workflows/other.yml': other });
    const { exitCode, problems } = await command([...args, '--approve'], { cwd, env: { TOKEN: 'x' } });
    expect([exitCode, problems]).toEqual([1, [code]]);
  });
});

describe('a rehearsal that nobody can answer', () => {
  test.each([
    ['without a terminal', { isTTY: false }],
    ['where CI is set', { isTTY: true, env: { CI: 'true' } }],
  ])(
    'is refused %s, before anything runs',
    async (_where, given) => {
      const written = await command([], { cwd: repository(LIBRARY), ...given });
      expect(written).toEqual({ exitCode: 1, problems: ['nobody-to-review'], stdout: '', stderr: '' });
    },
    60_000,
  );

  test('runs where no environment asks for a review', async () => {
    const workflow = 'on: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: "true" }] } }\n';
    const cwd = repository({ '.github/workflows/a.yml': workflow });
    expect(await command(['--workflow', 'a.yml'], { cwd })).toMatchObject({ exitCode: 0, problems: [] });
  }, 60_000);
});

describe('with --json', () => {
  test('a refusal is one document with its problems, and the exit code is the same', async () => {
    const { exitCode, stdout, stderr, problems } = await command(['--workflow', 'gone.yml', '--approve', '--json'], {
      cwd: repository(LIBRARY),
    });
    expect([exitCode, problems]).toEqual([1, []]);
    expect(stderr).toMatch(/^workflow-missing/);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 1,
      problems: [{ code: 'workflow-missing', where: 'gone.yml' }],
    });
  });

  test('a wrong command line is one, too', async () => {
    const { exitCode, stdout } = await command(['--approve', '--reject', '--json'], { cwd: repository(LIBRARY) });
    expect([exitCode, JSON.parse(stdout)]).toMatchObject([2, { schema: 1, problems: [{ code: 'wrong-options' }] }]);
  });

  test('a stage that fails tells its problem in it', async () => {
    const cwd = repository({ ...LIBRARY, 'check.sh': 'echo broken; exit 3\n' });
    const { exitCode, stdout } = await command(['--repo', '.', '--approve', '--json'], { cwd });
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ conclusion: 'failure', problems: [{ outcome: 'failed' }] });
  }, 60_000);
});

describe('a call that the local GitHub cannot answer', () => {
  test('is listed with its client, though the workflow goes on', async () => {
    const script =
      'fetch(process.env.GITHUB_API_URL + "/repos/" + process.env.GITHUB_REPOSITORY + "/community/profile")';
    const workflow = `on: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: ${JSON.stringify(`node -e '${script}'`)} }] } }\n`;
    const cwd = repository({ '.github/workflows/a.yml': workflow });
    const { exitCode, stdout } = await command(['--workflow', 'a.yml', '--json'], { cwd });
    expect([exitCode, JSON.parse(stdout)]).toMatchObject([
      0,
      {
        api: {
          calls: 0,
          others: { calls: 1, writes: 0 },
          refused: [{ client: 'node', method: 'GET', path: expect.stringMatching('/community/profile$'), status: 501 }],
        },
      },
    ]);
  }, 60_000);
});

describe('a pipeline whose jobs do not pass on their outputs', () => {
  test('is red, with the jobs that were skipped and the lines to write', async () => {
    const unwired = (LIBRARY[WORKFLOW] ?? '').replace(OUTPUTS, '');
    expect(unwired).not.toBe(LIBRARY[WORKFLOW]);
    const cwd = repository({ ...LIBRARY, [WORKFLOW]: unwired });
    const { exitCode, stdout } = await command(['--repo', '.', '--approve', '--json'], { cwd });
    expect(exitCode).toBe(1);
    const { conclusion, problems } = JSON.parse(stdout) as {
      conclusion: string;
      problems: readonly { code: string; found: string; next: string }[];
    };
    expect([conclusion, ...problems.map(({ code }) => code)]).toEqual(['success', 'release-missed']);
    expect(problems[0]?.found).toContain('`test` was skipped');
    expect(problems[0]?.next).toContain('release-needed: ${{ steps.build.outputs.release-needed }}');
  }, 60_000);
});
