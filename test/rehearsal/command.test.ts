import { command } from './command.ts';
import { LIBRARY } from './library.ts';
import { removeTemporaryFolders, repository } from './rehearse.ts';

afterAll(removeTemporaryFolders);

const WORKFLOW = '.github/workflows/ship.yaml';
const OUTPUTS = /\n {4}outputs:\n {6}candidate: .*\n {6}release-needed: .*/;

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
