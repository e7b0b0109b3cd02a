import { type DeploymentPayload, digestOf, LiftlockError } from '@liftlock/core';
import type { DeploymentAnswer, Deployments } from './deployments.ts';
import { readCommit, readLedger } from './read-ledger.ts';

const payload = (component: string): DeploymentPayload => ({
  schema: 1,
  intent: 'promote',
  candidate: digestOf('candidate'),
  component,
  version: '1.0.0',
  line: 'main',
  release_id: 1,
  evidence: digestOf('evidence'),
  environment: 'production',
  previous: null,
  shown: {},
  run: { id: 1, attempt: 1, job: 'promote', job_id: 1 },
  approvals: [],
  overrides: [],
});

interface Kind {
  readonly task: string;
  readonly component?: string;
  readonly sha?: string;
}

const OF_API = { task: 'liftlock', component: 'api' };
const OF_THAT_COMMIT = { ...OF_API, sha: 'decaf00' };
const OF_WEB = { task: 'liftlock', component: 'web' };
const OF_ANOTHER_TOOL = { task: 'deploy' };

/** Deployments of production, oldest first, all with a success. */
function ledgerOf(...groups: readonly (readonly [count: number, of: Kind])[]) {
  const kinds = groups.flatMap(([count, of]) => Array.from({ length: count }, () => of));
  const all = kinds.map(({ task, component, sha = 'c0ffee' }, index): DeploymentAnswer => {
    const content = component === undefined ? {} : payload(component);
    return { id: index + 1, sha, environment: 'production', task, payload: content, created_at: '' };
  });
  all.reverse();
  const calls = { lists: 0, statuses: 0 };
  const deployments: Pick<Deployments, 'list' | 'statuses'> = {
    list({ task, sha, page = 1 }) {
      calls.lists += 1;
      const listed = all.filter((one) => (task ?? one.task) === one.task && (sha ?? one.sha) === one.sha);
      return Promise.resolve(listed.slice((page - 1) * 100, page * 100));
    },
    statuses(id) {
      calls.statuses += 1;
      return Promise.resolve([{ id, state: 'success', description: '', createdAt: '', logUrl: '' }]);
    },
  };
  const isOfApi = ({ component }: DeploymentPayload) => component === 'api';
  const scope = { counts: isOfApi, concerns: isOfApi, also: () => false, withoutReplaced: true };
  return {
    calls,
    read: () => readLedger(deployments as Deployments, 'production', scope),
    ofCommit: (sha: string) => readCommit(deployments as Deployments, 'production', sha),
  };
}

describe('what is live of one component', () => {
  test('is found behind more than a thousand deployments of the others', async () => {
    const ledger = ledgerOf([1, OF_API], [1_100, OF_WEB]);
    expect((await ledger.read()).records.map(({ id }) => id)).toEqual([1]);
    expect(ledger.calls.statuses).toBe(1);
  });

  test('costs no call for each hundred deployments of another tool', async () => {
    const ledger = ledgerOf([1, OF_API], [5_000, OF_ANOTHER_TOOL]);
    expect((await ledger.read()).records.map(({ id }) => id)).toEqual([1]);
    // Two of them look for locks and approvals.
    expect(ledger.calls.lists).toBe(4);
  });

  test('is read once where it is on the second page', async () => {
    const ledger = ledgerOf([2, OF_API], [150, OF_WEB], [30, OF_ANOTHER_TOOL]);
    expect((await ledger.read()).records.map(({ id }) => id)).toEqual([2]);
  });

  test('is nothing where the whole ledger says so', async () => {
    expect((await ledgerOf([1_100, OF_WEB]).read()).records).toEqual([]);
  });

  test('is not guessed where the ledger is longer than anybody reads', async () => {
    const reading = ledgerOf([1, OF_API], [10_100, OF_WEB]).read();
    const problems = await reading.catch((error: unknown) => (error instanceof LiftlockError ? error.problems : error));
    expect(problems).toMatchObject([{ code: 'ledger-too-long', where: 'production' }]);
  });
});

describe('the records of one commit', () => {
  test('are found behind more than a thousand others, in one list', async () => {
    const ledger = ledgerOf([2, OF_THAT_COMMIT], [1_100, OF_WEB], [30, OF_ANOTHER_TOOL]);
    expect((await ledger.ofCommit('decaf00')).map(({ id }) => id)).toEqual([2, 1]);
    expect(ledger.calls).toEqual({ lists: 1, statuses: 2 });
  });

  test('are all there if they fill more than a page', async () => {
    expect(await ledgerOf([130, OF_THAT_COMMIT]).ofCommit('decaf00')).toHaveLength(130);
  });
});
