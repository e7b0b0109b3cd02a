import type { RunEvent } from '../events.ts';
import { type RehearseOptions, rehearse } from '../testing/rehearse.ts';
import { removeTemporaryFolders } from '../testing/temporary-folder.ts';

afterAll(removeTemporaryFolders);

const quick = { interruptMs: 50, terminateMs: 50, drainMs: 50 };

function job(steps: string, more = ''): string {
  return `on: push\njobs:\n  only:\n    runs-on: ubuntu-latest\n${more.replaceAll(/^(?=.)/gm, '    ')}\n    steps:\n${steps.replaceAll(/^/gm, '      ')}\n`;
}

/** Aborts the run as soon as a log line says so. */
function cancelOn(line: string): Pick<RehearseOptions, 'signal' | 'onEvent'> {
  const abort = new AbortController();
  return {
    signal: abort.signal,
    onEvent: (event: RunEvent) => {
      if (event.type === 'log' && event.line === line) abort.abort();
    },
  };
}

test('after a failure only those steps run that ask for it', async () => {
  const run = await rehearse(
    job(`
- run: exit 1
- run: echo "implicit"
- if: github.ref == 'refs/heads/main'
  run: echo "still implicit"
- if: failure() && github.ref == 'refs/heads/main'
  run: echo "on failure"
- if: \${{ always() }}
  run: echo "always"
- if: cancelled()
  run: echo "cancelled"
`),
  );
  expect(run.steps('only').slice(1, -1)).toEqual([
    'Run exit 1: failure',
    'Run echo "implicit": skipped',
    'Run echo "still implicit": skipped',
    'Run echo "on failure": success',
    'Run echo "always": success',
    'Run echo "cancelled": skipped',
  ]);
});

test('continue-on-error keeps the outcome and changes the conclusion', async () => {
  const run = await rehearse(
    job(`
- id: try
  continue-on-error: \${{ github.event_name == 'push' }}
  run: exit 1
- run: echo "\${{ steps.try.outcome }}, \${{ steps.try.conclusion }}, \${{ job.status }}"
`),
  );
  expect(run.conclusion).toBe('success');
  expect(run.log('only')).toContain('failure, success, success');
});

test('an expression that cannot be evaluated fails its step', async () => {
  const run = await rehearse(job(`- if: fromJSON('{') == 1\n  run: echo never\n- if: always()\n  run: echo after`));
  expect(run.steps('only').slice(1, -1)).toEqual(['Run echo never: failure', 'Run echo after: success']);
  expect(run.annotations('only')).toHaveLength(1);
});

test('a step that takes too long fails, and its children end', async () => {
  const run = await rehearse(
    job('- name: slow\n  run: sleep 60 & sleep 60\n  timeout-minutes: 1\n- if: failure()\n  run: echo after'),
    {
      limits: { ...quick, minuteMs: 100 },
    },
  );
  expect(run.annotations('only')).toEqual(["error: The action 'slow' has timed out after 1 minutes."]);
  expect(run.steps('only').slice(1, -1)).toEqual(['slow: failure', 'Run echo after: success']);
});

test('a job that takes too long is cancelled, and says so', async () => {
  const run = await rehearse(job('- run: sleep 60\n- if: cancelled()\n  run: echo cleaning', 'timeout-minutes: 1'), {
    limits: { ...quick, minuteMs: 1500 },
  });
  expect(run.conclusion).toBe('cancelled');
  expect(run.log('only')).toContain('cleaning');
  expect(run.annotations('only')).toEqual([
    'error: The operation was canceled.',
    'error: The job has exceeded the maximum execution time of 1m0s',
  ]);
});

test('a cancelled run stops its step, then cleans up', async () => {
  const run = await rehearse(
    job(`
- uses: actions/checkout@v4
- name: slow
  run: echo ready; sleep 60
- name: not started
  run: echo no
- name: cleaning
  if: always()
  run: echo "status is \${{ job.status }}"
`),
    { ...cancelOn('ready'), limits: quick },
  );
  expect(run.conclusion).toBe('cancelled');
  expect(run.steps('only').slice(2)).toEqual([
    'slow: cancelled',
    'not started: skipped',
    'cleaning: success',
    'Post Run actions/checkout@v4: success',
    'Complete job: success',
  ]);
  expect(run.log('only')).toContain('status is cancelled');
});

test('a running step whose if says always is not stopped', async () => {
  const run = await rehearse(
    job('- if: always()\n  run: echo ready; for i in 1 2 3; do read -t 0.1 <> <(:) || true; done; echo done'),
    {
      ...cancelOn('ready'),
      limits: quick,
    },
  );
  expect(run.log('only')).toContain('done');
  expect(run.conclusion).toBe('cancelled');
});

test('but not for ever', async () => {
  const run = await rehearse(job('- if: always()\n  run: echo ready; sleep 60\n- if: always()\n  run: echo after'), {
    ...cancelOn('ready'),
    limits: { ...quick, cancelMs: 100 },
  });
  expect(run.steps('only').slice(1, -1)).toEqual(['Run echo ready; sleep 60: cancelled', 'Run echo after: skipped']);
});

test('the name of a step may hold expressions', async () => {
  const run = await rehearse(
    job('- name: Deploy ${{ env.WHAT }}\n  run: "true"\n  env: { WHAT: x }', 'env: { WHAT: web }'),
  );
  expect(run.steps('only')[1]).toBe('Deploy web: success');
});
