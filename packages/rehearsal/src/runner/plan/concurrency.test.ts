import { rehearse } from '../testing/rehearse.ts';
import { removeTemporaryFolders } from '../testing/temporary-folder.ts';
import { ConcurrencyGroups, type Group, REPLACED } from './concurrency.ts';

afterAll(removeTemporaryFolders);

const group = (more: Partial<Group> = {}): Group => ({
  name: 'deploy',
  cancelInProgress: false,
  queue: 'single',
  ...more,
});

/** Tasks that end when they are told to. */
function tasks(groups: ConcurrencyGroups) {
  const events: string[] = [];
  const start = (name: string, as: Group = group()) => {
    let end = () => {};
    const done = groups.run(as, async (cancel) => {
      events.push(`${name} starts`);
      cancel.addEventListener('abort', () => {
        events.push(`${name} is cancelled`);
        end();
      });
      await new Promise<void>((resolve) => {
        end = resolve;
      });
      events.push(`${name} ends`);
      return name;
    });
    return { done, end: () => end() };
  };
  return { events, start };
}

test('one runs, one waits, and a newer one takes the place of the one that waits', async () => {
  const { events, start } = tasks(new ConcurrencyGroups());
  const [one, two, three] = [start('one'), start('two'), start('three', group({ name: 'DEPLOY' }))];
  expect(await two.done).toBe(REPLACED);
  one.end();
  await one.done;
  await Promise.resolve();
  three.end();
  expect(await three.done).toBe('three');
  expect(events).toEqual(['one starts', 'one ends', 'three starts', 'three ends']);
});

test('a newer one can cancel the one that runs, and all can wait in line', async () => {
  const cancelling = tasks(new ConcurrencyGroups());
  const [old, fresh] = [cancelling.start('old'), cancelling.start('fresh', group({ cancelInProgress: true }))];
  await old.done;
  await Promise.resolve();
  fresh.end();
  await fresh.done;
  expect(cancelling.events).toEqual(['old starts', 'old is cancelled', 'old ends', 'fresh starts', 'fresh ends']);
  const queue = tasks(new ConcurrencyGroups());
  const line = ['a', 'b', 'c'].map((name) => queue.start(name, group({ queue: 'max' })));
  for (const each of line) {
    await new Promise((resolve) => setImmediate(resolve));
    each.end();
  }
  expect(await Promise.all(line.map(({ done }) => done))).toEqual(['a', 'b', 'c']);
});

test('jobs of one group never run at the same time, and other groups do not wait for them', async () => {
  const run = await rehearse(`on: push
jobs:
  shard:
    strategy: { matrix: { n: [1, 2] } }
    concurrency: { group: "shards-\${{ github.ref_name }}", queue: max }
    runs-on: ubuntu-latest
    steps:
      - run: mkdir "$HOME/lock" && sleep 0.2 && rmdir "$HOME/lock"
`);
  expect(run.jobs.map(({ conclusion }) => conclusion)).toEqual(['success', 'success']);
});

test('of three jobs of a group, the one in the middle is cancelled with the words of GitHub', async () => {
  const run = await rehearse(`on: push
jobs:
  shard:
    strategy: { fail-fast: false, matrix: { n: [1, 2, 3] } }
    concurrency: deploy
    runs-on: ubuntu-latest
    steps: [{ run: 'sleep 0.3' }]
`);
  const cancelled = run.jobs.filter(({ conclusion }) => conclusion === 'cancelled');
  expect(cancelled).toHaveLength(1);
  expect(run.annotations(cancelled[0]?.id ?? '')).toEqual([
    "error: Canceling since a higher priority waiting request for 'deploy' exists",
  ]);
});
