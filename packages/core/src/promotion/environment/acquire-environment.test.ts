import type { Deployment } from '../../deployment/index.ts';
import { LiftlockError } from '../../errors/index.ts';
import type { Ports } from '../../ports/index.ts';
import { COMMIT, environment, OTHER, payload, record, workflowEvent } from '../../testing/builders.ts';
import type { Ledgers } from '../facts/ledgers.ts';
import { acquireEnvironment } from './acquire-environment.ts';
import { closeReplaced } from './close-replaced.ts';

const CREATED = 50;

/** Which record a job gets, or why it is held, and what is written to others. */
async function acquire(there: Deployment, run = { attempt: 1, completed: false }, jobEnded = false, behind = 0) {
  const written: string[] = [];
  let reads = 0;
  const ledger = {
    createRecord: () => Promise.resolve(record({ id: CREATED })),
    addStatus: (id: number, { state }: { state: string }) => {
      written.push(`${id} ${state}`);
      return Promise.resolve({ id: 9000, state, description: '', createdAt: '', logUrl: '' });
    },
  };
  const runs = { find: () => Promise.resolve(run), jobCompleted: () => Promise.resolve(jobEnded) };
  const clock = { sleep: () => Promise.resolve() };
  const ports = { ledger, runs, clock, event: workflowEvent() } as unknown as Ports;
  const before = { all: behind === 0 ? [there] : [] };
  const again = () => Promise.resolve((reads += 1) > behind ? { all: [record({ id: CREATED }), there] } : before);
  const ledgers = { of: () => Promise.resolve(before), again } as unknown as Ledgers;
  const got = acquireEnvironment(COMMIT, payload(), environment(), ledgers, ports);
  const refused = (error: unknown) => (error instanceof LiftlockError ? error.problems[0]?.code : error);
  return { id: await got.then(({ id }) => id).catch(refused), written };
}

const rival = record({
  id: 5,
  payload: { run: { id: 200, attempt: 1, job: 'promote', job_id: 901 } },
  history: ['queued'],
});

describe('a job that wants an environment', () => {
  test('waits for an earlier record whose job runs', async () => {
    expect((await acquire(rival)).id).toBe('lost-race');
  });

  test('asks again while the list does not show its own record, and then sees who was first', async () => {
    expect((await acquire(rival, undefined, false, 2)).id).toBe('lost-race');
  });

  test('goes no further if GitHub never lists its own record, and ends it', async () => {
    expect(await acquire(rival, undefined, true, Infinity)).toEqual({
      id: 'record-not-listed',
      written: ['50 inactive'],
    });
  });

  test('closes the record of a job that has ended, or whose run is in a newer attempt', async () => {
    const closed = { id: CREATED, written: ['5 error'] };
    expect(await acquire(rival, undefined, true)).toEqual(closed);
    expect(await acquire(rival, { attempt: 2, completed: false })).toEqual(closed);
  });

  test('takes over what its own earlier attempt left', async () => {
    expect((await acquire(record({ id: 5, history: ['queued'] }))).id).toBe(5);
  });

  test('takes over no record of another candidate or another job of its run', async () => {
    const candidate = record({ id: 5, payload: { candidate: OTHER }, history: ['queued'] });
    const job = record({ id: 5, payload: { run: { ...payload().run, job: 'other' } }, history: ['queued'] });
    expect((await acquire(candidate)).id).toBe('lost-race');
    expect((await acquire(job)).id).toBe('lost-race');
  });
});

test('every record that is not live any more is closed, not only the one that the live record replaced', async () => {
  const closed: number[] = [];
  const ledger = { addStatus: (id: number) => Promise.resolve({ id: closed.push(id) }) };
  const records = [1, 2, 3].map((id) => record({ id, history: ['queued', 'success'] }));
  await closeReplaced(records, { ledger, event: workflowEvent() } as unknown as Ports);
  expect(closed).toEqual([1, 2]);
});
