import { FakeHost } from '../testing/fake-host.ts';
import { rehearse } from '../testing/rehearse.ts';
import { removeTemporaryFolders } from '../testing/temporary-folder.ts';

afterAll(removeTemporaryFolders);

/** Jobs of one step each: `name: {needs, if, …}`, and the script. */
function workflow(jobs: Readonly<Record<string, readonly [settings: string, script: string]>>): string {
  const written = Object.entries(jobs).map(
    ([key, [settings, script]]) =>
      `  ${key}:\n    runs-on: ubuntu-latest\n${settings.replaceAll(/^(?=.)/gm, '    ')}\n    steps:\n      - run: ${JSON.stringify(script)}\n`,
  );
  return `on: push\njobs:\n${written.join('')}`;
}

function conclusions(run: { readonly jobs: readonly { readonly id: string; readonly conclusion: string }[] }) {
  return Object.fromEntries(run.jobs.map(({ id, conclusion }) => [id, conclusion]));
}

test('a failure skips what needs it, near and far, but not what asks for failures', async () => {
  const run = await rehearse(
    workflow({
      build: ['', 'exit 1'],
      test: ['needs: build', 'true'],
      promote: ['needs: test', 'true'],
      report: ['needs: promote\nif: failure()', 'echo "${{ needs.promote.result }}"'],
      cleanup: ['needs: [test]\nif: always()', 'true'],
      other: ['', 'true'],
    }),
  );
  expect(conclusions(run)).toEqual({
    build: 'failure',
    test: 'skipped',
    promote: 'skipped',
    report: 'success',
    cleanup: 'success',
    other: 'success',
  });
  expect(run.log('report')).toContain('skipped');
  expect(run.conclusion).toBe('failure');
  expect(run.host.jobs.map(({ key }) => key).sort()).toEqual(['build', 'cleanup', 'other', 'report']);
});

test('a skipped job skips what needs it', async () => {
  const run = await rehearse(
    workflow({ build: ["if: github.ref == 'refs/heads/other'", 'true'], test: ['needs: build', 'true'] }),
  );
  expect(conclusions(run)).toEqual({ build: 'skipped', test: 'skipped' });
  expect(run.conclusion).toBe('skipped');
});

test('a job that may fail counts as success for those who need it, and for the run', async () => {
  const run = await rehearse(
    workflow({
      flaky: ['continue-on-error: true', 'exit 1'],
      next: ['needs: flaky', 'echo "${{ needs.flaky.result }}"'],
    }),
  );
  expect(conclusions(run)).toEqual({ flaky: 'failure', next: 'success' });
  expect(run.log('next')).toContain('success');
  expect(run.conclusion).toBe('success');
});

test('a matrix makes a job for each combination', async () => {
  const run = await rehearse(
    workflow({
      test: [
        'name: Test ${{ matrix.os }}\nstrategy: { matrix: { os: [linux, mac], include: [{ os: mac, extra: more }] } }',
        'echo "${{ matrix.os }} ${{ matrix.extra }} ${{ strategy.job-index }}/${{ strategy.job-total }}"',
      ],
      after: ['needs: test', 'true'],
    }),
  );
  expect(run.jobs.map(({ id, name }) => `${id}: ${name}`).sort()).toEqual([
    'after: after',
    'test (linux): Test linux',
    'test (mac): Test mac',
  ]);
  expect(run.log('test (linux)')).toContain('linux  0/2');
  expect(run.log('test (mac)')).toContain('mac more 1/2');
});

test('combinations that look the same stay two jobs', async () => {
  const run = await rehearse(workflow({ test: ["strategy: { matrix: { n: [1, '1'] } }", 'true'] }));
  expect(run.jobs.map(({ id }) => id).sort()).toEqual(['test (1)', 'test (2, 1)']);
});

test('when the server side breaks, the other jobs end before the error is told', async () => {
  const host = new FakeHost();
  const startJob = host.startJob.bind(host);
  const completed: string[] = [];
  host.startJob = (id) => {
    if (host.jobs.find((job) => job.id === id)?.key === 'broken') throw new Error('the server is down');
    return startJob(id);
  };
  const run = rehearse(workflow({ slow: ['', 'echo ready; sleep 60'], broken: ['', 'true'] }), {
    host,
    limits: { interruptMs: 50, terminateMs: 50 },
    onEvent: (event) => {
      if (event.type === 'job-completed') completed.push(`${event.job}: ${event.conclusion}`);
    },
  });
  await expect(run).rejects.toThrow('the server is down');
  expect(completed).toEqual(['slow: cancelled']);
});

test('a matrix may come from a job before it', async () => {
  const run = await rehearse(`
on: push
jobs:
  plan:
    runs-on: ubuntu-latest
    outputs: { components: "\${{ steps.plan.outputs.components }}" }
    steps:
      - id: plan
        run: echo 'components=["api","web"]' >> "$GITHUB_OUTPUT"
  build:
    needs: plan
    runs-on: ubuntu-latest
    strategy: { matrix: { component: "\${{ fromJSON(needs.plan.outputs.components) }}" } }
    steps:
      - run: echo "building \${{ matrix.component }}"
`);
  expect(run.log('build (api)')).toContain('building api');
  expect(run.log('build (web)')).toContain('building web');
});

