import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rehearse } from '../testing/rehearse.ts';
import { removeTemporaryFolders, temporaryFolder } from '../testing/temporary-folder.ts';
import { ConcurrencyGroups } from './concurrency.ts';

afterAll(removeTemporaryFolders);

/** Runs end when this file is there. */
let go: string;
beforeEach(() => {
  go = join(temporaryFolder(), 'go');
});
const untilGo = () => `[{ run: "until test -e ${go}; do sleep 0.02; done" }]`;

const workflow = (concurrency: string, steps = untilGo()) => `on: push
concurrency: ${concurrency}
jobs: { deploy: { runs-on: ubuntu-latest, steps: ${steps} } }
`;

/** Runs that begin one after the other, and share their groups. */
async function inOrder(...contents: readonly string[]) {
  const groups = new ConcurrencyGroups();
  const runs: ReturnType<typeof rehearse>[] = [];
  for (const content of contents) {
    const begun = new Promise<void>((resolve) => {
      const settled = new Set(['run-pending', 'job-pending', 'job-started', 'run-completed']);
      runs.push(rehearse(content, { groups, onEvent: ({ type }) => (settled.has(type) ? resolve() : undefined) }));
    });
    await begun;
  }
  writeFileSync(go, '');
  return Promise.all(runs);
}

test('a run waits for the one that has its group, and a newer one takes its place', async () => {
  const [one, two, three] = await inOrder(workflow('prod'), workflow('PROD'), workflow('${{ github.ref_name }}-x'));
  expect([one, two, three].map((run) => run?.conclusion)).toEqual(['success', 'success', 'success']);
  expect(two?.events).toContainEqual({ type: 'run-pending', at: 0, group: 'PROD' });
  expect(three?.events.map(({ type }) => type)).not.toContain('run-pending');
  rmSync(go);
  const [first, replaced, last] = await inOrder(workflow('prod'), workflow('prod'), workflow('prod'));
  expect([first, replaced, last].map((run) => run?.conclusion)).toEqual(['success', 'cancelled', 'success']);
  expect(replaced?.annotations('deploy')).toEqual([
    "error: Canceling since a higher priority waiting request for 'prod' exists",
  ]);
});

test('with cancel-in-progress the newer run ends the one that has the group', async () => {
  const cancelling = workflow('{ group: prod, cancel-in-progress: true }', '[{ run: sleep 20 }]');
  const [old, fresh] = await inOrder(cancelling, workflow('{ group: prod, cancel-in-progress: true }'));
  expect([old?.conclusion, fresh?.conclusion]).toEqual(['cancelled', 'success']);
});

test('a job of another run counts in the same group', async () => {
  const job = `on: push
jobs: { deploy: { concurrency: prod, runs-on: ubuntu-latest, steps: ${untilGo()} } }
`;
  const [, second] = await inOrder(job, job);
  expect(second?.events).toContainEqual({ type: 'job-pending', at: 0, job: 'deploy', group: 'prod' });
});

test('a job that wants the group of its own run would wait for ever, and is cancelled', async () => {
  const [run] = await inOrder(`on: push
concurrency: prod
jobs: { deploy: { concurrency: prod, runs-on: ubuntu-latest, steps: [{ run: "true" }] } }
`);
  expect(run?.conclusion).toBe('cancelled');
  expect(run?.annotations('deploy')).toEqual([
    "error: Canceling since a deadlock for concurrency group 'prod' was detected between 'top level workflow' and 'deploy'",
  ]);
});

test('a run that is cancelled leaves the line', async () => {
  const groups = new ConcurrencyGroups();
  const cancel = new AbortController();
  let first: ReturnType<typeof rehearse> | undefined;
  await new Promise<void>((begun) => {
    first = rehearse(workflow('prod'), {
      groups,
      onEvent: ({ type }) => (type === 'job-started' ? begun() : undefined),
    });
  });
  const second = rehearse(workflow('prod'), {
    groups,
    signal: cancel.signal,
    onEvent: ({ type }) => (type === 'run-pending' ? cancel.abort() : undefined),
  });
  expect((await second).conclusion).toBe('cancelled');
  writeFileSync(go, '');
  expect((await first)?.conclusion).toBe('success');
});

test('a run that is cancelled by force does not wait for what always runs', async () => {
  const [cancel, force] = [new AbortController(), new AbortController()];
  const run = await rehearse(
    `on: push
jobs:
  build: { runs-on: ubuntu-latest, steps: [{ run: sleep 20 }, { if: always(), run: sleep 20 }] }
  clean: { needs: build, if: always(), runs-on: ubuntu-latest, steps: [{ run: sleep 20 }] }
`,
    {
      signal: cancel.signal,
      force: force.signal,
      onEvent: (event) => {
        if (event.type === 'step-started' && event.name === 'Run sleep 20') {
          cancel.abort();
          force.abort();
        }
      },
    },
  );
  expect(run.jobs.map(({ id, conclusion }) => [id, conclusion])).toEqual([
    ['build', 'cancelled'],
    ['clean', 'cancelled'],
  ]);
});

test('a group that cannot be evaluated fails the run before any job starts', async () => {
  const run = await rehearse(workflow("${{ fromJSON('') }}", '[{ run: "true" }]'));
  expect(run.conclusion).toBe('failure');
  expect(run.annotations('deploy')).toHaveLength(1);
  expect(run.events.map(({ type }) => type)).not.toContain('job-started');
});
