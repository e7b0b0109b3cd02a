import { FakeHost } from '../testing/fake-host.ts';
import { rehearse } from '../testing/rehearse.ts';
import { removeTemporaryFolders } from '../testing/temporary-folder.ts';

afterAll(removeTemporaryFolders);

const job = (key: string, more: string, run: string) =>
  `  ${key}:\n    runs-on: ubuntu-latest\n${more}    steps:\n      - id: it\n        run: |\n          ${run}\n`;

/** `deploy` fails in its first attempt, `notify` needs it, and `docs` has nothing to do with either. */
const WORKFLOW = `on: push
jobs:
${job('build', '    outputs: { digest: "${{ steps.it.outputs.digest }}" }\n', 'echo "digest=$GITHUB_RUN_ATTEMPT" >> "$GITHUB_OUTPUT"')}
${job('docs', '', 'true')}
${job('deploy', '    needs: build\n', 'echo "deploys ${{ needs.build.outputs.digest }}"; test "$GITHUB_RUN_ATTEMPT" != 1')}
${job('notify', '    needs: deploy\n', 'echo "asked by ${{ github.triggering_actor }}, pushed by ${{ github.actor }}"')}
`;

async function twice(jobs: 'all' | 'failed') {
  const host = new FakeHost();
  const first = await rehearse(WORKFLOW, { host });
  expect(first.conclusion).toBe('failure');
  const again = { runId: 7001, jobs, actor: 'rita', earlier: first.jobs };
  const second = await rehearse(WORKFLOW, { host, again });
  return { second, keys: host.jobs.slice(3).map(({ key }) => key), runs: host.runs.length };
}

describe('a re-run of failed jobs', () => {
  test('repeats what failed and what needs it, with the outputs of the jobs that it keeps', async () => {
    const { second, keys, runs } = await twice('failed');
    expect({ conclusion: second.conclusion, keys, runs }).toEqual({
      conclusion: 'success',
      keys: ['deploy', 'notify'],
      runs: 1,
    });
    expect(second.log('deploy')).toContain('deploys 1');
    expect(second.jobs.map(({ id, conclusion }) => `${id}: ${conclusion}`).sort()).toEqual([
      'build: success',
      'deploy: success',
      'docs: success',
      'notify: success',
    ]);
  });

  test('is by whoever asked for it, and still for whoever began the run', async () => {
    const { second } = await twice('failed');
    expect(second.log('notify')).toContain('asked by rita, pushed by mona');
  });

  test('keeps the combinations of a matrix that succeeded', async () => {
    const matrix = `on: push
jobs:
${job('test', '    strategy: { fail-fast: false, matrix: { on: [a, b] } }\n', 'test "$GITHUB_RUN_ATTEMPT" != 1 || test ${{ matrix.on }} = a')}`;
    const host = new FakeHost();
    const first = await rehearse(matrix, { host });
    const again = { runId: 7001, jobs: 'failed', actor: 'rita', earlier: first.jobs } as const;
    const second = await rehearse(matrix, { host, again });
    expect(host.jobs.map(({ name }) => name)).toEqual(['test (a)', 'test (b)', 'test (b)']);
    expect(second.conclusion).toBe('success');
  });
});

test('a re-run of all jobs keeps nothing', async () => {
  const { second, keys } = await twice('all');
  expect(keys.sort()).toEqual(['build', 'deploy', 'docs', 'notify']);
  expect(second.log('deploy')).toContain('deploys 2');
});