test('a matrix that cannot be made fails its job', async () => {
  const run = await rehearse(workflow({ build: ['strategy: { matrix: { a: "${{ fromJSON(\'[]\') }}" } }', 'true'] }));
  expect(conclusions(run)).toEqual({ build: 'failure' });
  expect(run.annotations('build')).toEqual(["error: Matrix vector 'a' does not contain any values"]);
});

test('the first failure in a matrix cancels its other jobs', async () => {
  const run = await rehearse(
    workflow({
      test: [
        'strategy: { matrix: { what: [slow, failing] } }',
        'if [ "${{ matrix.what }}" = failing ]; then exit 1; else sleep 60; fi',
      ],
    }),
    { limits: { interruptMs: 50, terminateMs: 50 } },
  );
  expect(conclusions(run)).toEqual({ 'test (slow)': 'cancelled', 'test (failing)': 'failure' });
  expect(run.conclusion).toBe('failure');
});

test('without fail-fast, and one after the other, all run', async () => {
  const run = await rehearse(
    workflow({
      test: [
        'strategy: { fail-fast: false, max-parallel: 1, matrix: { n: [1, 2, 3] } }',
        'exit $(( ${{ matrix.n }} == 1 ))',
      ],
    }),
  );
  expect(conclusions(run)).toEqual({ 'test (1)': 'failure', 'test (2)': 'success', 'test (3)': 'success' });
  const order = run.events.flatMap((event) =>
    'job' in event && /^job-(started|completed)$/.test(event.type) ? [event.type] : [],
  );
  expect(order).toEqual([
    'job-started',
    'job-completed',
    'job-started',
    'job-completed',
    'job-started',
    'job-completed',
  ]);
});

test('a cancelled run still runs the jobs that always run', async () => {
  const abort = new AbortController();
  const run = await rehearse(
    workflow({
      build: ['', 'echo ready; sleep 60'],
      test: ['needs: build', 'true'],
      cleanup: ['needs: build\nif: always()', 'echo "cleaning after ${{ needs.build.result }}, ${{ job.status }}"'],
    }),
    {
      signal: abort.signal,
      limits: { interruptMs: 50, terminateMs: 50 },
      onEvent: (event) => {
        if (event.type === 'log' && event.line === 'ready') abort.abort();
      },
    },
  );
  expect(conclusions(run)).toEqual({ build: 'cancelled', test: 'skipped', cleanup: 'success' });
  expect(run.log('cleanup')).toContain('cleaning after cancelled, success');
  expect(run.conclusion).toBe('cancelled');
});

test('a job that waits for its reviewer does not hold up others, and can be cancelled', async () => {
  const abort = new AbortController();
  const host = new FakeHost({ reviews: { production: new Promise(() => {}) } });
  const run = await rehearse(
    workflow({ promote: ['environment: production', 'true'], other: ['', 'echo meanwhile'] }),
    {
      host,
      signal: abort.signal,
      onEvent: (event) => {
        if (event.type === 'job-completed' && event.job === 'other') abort.abort();
      },
    },
  );
  expect(run.events).toContainEqual(expect.objectContaining({ type: 'job-waiting', environment: 'production' }));
  expect(conclusions(run)).toEqual({ promote: 'cancelled', other: 'success' });
  const promote = host.jobs.find(({ key }) => key === 'promote');
  expect(promote).toMatchObject({ started: false, completed: { conclusion: 'cancelled' } });
});

test('an approved job runs, and the review is told', async () => {
  const host = new FakeHost({ reviews: { production: { state: 'approved', user: 'hubot', comment: 'Go' } } });
  const run = await rehearse(workflow({ promote: ['environment: production', 'echo deployed'] }), { host });
  expect(run.events.map((event) => event.type).slice(0, 4)).toEqual([
    'run-started',
    'job-waiting',
    'job-reviewed',
    'job-started',
  ]);
  expect(run.log('promote')).toContain('deployed');
});

test('the variables of the repository decide over jobs', async () => {
  const host = new FakeHost({ variables: { DEPLOY: 'yes' } });
  const run = await rehearse(
    workflow({ yes: ["if: vars.DEPLOY == 'yes'", 'true'], no: ["if: vars.DEPLOY == 'no'", 'true'] }),
    { host },
  );
  expect(conclusions(run)).toEqual({ yes: 'success', no: 'skipped' });
});

test('the permissions of a job replace those of the workflow', async () => {
  const jobs = {
    own: ['permissions: { deployments: write, contents: none }', 'true'],
    inherited: ['', 'true'],
    none: ['permissions: {}', 'true'],
    all: ['permissions: write-all', 'true'],
  } as const;
  const { host } = await rehearse(`permissions: { contents: read, id-token: write }\n${workflow(jobs)}`);
  const permissions = Object.fromEntries(host.jobs.map((job) => [job.key, job.permissions]));
  expect(permissions).toMatchObject({
    own: { deployments: 'write' },
    inherited: { contents: 'read', 'id-token': 'write' },
    none: {},
    all: { contents: 'write', deployments: 'write', 'id-token': 'write' },
  });
  expect(permissions['own']).not.toHaveProperty('contents');
});
